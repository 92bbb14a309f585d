import {
  type Actor,
  AnnualPlanId,
  BodyId,
  type CalendarDay,
  MemberId,
  SupervisorGroupId,
  UnitId,
} from '@xieshang/core';
import { at as pickAt } from '../../../random.ts';
import { cppccOffice, leadership, officerOf, partyOffice } from '../actors.ts';
import { bodiesOf } from '../bodies.ts';
import { unitNamed } from '../units.ts';
import { deedId, itemAt, planId, workingOn } from './plan-names.ts';
import {
  type PlannedSupervision,
  plannedSupervisions,
  type SupervisionCourse,
} from './supervision-themes.ts';
import { after, type TimelineEntry, timelineOf, workday } from './timeline.ts';

// Three for each group, none of whom works for a unit.
const places = [20, 29, 38, 47, 74, 65];

const placeOf = ({ key }: PlannedSupervision): number =>
  plannedSupervisions.findIndex((one) => one.key === key);

const numbersOf = (one: PlannedSupervision): readonly number[] => {
  const base = pickAt(places, placeOf(one));
  return [base, base + 1, base + 3];
};

const seat = (n: number): MemberId => MemberId.parse(`hl-m${String(n).padStart(3, '0')}`);
const asMember = (n: number): Actor => ({ role: 'member', id: seat(n), member: seat(n) });
const groupId = ({ key }: PlannedSupervision) => SupervisorGroupId.parse(`hl-group-${key}`);

/** A group of supervisors, chosen from members and sent to one unit for the term. */
export const groupStory = (one: PlannedSupervision, year: number): readonly TimelineEntry[] => {
  const { ask, entries } = timelineOf('supervisor_group', groupId(one));
  const opened = workday(year, '01-06');
  const day = (days: number) => after(opened, days);
  const numbers = numbersOf(one);
  ask(opened, cppccOffice, {
    type: 'OpenSupervisorGroup',
    title: `${unitNamed(one.unit).name}民主监督员小组`,
    unit: UnitId.parse(one.unit),
  });
  numbers.forEach((n, place) => {
    if (place < 2)
      ask(day(3), asMember(n), {
        type: 'VolunteerAsSupervisor',
        statement: '愿意担任民主监督员。',
      });
    else {
      const sector = pickAt(bodiesOf('sector'), n - 1).id;
      ask(
        day(4),
        { role: 'collective', id: `officer-${sector}`, body: sector },
        { type: 'RecommendSupervisor', member: seat(n), reason: '熟悉情况,敢于直言。' },
      );
    }
  });
  for (const place of numbers.keys())
    ask(day(8), leadership, {
      type: 'SelectSupervisor',
      candidate: `C${place + 1}`,
      judgement: '素质高、敢担当。',
    });
  ask(day(9), leadership, { type: 'SubmitSelection' });
  ask(day(13), partyOffice, { type: 'ApproveSelection' });
  ask(day(16), cppccOffice, { type: 'IssueAppointment', issuedBy: '县委书记' });
  return entries();
};

const outcomeIn = ({ outcome }: PlannedSupervision, isOver: boolean): SupervisionCourse =>
  isOver && outcome !== 'tracked' ? 'closed' : outcome;

const order: readonly SupervisionCourse[] = [
  'informed',
  'under_way',
  'advised',
  'rectifying',
  'tracked',
  'closed',
];

const reaches = (outcome: SupervisionCourse, stage: SupervisionCourse): boolean =>
  order.indexOf(outcome) >= order.indexOf(stage);

const openedOn = ({ month }: PlannedSupervision, year: number): CalendarDay =>
  workday(year, `${String(month).padStart(2, '0')}-05`);

/** The day on which its advice is handed over, if its course comes so far. */
export const handedOverOn = (
  one: PlannedSupervision,
  year: number,
  isOver: boolean,
): CalendarDay | undefined =>
  reaches(outcomeIn(one, isOver), 'advised') ? after(openedOn(one, year), 29) : undefined;

type Diary = ReturnType<typeof timelineOf<'supervision'>>;
type Days = (days: number) => CalendarDay;

const look = ({ ask }: Diary, one: PlannedSupervision, day: Days, organiser: Actor) => {
  const [first = 20, second = 21] = numbersOf(one);
  const unit = officerOf(unitNamed(one.unit));
  ask(day(9), unit, {
    type: 'BriefSupervisors',
    briefing: 'B1',
    text: `${one.title}有关情况汇报。`,
    materials: ['工作台账'],
  });
  ask(day(11), organiser, { type: 'BeginSupervision' });
  ask(day(15), asMember(first), {
    type: 'RecordSupervisionVisit',
    kind: 'visit',
    day: day(15),
    place: one.place,
    visitors: [seat(first), seat(second)],
    found: one.found,
  });
};

const advise = ({ ask }: Diary, one: PlannedSupervision, day: Days) => {
  const [first = 20] = numbersOf(one);
  ask(day(20), asMember(first), {
    type: 'DraftAdvice',
    kind: 'suggestion',
    unit: UnitId.parse(one.unit),
    group: groupId(one),
    keyPoints: [...one.items],
    further: [],
  });
  ask(day(23), asMember(first), { type: 'AdoptAdvice', advice: 'A1', agreed: 3 });
  ask(day(26), leadership, { type: 'SignAdvice', advice: 'A1' });
  ask(day(29), cppccOffice, { type: 'HandOverAdvice', advice: 'A1', copies: ['government'] });
  ask(day(31), officerOf(unitNamed(one.unit)), { type: 'ReceiveAdvice', advice: 'A1' });
};

const itemsOf = ({ items }: PlannedSupervision): readonly string[] =>
  items.map((_, place) => `A1-${place + 1}`);

const rectify = ({ ask }: Diary, one: PlannedSupervision, day: Days) => {
  for (const item of itemsOf(one))
    ask(day(45), officerOf(unitNamed(one.unit)), {
      type: 'AnswerRectificationItem',
      item,
      measures: '明确责任人,限期整改。',
      dueOn: day(90),
    });
};

const recheck = ({ ask }: Diary, one: PlannedSupervision, day: Days) => {
  const [first = 20] = numbersOf(one);
  for (const item of itemsOf(one)) {
    ask(day(80), officerOf(unitNamed(one.unit)), {
      type: 'ReportRectified',
      item,
      text: '已整改到位。',
    });
    ask(day(88), asMember(first), { type: 'PassRecheck', item, found: '整改属实。' });
  }
};

const appraise = (
  { ask }: Diary,
  one: PlannedSupervision,
  day: Days,
  organiser: Actor,
  passes: boolean,
) => {
  const votes = passes
    ? { verySatisfied: 12, satisfied: 14, basicallySatisfied: 8, dissatisfied: 4, abstained: 2 }
    : { verySatisfied: 4, satisfied: 8, basicallySatisfied: 8, dissatisfied: 16, abstained: 4 };
  ask(day(33), leadership, {
    type: 'ProposeUnitAppraisal',
    unit: UnitId.parse(one.unit),
    plan: '听取情况,实地察看,无记名测评。',
  });
  ask(day(38), partyOffice, { type: 'AgreeToUnitAppraisal', appraisal: 'P1' });
  ask(
    day(60),
    organiser,
    {
      type: 'CountBallots',
      appraisal: 'P1',
      due: 48,
      present: 40,
      issued: 40,
      returned: 40,
      ...votes,
      unknownToVoter: 0,
      unmarked: 0,
    },
    { type: passes ? 'PublishPassedAppraisal' : 'PublishFailedAppraisal', appraisal: 'P1' },
  );
  if (!passes)
    ask(day(75), cppccOffice, {
      type: 'TrackFailedAppraisal',
      appraisal: 'P1',
      text: '跟踪督办,问题已逐项销号。',
      reportedTo: ['party_committee', 'government'],
    });
};

/** One supervision from its plan of work on, as far as its course goes. */
export const supervisionStory = (
  one: PlannedSupervision,
  year: number,
  isOver: boolean,
): readonly TimelineEntry[] => {
  const outcome = outcomeIn(one, isOver);
  const diary = timelineOf('supervision', deedId(one.key, year));
  const { ask } = diary;
  const opened = openedOn(one, year);
  const day = (days: number) => after(opened, days);
  const organiser = one.form === 'inspection' ? cppccOffice : workingOn(one);
  ask(opened, organiser, {
    type: 'OpenSupervision',
    title: one.title,
    plan: AnnualPlanId.parse(planId('supervision', year)),
    item: itemAt(placeOf(one)),
    theme: one.theme,
    object: one.object,
    form: one.form,
    ...(one.form === 'inspection'
      ? { inspection: { kind: 'members' as const, purpose: 'inspection' as const } }
      : {}),
    units: [UnitId.parse(one.unit)],
    responsible: [],
    committee: BodyId.parse(one.body),
    groups: [groupId(one)],
    workPlan: `赴${one.place}实地察看,召开座谈会。`,
  });
  ask(day(3), leadership, { type: 'ApproveSupervisionWorkPlan' });
  ask(day(5), cppccOffice, { type: 'NotifySupervisedUnits' });
  if (reaches(outcome, 'under_way')) look(diary, one, day, organiser);
  if (reaches(outcome, 'advised')) advise(diary, one, day);
  if (reaches(outcome, 'rectifying')) rectify(diary, one, day);
  if (reaches(outcome, 'tracked')) {
    appraise(diary, one, day, organiser, outcome === 'closed');
    recheck(diary, one, day);
    ask(day(100), cppccOffice, {
      type: 'CloseSupervision',
      summary: `${one.title}:所提意见均已整改。`,
      publish: true,
    });
  }
  return diary.entries();
};
