import { type Actor, type CalendarDay, MemberId, UnitId } from '@xieshang/core';
import { officerOf } from '../actors.ts';
import { platformOf } from '../platforms.ts';
import { unitNamed } from '../units.ts';
import { deedId } from './plan-names.ts';
import type { PlannedConsultation } from './planned-consultation.ts';
import { after, type TimelineEntry, timelineOf, workday } from './timeline.ts';

const PLATFORM = platformOf(0);
const room: Actor = { role: 'platform', id: `convener-${PLATFORM}`, platform: PLATFORM };
/** The convener of the platform, as the register has it. */
const convener = MemberId.parse('hl-m018');

const raisedOn = ({ month }: PlannedConsultation, year: number): CalendarDay =>
  workday(year, `${String(month).padStart(2, '0')}-08`);

/** The day of the session. */
export const sessionDay = (one: PlannedConsultation, year: number): CalendarDay =>
  after(raisedOn(one, year), 17);

/** 有事好商量: one topic on the platform, from raising it to feedback. */
export const grassrootsStory = (
  one: PlannedConsultation,
  year: number,
): readonly TimelineEntry[] => {
  if (one.outcome !== 'grassroots') return [];
  const { ask, entries } = timelineOf('grassroots_consultation', deedId(one.key, year));
  const raised = raisedOn(one, year);
  const session = sessionDay(one, year);
  const at = (days: number) => after(session, days);
  const unit = UnitId.parse(one.units[0]);
  const parties = [
    { kind: 'residents' as const, words: '居民代表' },
    { kind: 'village_committee' as const },
    { kind: 'unit' as const, unit },
  ];
  ask(raised, room, {
    type: 'RaiseGrassrootsTopic',
    platform: PLATFORM,
    title: one.title,
    summary: `${one.problem};${one.cause}。`,
    nature: 'public_matter',
    forResidents: true,
  });
  ask(after(raised, 2), room, { type: 'AcceptGrassrootsTopic' });
  ask(after(raised, 5), room, {
    type: 'RecordGrassrootsFinding',
    on: after(raised, 4),
    members: [convener],
    where: one.place,
    problems: one.problem,
    causes: one.cause,
  });
  ask(after(raised, 7), room, {
    type: 'CallGrassrootsSession',
    heldOn: session,
    place: '协商议事室',
    chair: convener,
    parties,
  });
  ask(session, room, {
    type: 'RecordGrassrootsSession',
    present: parties,
    observers: 3,
    statements: [{ by: 'residents', text: '投放点要离住户近些。' }],
  });
  ask(at(2), room, {
    type: 'IssueAgreedList',
    items: [
      { text: '增设投放点并公布清运时间', unit, dueOn: at(40) },
      { text: '投放点位由村民会议商定', dueOn: at(40), ownMatter: 'public_fund' },
    ],
  });
  ask(at(3), room, { type: 'PublishAgreedList' });
  ask(at(12), room, {
    type: 'RecordOwnApproval',
    item: 'L2',
    body: 'villagers_assembly',
    on: at(10),
  });
  ask(at(30), officerOf(unitNamed(one.units[0])), {
    type: 'ReportAgreedItemDone',
    item: 'L1',
    text: '已增设投放点并公布清运时间。',
  });
  ask(at(31), room, { type: 'ReportAgreedItemDone', item: 'L2', text: '已按商定点位设置。' });
  for (const item of ['L1', 'L2'])
    ask(at(34), room, { type: 'ConfirmAgreedItem', item, rating: 'satisfied', raters: 26 });
  ask(at(36), room, { type: 'RecordGrassrootsFeedback', text: '办理结果已向居民反馈。' });
  ask(at(37), room, { type: 'CloseGrassrootsConsultation' });
  return entries();
};
