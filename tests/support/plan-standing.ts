import {
  type AnnualPlan,
  type AnnualPlanEvent,
  annualPlan,
  stateCouncilCalendar as calendar,
  day,
  fold,
} from '@xieshang/core';
import { body } from './county.ts';
import { platformsRegistered } from './grassroots-facts.ts';
import {
  cancellation,
  carriedOut,
  grapes,
  opened,
  registered,
  toDrafting,
  toInForce,
  toTopics,
  villages,
} from './plan-facts.ts';
import { registerAfter } from './standing.ts';

type EventOf<Type extends AnnualPlanEvent['type']> = Extract<
  AnnualPlanEvent,
  { readonly type: Type }
>;
type Fact = AnnualPlanEvent;

const due = (by: string) => ({ by: day(by), version: 1 });

/** A plan after these facts. */
export const planAfter = (...facts: readonly Fact[]): AnnualPlan => {
  const plan = fold(annualPlan, facts);
  if (plan.stage === 'none') throw new Error('a plan needs a fact');
  return plan;
};

/** What a plan is judged by on a day. */
export const planAround = (today: string) => ({
  today: day(today),
  register: registerAfter(platformsRegistered),
  calendar,
});

const topic = (
  id: string,
  source: EventOf<'TopicProposed'>['source'],
  by: EventOf<'TopicProposed'>['by'],
): EventOf<'TopicProposed'> => ({
  type: 'TopicProposed',
  on: day('2026-01-12'),
  id,
  title: '村集体经济',
  theme: 'livelihood',
  reasons: '村集体经济薄弱。',
  source,
  by,
});

/** Topics of everybody who may propose one: T1 and T2 of a member and the public, and five more. */
export const toEverybodysTopics: readonly Fact[] = [
  ...toTopics,
  topic('T3', 'participating_body', { role: 'collective', person: 'party-a' }),
  topic('T4', 'government', { role: 'handling_unit', unit: 'health-bureau' }),
  topic('T5', 'participating_body', { role: 'special_committee', person: 'economy-committee' }),
  topic('T6', 'government', { role: 'government_office' }),
  topic('T7', 'party_committee', { role: 'party_office' }),
];

/** The supervision plan of 2026. */
export const SUPERVISION_PLAN = 'supervision-2026';

/** The supervision plan of 2026, whose draft is being written. */
export const supervisionDrafting: readonly Fact[] = [
  { ...opened, id: SUPERVISION_PLAN as never, kind: 'supervision' },
  ...toDrafting.slice(-1),
];

/** What a supervision plan says of an item: the economy committee inspects the old quarters. */
export const inspection = {
  title: '老旧小区改造视察监督',
  theme: 'livelihood',
  content: 'local_affairs',
  form: 'inspection',
  leader: 'special_committee',
  body: body('economy-committee'),
  units: [],
  month: 8,
  topics: [],
  published: true,
} as const;

/** The amendment is approved, or refused. */
export const approved = (
  amendment: string,
  more: Partial<EventOf<'AmendmentApproved'>> = {},
): Fact => ({ type: 'AmendmentApproved', on: day('2026-05-14'), amendment, ...more });
export const refused = (amendment: string): Fact => ({
  type: 'AmendmentRefused',
  on: day('2026-05-14'),
  amendment,
  reason: '县里仍须协商。',
});

const proposedOf = (change: Partial<typeof cancellation.amendment>): Fact => ({
  ...cancellation,
  amendment: { ...cancellation.amendment, ...change },
});
const { item: _, ...ofNoItem } = cancellation.amendment;
const addition: Fact = {
  ...cancellation,
  amendment: { ...ofNoItem, id: 'V2', kind: 'add', entry: villages },
};
/** A year to its end: one item done, one cancelled, one added, one put off, one left. */
export const wholeYear: readonly Fact[] = [
  ...toInForce,
  registered,
  cancellation,
  addition,
  proposedOf({ id: 'V3', kind: 'add', entry: { ...grapes, month: 11 } }),
  approved('V2', { added: 'I3', due: due('2026-09-30') }),
  approved('V1'),
  carriedOut,
  { type: 'MatterDecided', on: day('2026-05-25'), matter: 'M1' },
  refused('V3'),
  proposedOf({ id: 'V4', kind: 'add', entry: villages }),
  approved('V4', { added: 'I4', due: due('2026-09-30') }),
  proposedOf({ id: 'V5', kind: 'postpone', item: 'I4' }),
  approved('V5'),
  {
    type: 'PlanBalanced',
    on: day('2027-01-04'),
    balance: { carriedOut: ['I1'], postponed: ['I4'], cancelled: ['I2'], open: ['I3'] },
    left: [{ item: 'I3', reason: '主办部门机构改革。' }],
  },
];
