import { type AnnualPlanEvent, AnnualPlanId, day } from '@xieshang/core';
import { body, unit } from './county.ts';
import { givenOf } from './scenario.ts';

type EventOf<Type extends AnnualPlanEvent['type']> = Extract<
  AnnualPlanEvent,
  { readonly type: Type }
>;
type Fact = AnnualPlanEvent;

const due = (by: string) => ({ by: day(by), version: 1 });

/** The consultation plan of 2026. */
export const PLAN = 'consultation-2026';

/** The consultation plan of 2026 with these facts. */
export const given = givenOf('annual_plan', PLAN);

/** The office opens the plan on 5 January; topics are collected until the nineteenth. */
export const opened: EventOf<'PlanOpened'> = {
  type: 'PlanOpened',
  on: day('2026-01-05'),
  id: AnnualPlanId.parse(PLAN),
  kind: 'consultation',
  year: 2026,
  title: '2026年度协商工作计划',
  collectUntil: day('2026-01-19'),
  draftBy: due('2026-02-14'),
  adoptBy: due('2026-03-31'),
  balanceBy: due('2027-01-31'),
};

/** A member proposes to consult on the grape industry. */
const proposed: EventOf<'TopicProposed'> = {
  type: 'TopicProposed',
  on: day('2026-01-08'),
  id: 'T1',
  title: '葡萄产业融合发展',
  theme: 'grape_industry',
  reasons: '产业链条短,酒庄与农户联结不紧。',
  source: 'member',
  by: { role: 'member', person: 'm1' },
};

/** The office enters a topic of the public. */
const proposedByPublic: EventOf<'TopicProposed'> = {
  ...proposed,
  on: day('2026-01-09'),
  id: 'T2',
  title: '老旧小区停车',
  theme: 'livelihood',
  reasons: '群众来信集中反映。',
  source: 'public',
  by: { role: 'cppcc_office' },
};

const takenUp: Fact = { type: 'TopicTakenUp', on: day('2026-01-21'), topic: 'T1' };
const declined: Fact = {
  type: 'TopicDeclined',
  on: day('2026-01-21'),
  topic: 'T2',
  reason: '已列入政府民生实事。',
};

/** What the plan says of its first item: the economy committee consults on the grape industry. */
export const grapes = {
  title: '葡萄产业融合发展对口协商',
  theme: 'grape_industry',
  content: 'local_affairs',
  form: 'counterpart',
  leader: 'special_committee',
  body: body('economy-committee'),
  units: [unit('agriculture-bureau')],
  month: 5,
  timing: 'before_decision',
  topics: ['T1'],
  published: true,
} as const;

/** What it says of its second: the leadership consults on the living environment. */
export const villages = {
  title: '人居环境整治专题协商',
  theme: 'living_environment',
  content: 'local_affairs',
  form: 'topical_meeting',
  leader: 'leadership',
  units: [],
  month: 9,
  timing: 'during_implementation',
  topics: [],
  published: false,
} as const;

const drafted = (item: string, entry: typeof grapes | typeof villages, by: string): Fact => ({
  type: 'ItemDrafted',
  on: day('2026-01-22'),
  item,
  entry,
  due: due(by),
});

/** Collected, with two topics that wait for an answer. */
export const toTopics: readonly Fact[] = [opened, proposed, proposedByPublic];
/** The collection is closed on the twentieth. */
export const toDrafting: readonly Fact[] = [
  ...toTopics,
  { type: 'TopicCollectionClosed', on: day('2026-01-20') },
];
/** Every topic has its answer. */
export const toAnswered: readonly Fact[] = [...toDrafting, takenUp, declined];
/** Two items are drafted. */
export const toItems: readonly Fact[] = [
  ...toAnswered,
  drafted('I1', grapes, '2026-05-31'),
  drafted('I2', villages, '2026-09-30'),
];
/** The draft is with the government. */
export const toDrafted: readonly Fact[] = [
  ...toItems,
  { type: 'PlanDraftSubmitted', on: day('2026-01-28'), agreeBy: due('2026-02-11') },
];
/** The government has agreed. */
export const toAgreed: readonly Fact[] = [
  ...toDrafted,
  {
    type: 'PlanAgreed',
    on: day('2026-02-04'),
    chain: ['party_group', 'party_committee'],
    approveBy: due('2026-03-03'),
  },
];
/** The leading Party group of the CPPCC has approved. */
export const toApproved: readonly Fact[] = [
  ...toAgreed,
  {
    type: 'PlanApproved',
    on: day('2026-02-06'),
    body: 'party_group',
    heldOn: day('2026-02-05'),
    approveBy: due('2026-03-05'),
  },
];
/** The Party committee has decided. */
export const toDecided: readonly Fact[] = [
  ...toApproved,
  {
    type: 'PlanDecided',
    on: day('2026-02-10'),
    heldOn: day('2026-02-09'),
    approveBy: due('2026-03-09'),
  },
];
/** The standing committee has adopted. */
export const toAdopted: readonly Fact[] = [
  ...toDecided,
  {
    type: 'PlanAdopted',
    on: day('2026-02-26'),
    body: 'standing_committee',
    heldOn: day('2026-02-25'),
    issueBy: due('2026-03-04'),
  },
];
/** The plan is in force. */
export const toInForce: readonly Fact[] = [
  ...toAdopted,
  {
    type: 'PlanIssued',
    on: day('2026-02-27'),
    offices: ['party_office', 'government_office', 'cppcc_office'],
  },
];

/** The first item was carried out on 20 May by a consultation. */
export const carriedOut: EventOf<'ItemCarriedOut'> = {
  type: 'ItemCarriedOut',
  on: day('2026-05-22'),
  item: 'I1',
  deed: { subject: 'consultation', id: 'c1', on: day('2026-05-20') },
};

/** The office proposes to cancel the second item. */
export const cancellation: EventOf<'AmendmentProposed'> = {
  type: 'AmendmentProposed',
  on: day('2026-05-11'),
  amendment: {
    id: 'V1',
    kind: 'cancel',
    reason: '省里已统一部署。',
    item: 'I2',
    ruleBy: due('2026-05-25'),
  },
};

/** The same is approved. */
export const cancelled: readonly Fact[] = [
  cancellation,
  { type: 'AmendmentApproved', on: day('2026-05-14'), amendment: 'V1' },
];

/** The office proposes to postpone the second item, to a month or to the next year. */
export const postponement = (month?: number): EventOf<'AmendmentProposed'> => ({
  ...cancellation,
  amendment: {
    ...cancellation.amendment,
    kind: 'postpone',
    ...(month === undefined ? {} : { month }),
  },
});

/** The county's development plan is registered as a matter that must be consulted. */
export const registered: EventOf<'MatterRegistered'> = {
  type: 'MatterRegistered',
  on: day('2026-03-10'),
  id: 'M1',
  matter: 'development_plan',
  title: '葡萄产业发展规划',
  item: 'I1',
};
