import {
  type Actor,
  type MatterClass,
  MemberId,
  type MonitoredMatter,
  MonitoringReportId,
  UnitId,
} from '@xieshang/core';
import { cppccOffice, office, officerOf } from '../actors.ts';
import { platformOf } from '../platforms.ts';
import { pointNamed } from '../points.ts';
import { unitNamed } from '../units.ts';
import { after, type TimelineEntry, timelineOf, workday } from './timeline.ts';

interface Told {
  readonly key: string;
  readonly point: string;
  readonly title: string;
  readonly text: string;
  readonly theme: MonitoredMatter['theme'];
  /** The seat of who reports; the council room of the county town where there is none. */
  readonly reporter?: number;
  readonly unit: string;
  readonly matterClass: MatterClass;
  readonly on: string;
  readonly outcome: 'closed' | 'again' | 'referred' | 'late' | 'reclassed' | 'repeated';
}

// biome-ignore format: a table is read by its columns
const told: readonly Told[] = [
  { key: 'jc1', point: 'kaifaqu',   title: '审批材料重复提交',   text: '同一材料向三个窗口重复提交。', theme: 'business_environment', reporter: 24, unit: 'shenpi-ju',    matterClass: 'general',   on: '03-09', outcome: 'closed' },
  { key: 'jc5', point: 'kaifaqu',   title: '多个窗口重复收件',   text: '企业反映同一材料要交三次。',   theme: 'business_environment', reporter: 25, unit: 'shenpi-ju',    matterClass: 'general',   on: '03-16', outcome: 'repeated' },
  { key: 'jc6', point: 'yuanqu',    title: '园区用电增容缓慢',   text: '企业申请增容已满两个月。',     theme: 'business_environment', reporter: 63, unit: 'fagai-ju',     matterClass: 'general',   on: '04-13', outcome: 'reclassed' },
  { key: 'jc8', point: 'dating',    title: '增设企业服务专窗',   text: '建议为企业增设一个专窗。',     theme: 'business_environment', reporter: 52, unit: 'shenpi-ju',    matterClass: 'advice',    on: '05-11', outcome: 'closed' },
  { key: 'jc2', point: 'jiuzhuang', title: '旅游标识不清',       text: '酒庄游览线路没有统一标识。',   theme: 'grape_industry',       reporter: 33, unit: 'wenlv-ju',     matterClass: 'general',   on: '05-18', outcome: 'again' },
  { key: 'jc3', point: 'shangquan', title: '个人债务纠纷',       text: '要求协调个人借款纠纷。',       theme: 'other',                reporter: 41, unit: 'sifa-ju',      matterClass: 'general',   on: '06-10', outcome: 'referred' },
  { key: 'jc7', point: 'shangquan', title: '夜市垃圾清运不及时', text: '商户反映夜市垃圾隔日才清运。', theme: 'living_environment',                 unit: 'chengguan-ju', matterClass: 'complaint', on: '07-13', outcome: 'closed' },
  { key: 'jc4', point: 'yuanqu',    title: '园区道路积水',       text: '雨后园区道路积水,货车难行。', theme: 'business_environment', reporter: 62, unit: 'zhujian-ju',   matterClass: 'general',   on: '10-12', outcome: 'late' },
];

/** What the repeated report repeats. */
const FIRST = 'jc1';

/** Days after the report on which its unit feeds back. */
const answeredAfter: Readonly<Record<MatterClass, number>> = {
  general: 8,
  advice: 4,
  complaint: 7,
  investigated: 12,
  hard: 16,
};

const reporterOf = ({ reporter }: Told): Actor => {
  if (reporter === undefined) {
    const platform = platformOf(0);
    return { role: 'platform', id: `convener-${platform}`, platform };
  }
  const seat = MemberId.parse(`hl-m${String(reporter).padStart(3, '0')}`);
  return { role: 'member', id: seat, member: seat };
};

const storyOf = (one: Told, year: number): readonly TimelineEntry[] => {
  const { ask, entries } = timelineOf('monitoring_report', `hl-${year}-${one.key}`);
  const reported = workday(year, one.on);
  const at = (days: number) => after(reported, days);
  const reporter = reporterOf(one);
  const unit = officerOf(unitNamed(one.unit));
  ask(reported, reporter, {
    type: 'ReportMatter',
    point: pointNamed(one.point),
    theme: one.theme,
    matters: [one.title],
    text: one.text,
  });
  if (one.outcome === 'referred') {
    ask(at(1), cppccOffice, { type: 'RecordMatterNature', nature: 'litigation' });
    ask(at(2), cppccOffice, {
      type: 'ReferMatter',
      to: 'litigation',
      reason: '属民事纠纷,引导依法解决。',
    });
    return entries();
  }
  if (one.outcome === 'repeated') {
    ask(at(1), cppccOffice, {
      type: 'MergeMatter',
      into: MonitoringReportId.parse(`hl-${year}-${FIRST}`),
      reason: '与该监测点此前反映的为同一事项。',
    });
    return entries();
  }
  ask(at(2), office, {
    type: 'AssignMatter',
    unit: UnitId.parse(one.unit),
    matterClass: one.matterClass,
    nature: 'ordinary',
  });
  ask(at(3), unit, { type: 'AcceptMatter' });
  if (one.outcome === 'late') {
    ask(at(24), office, { type: 'UrgeMatter' });
    return entries();
  }
  const answered = answeredAfter[one.outcome === 'reclassed' ? 'investigated' : one.matterClass];
  if (one.outcome === 'reclassed') {
    ask(at(4), unit, {
      type: 'AskForMatterClass',
      matterClass: 'investigated',
      reason: '须会同供电企业现场核实。',
    });
    ask(at(5), office, { type: 'ChangeMatterClass', reason: '确需核实,同意变更。' });
  }
  const feedBack = (on: ReturnType<typeof at>, text: string) =>
    ask(on, unit, { type: 'FeedBackOnMatter', text, approvedBy: 'main_leader' });
  feedBack(at(answered), '已研究办理。');
  if (one.outcome === 'again') {
    ask(at(10), reporter, { type: 'RateMatter', rating: 'dissatisfied', comment: '仍未设置。' });
    ask(at(11), office, { type: 'HandleMatterAgain' });
    feedBack(at(18), '标识已设置完成。');
  }
  const last = one.outcome === 'again' ? 18 : answered;
  ask(at(last + 3), reporter, { type: 'RateMatter', rating: 'satisfied' });
  ask(at(last + 5), cppccOffice, { type: 'CloseMatter' });
  return entries();
};

/**
 * The matters of a year's monitoring points: done, done again, of another class, reported twice,
 * referred, late.
 */
export const monitoringStories = (year: number): readonly TimelineEntry[] =>
  told.flatMap((one) => storyOf(one, year));
