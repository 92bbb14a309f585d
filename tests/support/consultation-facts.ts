import {
  AnnualPlanId,
  type Consultation,
  type ConsultationCommand,
  type ConsultationEvent,
  type CountyEvent,
  stateCouncilCalendar as calendar,
  consultation,
  day,
  dayOf,
  huailaiDemoProfile,
  InstructionId,
  type KnownCases,
} from '@xieshang/core';
import { expect } from 'vitest';
import { body, expert, member, unit } from './county.ts';
import { givenOf, type Moment, on } from './scenario.ts';
import { registerAfter } from './standing.ts';

/** The case the specs are about. */
const CONSULTATION = 'c1';

/** Two experts, and the departments the economy committee keeps in contact with. */
export const table: readonly CountyEvent[] = [
  {
    type: 'ExpertsRegistered',
    experts: [
      { id: expert('e1'), name: '专家1', field: '公共卫生' },
      { id: expert('e2'), name: '专家2', field: '道路' },
    ],
  },
  {
    type: 'LiaisonSet',
    liaison: [{ committee: body('economy-committee'), units: [unit('health-bureau')] }],
  },
];

/** A consultation with these facts, played on whatever the run names. */
export const given = (...history: readonly ConsultationEvent[]) =>
  givenOf('consultation', CONSULTATION)(...history).inCounty(...table);

/** The county lets research follow the meeting, in a second version of its profile. */
export const researchMayFollow: CountyEvent = {
  type: 'ProfileAdopted',
  profile: {
    ...huailaiDemoProfile,
    version: 2,
    consultation: {
      ...huailaiDemoProfile.consultation,
      flags: {
        researchBeforeMeeting: {
          ...huailaiDemoProfile.consultation.flags.researchBeforeMeeting,
          value: false,
        },
      },
    },
  },
};

/** A health bureau that was merged into the agriculture bureau on 1 March 2026. */
export const merged: CountyEvent = {
  type: 'UnitSucceeded',
  unit: unit('health-bureau'),
  successor: unit('agriculture-bureau'),
  on: day('2026-03-01'),
};

/** The plan of 2026, in force, with an item for each form a committee carries out. */
export const planned: KnownCases = {
  annual_plan: {
    'plan-2026': {
      kind: 'consultation',
      stage: 'in_force',
      items: [
        { id: 'I1', title: '村级诊所', form: 'counterpart', stage: 'planned' },
        { id: 'I2', title: '农业服务', form: 'sector', stage: 'planned' },
        { id: 'I3', title: '重点提案', form: 'proposal_handling', stage: 'planned' },
        { id: 'I4', title: '道路养护', form: 'topical_meeting', stage: 'carried_out' },
        { id: 'I5', title: '县域医疗', form: 'topical_standing_committee', stage: 'planned' },
        { id: 'I6', title: '全会议题', form: 'plenary', stage: 'planned' },
      ],
    },
    'plan-2027': {
      kind: 'consultation',
      stage: 'in_force',
      items: [{ id: 'J1', title: '村级诊所', form: 'counterpart', stage: 'planned' }],
    },
    'plan-draft': {
      kind: 'consultation',
      stage: 'drafting',
      items: [{ id: 'I1', title: '村级诊所', form: 'counterpart', stage: 'planned' }],
    },
  },
};

/** A case that follows up on the consultation, at a stage of its own. */
export const followedUpBy = (stage: string, id = CONSULTATION): KnownCases => ({
  instruction: { i1: { stage, followsUp: { subject: 'consultation', id } } },
});

/** The instruction that follows up. */
export const instruction = InstructionId.parse('i1');
/** The plan in force. */
export const plan = AnnualPlanId.parse('plan-2026');

/** A command and who asks it. */
export type Asked = readonly [ConsultationCommand, Moment];

const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
/** Another person of the committee, who approves what the first has drafted. */
export const deputy = (when: string): Moment => {
  const moment = committee(when);
  return { ...moment, actor: { ...moment.actor, id: 'deputy-economy-committee' } };
};
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');

/** The words in which the committee opens it. */
export const opening = {
  type: 'OpenConsultation',
  title: '提升村级诊所服务能力',
  form: 'counterpart',
  timing: 'during_implementation',
  plan,
  item: 'I1',
  units: [unit('health-bureau')],
  secret: false,
} as const satisfies ConsultationCommand;

/** The research plan. */
export const research = {
  type: 'PlanResearch',
  questions: ['村级诊所缺什么'],
  methods: ['case_study', 'field_visit'],
  leader: member(1),
  members: [member(2)],
  experts: [expert('e1')],
  places: ['沙城镇'],
  from: day('2026-03-10'),
  to: day('2026-03-20'),
} as const satisfies ConsultationCommand;

/** What was found at one sample. */
export const found = {
  type: 'RecordResearch',
  date: day('2026-03-12'),
  place: '沙城镇东村',
  samples: [{ kind: 'village', name: '东村诊所', finding: '设备陈旧。' }],
  problems: [{ text: '设备不足', cause: '更新经费未列预算' }],
} as const satisfies ConsultationCommand;

/** The work plan: a meeting on 20 April 2026. */
export const workPlan = {
  type: 'DraftConsultationWorkPlan',
  meetingOn: day('2026-04-20'),
  place: '县政协会议室',
  agenda: '通报、提问、解答、发言',
  chair: { office: 'committee_director', member: member(3) },
  members: [member(1), member(2)],
  bodies: [],
  experts: [expert('e1')],
  units: [unit('health-bureau')],
  materialsInAdvance: true,
} as const satisfies ConsultationCommand;

/** A recommendation. */
export const recommendation = {
  type: 'AddConsultationRecommendation',
  matters: ['诊所设备'],
  text: '将村级诊所设备更新列入年度预算。',
  unit: unit('health-bureau'),
  restsOn: ['R1', 'S1'],
} as const satisfies ConsultationCommand;

/** How one consultation goes, from the opening to its end. */
export const story = {
  opened: [opening, committee('2026-03-02')],
  planDrafted: [research, committee('2026-03-05')],
  planApproved: [{ type: 'ApproveResearchPlan', researchPlan: 'P1' }, deputy('2026-03-06')],
  begun: [{ type: 'BeginResearch' }, committee('2026-03-10')],
  recorded: [found, on('2026-03-12', 'member', 'm2')],
  completed: [{ type: 'CompleteResearch', report: '调研报告' }, committee('2026-03-20')],
  workPlanDrafted: [workPlan, committee('2026-03-23')],
  workPlanApproved: [{ type: 'ApproveConsultationWorkPlan', workPlan: 'W1' }, deputy('2026-03-24')],
  notified: [{ type: 'SendConsultationNotice' }, committee('2026-03-27')],
  materialsSent: [
    { type: 'SendConsultationMaterials', titles: ['调研报告'] },
    committee('2026-04-03'),
  ],
  convened: [{ type: 'ConveneConsultation' }, committee('2026-04-20')],
  briefed: [{ type: 'BriefConsultation', text: '情况通报' }, health('2026-04-20')],
  asked: [
    { type: 'AskQuestion', unit: unit('health-bureau'), text: '何时更新设备?' },
    on('2026-04-20', 'member', 'm1'),
  ],
  answered: [{ type: 'AnswerQuestion', question: 'Q1', text: '年内更新。' }, health('2026-04-20')],
  spoken: [{ type: 'MakeStatement', text: '应列入预算。' }, on('2026-04-20', 'member', 'm2')],
  concluded: [
    {
      type: 'ConcludeConsultation',
      present: [member(1), member(2), member(3)],
      units: [{ unit: unit('health-bureau'), name: '局长', isLeader: true }],
    },
    committee('2026-04-20'),
  ],
  minutesDrafted: [
    { type: 'DraftConsultationOutcome', outcomeType: 'minutes', title: '纪要', text: '纪要' },
    committee('2026-04-22'),
  ],
  minutesAdopted: [
    { type: 'AdoptConsultationOutcome', outcome: 'O1', adopter: 'special_committee' },
    deputy('2026-04-23'),
  ],
  minutesIssued: [{ type: 'IssueConsultationMinutes', outcome: 'O1' }, committee('2026-04-24')],
  recommended: [recommendation, committee('2026-04-27')],
  reportDrafted: [
    { type: 'DraftConsultationOutcome', outcomeType: 'report', title: '报告', text: '协商报告' },
    committee('2026-04-27'),
  ],
  reportAdopted: [
    { type: 'AdoptConsultationOutcome', outcome: 'O2', adopter: 'special_committee' },
    deputy('2026-04-28'),
  ],
  submitted: [{ type: 'SubmitConsultationOutcome' }, committee('2026-05-06')],
  received: [{ type: 'AcknowledgeConsultationOutcome' }, on('2026-05-08', 'party_office')],
  linked: [{ type: 'LinkInstruction', instruction }, committee('2026-06-01')],
  closed: [{ type: 'CloseConsultation' }, committee('2026-11-02')],
} as const satisfies Readonly<Record<string, Asked>>;

/** A step of the story. */
export type StoryStep = keyof typeof story;

const steps = Object.entries(story) as readonly (readonly [StoryStep, Asked])[];
const known: KnownCases = { ...planned, ...followedUpBy('closed') };

const contextOf = ({ at, actor }: Moment, cases: KnownCases, county: readonly CountyEvent[]) => ({
  caseId: CONSULTATION,
  actor,
  now: at,
  today: dayOf(at),
  register: registerAfter(...table, ...county),
  calendar,
  numbers: {},
  others: {},
  cases,
});

/** What each of these leads to, one after the other, each allowed. */
export const playing = (
  asked: readonly Asked[],
  history: readonly ConsultationEvent[] = [],
  county: readonly CountyEvent[] = [],
): readonly ConsultationEvent[] => {
  const facts = [...history];
  for (const [command, moment] of asked) {
    const ctx = contextOf(moment, known, county);
    const decision = consultation.decide(standing(facts), command, ctx);
    if (!decision.ok)
      throw new Error(`${command.type}: ${decision.violations.map(({ rule }) => rule).join(', ')}`);
    facts.push(...decision.events);
  }
  return facts;
};

const told = new Map<StoryStep, readonly ConsultationEvent[]>();

// Most sentences begin with the story up to some step: it is played once, step upon step.
const wholeStoryTo = (last: StoryStep): readonly ConsultationEvent[] => {
  const at = steps.findIndex(([name]) => name === last);
  const before = steps[at - 1]?.[0];
  const facts = told.get(last) ?? playing([story[last]], before ? wholeStoryTo(before) : []);
  told.set(last, facts);
  return facts;
};

/** The facts of the story up to and with a step, steps left out where it is told without them. */
export const to = (
  last: StoryStep,
  ...without: readonly StoryStep[]
): readonly ConsultationEvent[] => {
  if (without.length === 0) return wholeStoryTo(last);
  const until = steps.findIndex(([name]) => name === last);
  return playing(
    steps.slice(0, until + 1).flatMap(([name, asked]) => (without.includes(name) ? [] : [asked])),
  );
};

/** Folds facts into the state they lead to. */
export const standing = (events: readonly ConsultationEvent[]): Consultation =>
  events.reduce(consultation.evolve, consultation.initial);

/** The same sentences where rules look at cases of other subjects: judged by the core itself. */
export const knowing = (cases: KnownCases, ...county: readonly CountyEvent[]) => ({
  given: (...history: readonly ConsultationEvent[]) => ({
    when: (command: ConsultationCommand, moment: Moment) => {
      const decision = consultation.decide(
        standing(history),
        command,
        contextOf(moment, cases, county),
      );
      return {
        /** The command is accepted and these are the facts, each with at least the fields named. */
        yields: (
          ...events: readonly ({ readonly type: ConsultationEvent['type'] } & Record<
            string,
            unknown
          >)[]
        ): void => expect(decision).toMatchObject({ ok: true, events }),
        /** The command is refused by exactly these rules, in any order. */
        refusedBy: (...rules: readonly { readonly id: string }[]): void => {
          const broken = decision.ok ? [] : decision.violations.map(({ rule }) => rule);
          expect({ ok: decision.ok, rules: broken.toSorted() }).toEqual({
            ok: false,
            rules: rules.map(({ id }) => id).toSorted(),
          });
        },
      };
    },
  }),
});
