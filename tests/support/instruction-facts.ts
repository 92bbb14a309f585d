import {
  type Actor,
  stateCouncilCalendar as calendar,
  day,
  type Events,
  type Instruction,
  type InstructionCommand,
  type InstructionEvent,
  instruction,
  type KnownCase,
  SupervisionId,
  type ViewContext,
} from '@xieshang/core';
import { body, member, unit } from './county.ts';
import { as, givenOf, type Moment, on } from './scenario.ts';
import { registerAfter } from './standing.ts';
import { handedOver, toSigned } from './supervision-facts.ts';

/** The follow-up the specs are about. */
export const FOLLOW_UP = 'i1';

/** A follow-up with these facts, beside the supervision whose advice it follows up. */
export const given = (...history: readonly Events['instruction'][]) =>
  givenOf(
    'instruction',
    FOLLOW_UP,
  )(...history).besideCase('supervision', 's1', ...toSigned, {
    ...handedOver,
    items: [...handedOver.items, { id: 'A1-2', no: 2, text: '村卫生室道路应予硬化。' }],
  });

const health = unit('health-bureau');

const source: KnownCase = {
  stage: 'under_way',
  title: '村级卫生室建设',
  recommendations: [
    { no: 1, text: '六个村卫生室设备陈旧,应于年内更新。', unit: health },
    { no: 2, text: '村卫生室道路应予硬化。', unit: health },
  ],
};

/** A plenary session: m2 spoke, and the first recommendation rests on it. */
const plenary: KnownCase = {
  stage: 'outcome_submitted',
  title: '全体会议大会发言',
  form: 'plenary',
  lead: {},
  statements: [{ id: 'S1', by: member(2) }],
  recommendations: [
    { no: 1, text: '村卫生室药品应统一配送。', unit: health, restsOn: ['S1'] },
    { no: 2, text: '村医培训应列入计划。', unit: health, restsOn: ['R1'] },
  ],
};

/** Who acts in the specs. */
export const who = {
  office: as('cppcc_office'),
  party: as('party_office'),
  government: as('government_office'),
  inspectors: as('supervising_office'),
  leadership: as('leadership'),
  committee: as('special_committee', 'economy-committee'),
  health: as('handling_unit', 'health-bureau'),
  roads: as('handling_unit', 'roads-bureau'),
  member: as('member', 'm1'),
  speaker: as('member', 'm2'),
  other: as('member', 'm3'),
  public: as('public'),
} as const satisfies Readonly<Record<string, Actor>>;

/** A command, who asks it, and on which day. */
export type Step = readonly [on: string, actor: Actor, command: InstructionCommand];

/** Opened on 20 April 2026 on the advice of a supervision. */
export const open = {
  type: 'OpenFollowUp',
  supervision: SupervisionId.parse('s1'),
  committee: body('economy-committee'),
  members: [member(1)],
  bodies: [],
  experts: [],
  platforms: [],
} as const satisfies InstructionCommand;

/** The county head asks the health bureau to act, on 11 May 2026. */
export const instruct = {
  type: 'RecordLeaderInstruction',
  leader: 'county_head',
  on: day('2026-05-08'),
  text: '请卫健局抓紧研究落实。',
  secrecy: 'internal',
  addressees: [health],
} as const satisfies InstructionCommand;

const takeOn = (recommendation: string) =>
  ({
    type: 'TakeOnRecommendation',
    recommendation,
    responsible: { name: '局长甲', isHead: true },
  }) as const satisfies InstructionCommand;

/** Commands by the name of their step. */
export const rest = <Name extends string>(commands: Readonly<Record<Name, Step>>) => commands;

/** The story of a follow-up, step by step. */
export const story = rest({
  opened: ['2026-04-20', who.office, open],
  instructed: ['2026-05-11', who.government, instruct],
  fedBack: [
    '2026-05-15',
    who.health,
    { type: 'FeedBackOnInstruction', leaderInstruction: 'L1', text: '已列入计划。' },
  ],
  concluded: [
    '2026-05-18',
    who.inspectors,
    { type: 'ConcludeInstruction', leaderInstruction: 'L1' },
  ],
  handedOut: [
    '2026-05-12',
    who.inspectors,
    { type: 'HandOutRecommendation', recommendation: 'R1' },
  ],
  handedOutToo: [
    '2026-05-12',
    who.inspectors,
    { type: 'HandOutRecommendation', recommendation: 'R2' },
  ],
  takenOn: ['2026-05-13', who.health, takeOn('R1')],
  takenOnToo: ['2026-05-13', who.health, takeOn('R2')],
  adopted: [
    '2026-06-01',
    who.health,
    {
      type: 'AdoptRecommendation',
      recommendation: 'R1',
      text: '统一采购设备。',
      carryOutBy: day('2026-10-30'),
    },
  ],
  declined: [
    '2026-06-02',
    who.health,
    { type: 'DeclineRecommendation', recommendation: 'R2', reason: '道路已列入其他项目。' },
  ],
  passedOn: ['2026-06-04', who.office, { type: 'PassOnFeedback' }],
  inspected: [
    '2026-06-05',
    who.office,
    { type: 'RequestCountyInspection', recommendations: ['R1'], reason: '群众关注。' },
  ],
  inspectionReceived: [
    '2026-06-08',
    who.inspectors,
    { type: 'ReceiveForInspection', inspection: 'D1' },
  ],
  carriedOut: [
    '2026-10-20',
    who.health,
    {
      type: 'ReportCarriedOut',
      recommendation: 'R1',
      on: day('2026-10-16'),
      text: '设备已更新。',
    },
  ],
  noted: ['2026-10-22', who.office, { type: 'TakeNoteOfReport', recommendation: 'R1' }],
  inspectionOver: [
    '2026-10-23',
    who.inspectors,
    { type: 'ConcludeInspection', inspection: 'D1', text: '已现场核实。' },
  ],
  passedOnAgain: ['2026-10-26', who.office, { type: 'PassOnFeedback' }],
  reported: [
    '2026-11-02',
    who.office,
    { type: 'ReportFollowUp', text: '一条采纳并落实,一条未采纳并说明理由。' },
  ],
  closed: ['2026-11-04', who.office, { type: 'CloseFollowUp', publish: true }],
});

/** A step of the story. */
export type StoryStep = keyof typeof story;

/** What is known of the cases whose outcomes are followed up. */
export const known = { supervision: { s1: source }, consultation: { c1: plenary } };

const contextOf = ({ at, actor }: Moment) => ({
  caseId: FOLLOW_UP,
  actor,
  now: at,
  today: on(at, actor.role).at.slice(0, 10) as ViewContext['today'],
  register: registerAfter(),
  calendar,
  numbers: {},
  others: {},
  cases: known,
});

/** Folds facts into the state they lead to. */
export const standing = (events: readonly InstructionEvent[]): Instruction =>
  events.reduce(instruction.evolve, instruction.initial);

/** What these steps lead to, one after the other, each allowed. */
export const playing = (
  steps: readonly Step[],
  history: readonly InstructionEvent[] = [],
): readonly InstructionEvent[] => {
  const facts = [...history];
  for (const [when, actor, command] of steps) {
    const moment = { at: on(when, 'public').at, actor };
    const decision = instruction.decide(standing(facts), command, contextOf(moment));
    if (!decision.ok)
      throw new Error(`${command.type}: ${decision.violations.map(({ rule }) => rule).join(', ')}`);
    facts.push(...decision.events);
  }
  return facts;
};

/** The facts of these steps of the story. */
export const told = (...steps: readonly StoryStep[]): readonly InstructionEvent[] =>
  playing(steps.map((step) => story[step]));

/** The whole story up to a step. */
export const upTo = (last: StoryStep): readonly InstructionEvent[] => {
  const all: readonly StoryStep[] = [
    'opened',
    'instructed',
    'handedOut',
    'handedOutToo',
    'takenOn',
    'takenOnToo',
    'fedBack',
    'concluded',
    'adopted',
    'declined',
    'passedOn',
    'inspected',
    'inspectionReceived',
    'carriedOut',
    'noted',
    'inspectionOver',
    'passedOnAgain',
    'reported',
    'closed',
  ];
  return told(...all.slice(0, all.indexOf(last) + 1));
};

/** The units of the specs. */
export const units = { health, roads: unit('roads-bureau') };
