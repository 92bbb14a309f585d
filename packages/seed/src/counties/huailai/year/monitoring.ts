import { type Actor, MemberId, UnitId } from '@xieshang/core';
import { cppccOffice, office, officerOf } from '../casting.ts';
import { unitNamed } from '../units.ts';
import { after, diaryOf, type Turn, workday } from './turn.ts';

interface Told {
  readonly key: string;
  readonly point: string;
  readonly title: string;
  readonly text: string;
  readonly reporter: number;
  readonly unit: string;
  readonly on: string;
  readonly course: 'closed' | 'again' | 'referred' | 'late';
}

// biome-ignore format: a table is read by its columns
const told: readonly Told[] = [
  { key: 'jc1', point: '沙城经济开发区监测点', title: '审批材料重复提交',   text: '同一材料向三个窗口重复提交。', reporter: 24,  unit: 'shenpi-ju',  on: '03-09', course: 'closed' },
  { key: 'jc2', point: '桑园镇酒庄监测点',     title: '旅游标识不清',       text: '酒庄游览线路没有统一标识。',   reporter: 33,  unit: 'wenlv-ju',   on: '05-18', course: 'again' },
  { key: 'jc3', point: '沙城镇商圈监测点',     title: '个人债务纠纷',       text: '要求协调个人借款纠纷。',       reporter: 41,  unit: 'sifa-ju',    on: '06-10', course: 'referred' },
  { key: 'jc4', point: '新保安镇园区监测点',   title: '园区道路积水',       text: '雨后园区道路积水,货车难行。', reporter: 62,  unit: 'zhujian-ju', on: '10-12', course: 'late' },
];

const storyOf = (one: Told, year: number): readonly Turn[] => {
  const { ask, turns } = diaryOf('monitoring_report', `hl-${year}-${one.key}`);
  const reported = workday(year, one.on);
  const at = (days: number) => after(reported, days);
  const seat = MemberId.parse(`hl-m${String(one.reporter).padStart(3, '0')}`);
  const reporter: Actor = { role: 'member', id: seat, member: seat };
  const unit = officerOf(unitNamed(one.unit));
  ask(reported, reporter, {
    type: 'ReportMatter',
    point: one.point,
    theme: 'business_environment',
    matters: [one.title],
    text: one.text,
  });
  if (one.course === 'referred') {
    ask(at(2), cppccOffice, {
      type: 'ReferMatter',
      to: 'litigation',
      reason: '属民事纠纷,引导依法解决。',
    });
    return turns();
  }
  ask(at(2), office, { type: 'AssignMatter', unit: UnitId.parse(one.unit) });
  ask(at(3), unit, { type: 'AcceptMatter' });
  if (one.course === 'late') {
    ask(at(24), office, { type: 'UrgeMatter' });
    return turns();
  }
  ask(at(8), unit, { type: 'FeedBackOnMatter', text: '已研究办理。' });
  if (one.course === 'again') {
    ask(at(10), reporter, { type: 'RateMatter', rating: 'dissatisfied', comment: '仍未设置。' });
    ask(at(11), office, { type: 'HandleMatterAgain' });
    ask(at(18), unit, { type: 'FeedBackOnMatter', text: '标识已设置完成。' });
  }
  ask(at(20), reporter, { type: 'RateMatter', rating: 'satisfied' });
  ask(at(22), cppccOffice, { type: 'CloseMatter' });
  return turns();
};

/** The matters of a year's monitoring points: done, done again, referred, late. */
export const monitoringStories = (year: number): readonly Turn[] =>
  told.flatMap((one) => storyOf(one, year));
