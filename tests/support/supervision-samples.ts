import {
  type Actor,
  AnnualPlanId,
  type CalendarDay,
  InstructionId,
  plusDays,
  type SupervisionCommand,
  type SupervisionState,
  SupervisorGroupId,
  supervision,
} from '@xieshang/core';
import { body, member, unit } from './county.ts';

/** What a sample command is made from. */
export interface Wish {
  readonly state: SupervisionState;
  readonly today: CalendarDay;
  /** The part it is about. */
  readonly target?: string | undefined;
  /** Which variant: content follows from it. */
  readonly n: number;
  /** Who goes along. */
  readonly visitors?: readonly number[];
}

type Type = SupervisionCommand['type'];

/** Every command of a supervision. */
export const supervisionTypes = Object.keys(supervision.commands) as readonly Type[];

const ballot = (n: number) => {
  const satisfied = n % 2 === 0 ? 30 : 10;
  return {
    due: 50,
    present: n % 3 === 2 ? 25 : 40,
    issued: n % 3 === 2 ? 25 : 40,
    returned: n % 3 === 2 ? 25 : 40,
    verySatisfied: n % 3 === 2 ? 10 : satisfied,
    satisfied: 0,
    basicallySatisfied: 0,
    dissatisfied: n % 3 === 2 ? 15 : 40 - satisfied,
    abstained: 0,
    unknownToVoter: 0,
    unmarked: 0,
  };
};

const made: {
  readonly [One in Type]: (
    wish: Wish,
  ) => Omit<Extract<SupervisionCommand, { readonly type: One }>, 'type'>;
} = {
  OpenSupervision: () => ({
    title: '村级卫生室建设',
    plan: AnnualPlanId.parse('plan-2026'),
    item: 'I1',
    theme: 'livelihood',
    object: 'policy',
    form: 'special',
    units: [unit('health-bureau')],
    responsible: [],
    committee: body('economy-committee'),
    groups: [SupervisorGroupId.parse('g1')],
    workPlan: '走访。',
  }),
  ApproveSupervisionWorkPlan: () => ({}),
  ReturnSupervisionWorkPlan: () => ({ reason: '补充。' }),
  ReviseSupervisionWorkPlan: () => ({ workPlan: '走访八个村。' }),
  CancelSupervision: () => ({ reason: '合并。' }),
  UpdateSupervisors: () => ({}),
  FollowSupervisedSuccessor: () => ({ unit: unit('health-bureau') }),
  NotifySupervisedUnits: () => ({}),
  BriefSupervisors: ({ target = 'B1' }) => ({ briefing: target, text: '情况。', materials: [] }),
  BeginSupervision: () => ({}),
  RecordSupervisionVisit: ({ today, n, visitors = [1] }) => ({
    kind: n % 2 === 0 ? 'visit' : 'meeting',
    day: today,
    place: '沙城镇',
    visitors: visitors.map(member),
    found: '设备陈旧。',
  }),
  DraftAdvice: ({ n }) => ({
    kind: (['opinion', 'criticism', 'suggestion'] as const)[n % 3] ?? 'opinion',
    unit: unit('health-bureau'),
    group: SupervisorGroupId.parse('g1'),
    keyPoints: ['更新设备。'],
    further: n % 4 === 3 ? ['补充药品。'] : [],
  }),
  ReviseAdvice: ({ target = 'A1' }) => ({
    advice: target,
    keyPoints: ['更新全部设备。'],
    further: [],
  }),
  AdoptAdvice: ({ target = 'A1' }) => ({ advice: target, agreed: 2 }),
  DiscardAdvice: ({ target = 'A1' }) => ({ advice: target }),
  SignAdvice: ({ target = 'A1' }) => ({ advice: target }),
  SendBackAdvice: ({ target = 'A1' }) => ({ advice: target, reason: '补充依据。' }),
  HandOverAdvice: ({ target = 'A1', n }) => ({
    advice: target,
    copies: n % 2 === 0 ? ['government'] : [],
  }),
  ReceiveAdvice: ({ target = 'A1' }) => ({ advice: target }),
  AnswerRectificationItem: ({ target = 'A1-1', today, n }) => ({
    item: target,
    measures: '采购。',
    dueOn: plusDays(today, 1 + (n % 40)),
  }),
  ReportRectified: ({ target = 'A1-1' }) => ({ item: target, text: '已更新。' }),
  PassRecheck: ({ target = 'A1-1' }) => ({ item: target, found: '已更新。' }),
  FailRecheck: ({ target = 'A1-1' }) => ({ item: target, found: '未更新。' }),
  ReportOverdueRectification: ({ target = 'A1-1' }) => ({ item: target }),
  ProposeUnitAppraisal: () => ({ unit: unit('health-bureau'), plan: '测评。' }),
  AgreeToUnitAppraisal: ({ target = 'P1' }) => ({ appraisal: target }),
  RefuseUnitAppraisal: ({ target = 'P1' }) => ({ appraisal: target, reason: '已评议。' }),
  CountBallots: ({ target = 'P1', n }) => ({ appraisal: target, ...ballot(n) }),
  VoidBallots: ({ target = 'P1' }) => ({ appraisal: target }),
  PublishPassedAppraisal: ({ target = 'P1' }) => ({ appraisal: target }),
  PublishFailedAppraisal: ({ target = 'P1' }) => ({ appraisal: target }),
  TrackFailedAppraisal: ({ target = 'P1' }) => ({
    appraisal: target,
    text: '约谈。',
    reportedTo: ['government'],
  }),
  NameFollowUpInstruction: ({ n }) => ({ instruction: InstructionId.parse(n % 2 ? 'n1' : 'n2') }),
  CloseSupervision: ({ n }) => ({ summary: '已办结。', publish: n % 2 === 0 }),
};

/** A well-formed command of a type. */
export const sampleOf = (type: Type, wish: Wish): SupervisionCommand =>
  ({ type, ...made[type](wish) }) as SupervisionCommand;

/** Who acts on the supervision of the specs. */
export const actorsOn = (as: (role: Actor['role'], who?: string) => Actor): readonly Actor[] => [
  as('cppcc_office'),
  as('leadership'),
  as('party_office'),
  as('special_committee', 'economy-committee'),
  as('member', 'm1'),
  as('member', 'm2'),
  as('handling_unit', 'health-bureau'),
];
