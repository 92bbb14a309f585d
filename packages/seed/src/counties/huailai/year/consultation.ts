import {
  type Actor,
  AnnualPlanId,
  BodyId,
  type CalendarDay,
  ExpertId,
  InstructionId,
  MemberId,
  plusDays,
  UnitId,
} from '@xieshang/core';
import { cppccOffice, directorBeside, leadership, officerOf, partyOffice } from '../actors.ts';
import { unitNamed } from '../units.ts';
import { deedId, issuedOn, itemAt, planId, workingOn } from './plan-names.ts';
import type { ItemCourse, PlannedConsultation } from './planned-consultation.ts';
import { plannedConsultations } from './themes.ts';
import { after, type TimelineEntry, timelineOf, workday } from './timeline.ts';

const seat = (place: number): MemberId => MemberId.parse(`hl-m${String(place).padStart(3, '0')}`);
const asMember = (id: MemberId): Actor => ({ role: 'member', id, member: id });

/** The id of what follows up on a case. */
export const followUpId = (key: string, year: number): string => `hl-${year}-${key}-d`;

/** How far a consultation goes: in a year that is over, to its end. */
export const outcomeIn = ({ outcome }: PlannedConsultation, isOver: boolean): ItemCourse =>
  isOver && (outcome === 'followed_up' || outcome === 'late' || outcome === 'researching')
    ? 'closed'
    : outcome;

/** The day of the meeting. */
export const meetingDay = ({ month }: PlannedConsultation, year: number): CalendarDay =>
  workday(year, `${String(month).padStart(2, '0')}-20`);

const isHeld = (outcome: ItemCourse): boolean =>
  ['closed', 'followed_up', 'no_instruction', 'late'].includes(outcome);

interface Crew {
  readonly organiser: Actor;
  readonly approver: Actor;
  readonly adopter: 'chairpersons_meeting' | 'special_committee';
  readonly members: readonly [MemberId, MemberId, MemberId];
}

const crewOf = (one: PlannedConsultation, place: number): Crew => {
  const committee = workingOn(one);
  const members = [seat(10 + place * 3), seat(11 + place * 3), seat(12 + place * 3)] as const;
  return one.leader === 'leadership'
    ? { organiser: cppccOffice, approver: leadership, adopter: 'chairpersons_meeting', members }
    : {
        organiser: committee,
        approver: directorBeside(committee),
        adopter: 'special_committee',
        members,
      };
};

type Diary = ReturnType<typeof timelineOf<'consultation'>>;

const research = ({ ask }: Diary, one: PlannedConsultation, crew: Crew, meeting: CalendarDay) => {
  const { organiser, approver, members } = crew;
  const [leader, second] = members;
  const at = (days: number) => after(meeting, days);
  const expert = ExpertId.parse(one.expert);
  ask(at(-50), organiser, {
    type: 'PlanResearch',
    questions: [`${one.title}存在哪些问题,原因何在`],
    methods: ['case_study', 'field_visit'],
    leader,
    members: [second],
    experts: [expert],
    places: [one.place],
    from: at(-47),
    to: at(-38),
  });
  ask(at(-49), approver, { type: 'ApproveResearchPlan', researchPlan: 'P1' });
  ask(at(-47), organiser, { type: 'BeginResearch' });
  ask(at(-43), asMember(second), {
    type: 'RecordResearch',
    date: at(-43),
    place: one.place,
    samples: [{ kind: 'township', name: one.place, finding: one.problem }],
    problems: [{ text: one.problem, cause: one.cause }],
  });
  if (one.outcome === 'researching') return;
  ask(
    at(-42),
    { role: 'expert', id: one.expert, expert },
    {
      type: 'GiveExpertOpinion',
      text: `从专业角度看,${one.cause},宜分步解决。`,
    },
  );
};

const meet = ({ ask }: Diary, one: PlannedConsultation, crew: Crew, meeting: CalendarDay) => {
  const { organiser, approver, members } = crew;
  const [leader, second, third] = members;
  const at = (days: number) => after(meeting, days);
  const units = one.units.map((unit) => UnitId.parse(unit));
  ask(at(-37), organiser, {
    type: 'CompleteResearch',
    report: `${one.place}等处反映:${one.problem};原因是${one.cause}。`,
  });
  ask(at(-36), organiser, {
    type: 'DraftConsultationWorkPlan',
    meetingOn: meeting,
    place: '县政协会议室',
    agenda: '通报、提问、解答、发言',
    chair: {
      office: one.leader === 'leadership' ? 'party_group_member' : 'committee_director',
      member: third,
    },
    members: [leader, second],
    bodies: [BodyId.parse(one.body)],
    experts: [ExpertId.parse(one.expert)],
    units,
    materialsInAdvance: true,
  });
  ask(at(-35), approver, { type: 'ApproveConsultationWorkPlan', workPlan: 'W1' });
  ask(at(-33), organiser, { type: 'SendConsultationNotice' });
  ask(at(-25), organiser, { type: 'SendConsultationMaterials', titles: ['调研报告'] });
  const first = officerOf(unitNamed(one.units[0]));
  ask(meeting, organiser, { type: 'ConveneConsultation' });
  for (const unit of one.units)
    ask(meeting, officerOf(unitNamed(unit)), {
      type: 'BriefConsultation',
      text: `${unitNamed(unit).name}通报${one.title}有关工作情况。`,
    });
  ask(meeting, asMember(leader), {
    type: 'AskQuestion',
    unit: units[0] ?? UnitId.parse(one.units[0]),
    text: `${one.problem},准备如何解决?`,
  });
  ask(meeting, first, { type: 'AnswerQuestion', question: 'Q1', text: '正在研究具体措施。' });
  ask(meeting, asMember(second), {
    type: 'MakeStatement',
    text: `建议${one.recommendations[0]}。`,
  });
  ask(meeting, organiser, {
    type: 'ConcludeConsultation',
    present: [leader, second, third],
    units: units.map((unit) => ({ unit, name: '分管负责同志', isLeader: true })),
  });
};

const submit = ({ ask }: Diary, one: PlannedConsultation, crew: Crew, meeting: CalendarDay) => {
  const { organiser, approver, adopter } = crew;
  const at = (days: number) => after(meeting, days);
  ask(at(2), organiser, {
    type: 'DraftConsultationOutcome',
    outcomeType: 'minutes',
    title: `${one.title}协商会议纪要`,
    text: '会议听取通报、提问解答和发言。',
  });
  ask(at(4), approver, { type: 'AdoptConsultationOutcome', outcome: 'O1', adopter });
  // Minutes that go out late are marked so.
  ask(at(one.outcome === 'late' ? 21 : 6), organiser, {
    type: 'IssueConsultationMinutes',
    outcome: 'O1',
  });
  if (one.outcome === 'late') return;
  for (const [place, text] of one.recommendations.entries())
    ask(at(7), organiser, {
      type: 'AddConsultationRecommendation',
      matters: [text.slice(0, 20)],
      text: `${text}。`,
      unit: UnitId.parse(one.units[place % one.units.length] ?? one.units[0]),
      restsOn: ['R1'],
    });
  ask(at(8), organiser, {
    type: 'DraftConsultationOutcome',
    outcomeType: 'report',
    title: `关于${one.title}的协商报告`,
    text: `${one.problem}。建议:${one.recommendations.join(';')}。`,
  });
  ask(at(9), approver, { type: 'AdoptConsultationOutcome', outcome: 'O2', adopter });
  ask(at(12), organiser, { type: 'SubmitConsultationOutcome' });
  ask(at(14), partyOffice, { type: 'AcknowledgeConsultationOutcome' });
};

/** The day on which an item was carried out by a consultation, if it was. */
export const heldOn = (
  one: PlannedConsultation,
  year: number,
  isOver: boolean,
): CalendarDay | undefined => (isHeld(outcomeIn(one, isOver)) ? meetingDay(one, year) : undefined);

/** One consultation from its opening on, as far as its course goes. */
export const consultationStory = (
  planned: PlannedConsultation,
  year: number,
  isOver: boolean,
): readonly TimelineEntry[] => {
  const outcome = outcomeIn(planned, isOver);
  const one = { ...planned, outcome };
  const place = plannedConsultations.findIndex(({ key }) => key === one.key);
  const diary = timelineOf('consultation', deedId(one.key, year));
  if (outcome === 'postponed' || outcome === 'cancelled' || outcome === 'grassroots') return [];
  const crew = crewOf(one, place);
  const meeting = meetingDay(one, year);
  const opened = after(meeting, -52);
  if (opened <= issuedOn(year)) throw new Error(`${one.key} is opened before the plan is in force`);
  diary.ask(opened, crew.organiser, {
    type: 'OpenConsultation',
    title: one.title,
    form: one.form as Exclude<typeof one.form, 'grassroots'>,
    timing: one.timing,
    plan: AnnualPlanId.parse(planId('consultation', year)),
    item: itemAt(place),
    units: one.units.map((unit) => UnitId.parse(unit)),
    secret: false,
    ...(one.timing === 'before_decision' ? { decisionOn: plusDays(meeting, 60) } : {}),
  });
  research(diary, one, crew, meeting);
  if (outcome === 'researching') return diary.entries();
  meet(diary, one, crew, meeting);
  submit(diary, one, crew, meeting);
  if (outcome === 'late') return diary.entries();
  diary.ask(after(meeting, 30), crew.organiser, {
    type: 'LinkInstruction',
    instruction: InstructionId.parse(followUpId(one.key, year)),
  });
  if (outcome === 'closed' || outcome === 'no_instruction')
    diary.ask(after(meeting, outcome === 'closed' ? 172 : 96), crew.organiser, {
      type: 'CloseConsultation',
    });
  return diary.entries();
};
