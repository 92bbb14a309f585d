import {
  type AnnualPlanCommand,
  type AnnualPlanEvent,
  annualPlan,
  annualPlanShowing,
  day,
  itemsOf,
  type Plan,
  plusDays,
} from '@xieshang/core';
import type { Walked, Wish } from './case-walks.ts';
import { platformsRegistered } from './grassroots-facts.ts';
import { grapes, PLAN, villages } from './plan-facts.ts';
import { as } from './scenario.ts';
import { registerAfter } from './standing.ts';

const reason = '另有安排。';
const offices = ['party_office', 'government_office', 'cppcc_office'];

const parts = (state: Plan) =>
  state.stage === 'none'
    ? { topics: [], items: [], amendments: [], matters: [] }
    : { ...state, items: itemsOf(state) };

const entryOf = (state: Plan) => ({
  ...grapes,
  month: 11,
  topics: parts(state).topics.flatMap(({ id, stage }) => (stage === 'taken_up' ? [id] : [])),
});

const source: Readonly<Record<string, string>> = {
  member: 'member',
  cppcc_office: 'public',
  special_committee: 'participating_body',
  party_office: 'party_committee',
};

// Whoever walks decides nothing twice: the lists stay short, so that the walk ends.
const inputs: Readonly<Record<string, (wish: Wish<Plan>, many: boolean) => readonly object[]>> = {
  OpenPlan: ({ today }) => [
    {
      kind: 'consultation',
      year: 2026,
      title: '2026年度协商工作计划',
      collectUntil: plusDays(today, 30),
    },
  ],
  ProposeTopic: ({ state, actor }, many) =>
    parts(state).topics.length < (many ? 3 : 1)
      ? [
          {
            title: '葡萄产业',
            theme: 'grape_industry',
            reasons: '链条短。',
            source: source[actor.role] ?? 'government',
          },
        ]
      : [],
  TakeUpTopic: ({ target }) => [{ topic: target }],
  DeclineTopic: ({ target }) => [{ topic: target, reason }],
  DraftItem: ({ state }, many) =>
    parts(state).items.length < (many ? 4 : 2) ? [entryOf(state)] : [],
  ReviseItem: ({ state, target }) => [{ item: target, ...entryOf(state) }],
  DropItem: ({ target, state }) =>
    parts(state).items.length > 1 ? [{ item: target, reason }] : [],
  AskPlanChange: () => [{ reason }],
  SendBackPlan: () => [{ reason }],
  RecordPlanApproval: ({ today }) => [{ body: 'party_group', heldOn: today }],
  RecordPlanDecision: ({ today }) => [{ heldOn: today }],
  AdoptPlan: ({ today }) => [{ body: 'standing_committee', heldOn: today }],
  IssuePlan: () => [{ offices }],
  RecordItemCarriedOut: ({ target }) => [
    { item: target, consultation: `c-${target?.toLowerCase()}` },
  ],
  ProposeItemAddition: ({ state }, many) =>
    parts(state).amendments.length < (many ? 4 : 1) ? [{ ...villages, month: 12, reason }] : [],
  ProposeItemPostponement: ({ state }, many) =>
    parts(state).amendments.length < (many ? 4 : 1)
      ? itemsOf({ items: parts(state).items }).flatMap(({ id: item }) => [
          { item, reason },
          { item, reason, month: 12 },
        ])
      : [],
  ProposeItemCancellation: ({ state }, many) =>
    parts(state).amendments.length < (many ? 4 : 1)
      ? parts(state).items.map(({ id: item }) => ({ item, reason }))
      : [],
  ApproveAmendment: ({ target }) => [{ amendment: target }],
  RefuseAmendment: ({ target }) => [{ amendment: target, reason }],
  RegisterMatter: ({ state }, many) =>
    parts(state).matters.length < (many ? 2 : 1)
      ? parts(state).items.map(({ id: item }) => ({ matter: 'budget', title: '预算', item }))
      : [],
  TieMatterToItem: ({ state, target }) =>
    parts(state).items.map(({ id: item }) => ({ matter: target, item })),
  RecordMatterDecided: ({ target }) => [{ matter: target }],
  BalancePlan: ({ state }) => [
    {
      left: parts(state)
        .items.filter(({ stage }) => stage === 'planned')
        .map(({ id: item }) => ({ item, reason })),
    },
  ],
};

// The samples are read as a gateway reads them, so that defaults are filled in.
const read = (type: string, input: object): AnnualPlanCommand =>
  ({
    type,
    ...annualPlan.commands[type]?.input.parse(input),
  }) as unknown as AnnualPlanCommand;

const consultation = { stage: 'closed', carriedOutOn: day('2026-06-01') };

/** Annual plans, walked by all who may act on them; `many` for longer lists. */
export const planWalk = (many: boolean): Walked<Plan, AnnualPlanCommand, AnnualPlanEvent> => ({
  subject: annualPlan,
  showing: annualPlanShowing,
  caseId: PLAN,
  begin: day('2026-01-05'),
  actors: [
    as('cppcc_office'),
    as('government_office'),
    as('leadership'),
    as('party_office'),
    as('member', 'm1'),
    ...(many
      ? [
          as('special_committee', 'economy-committee'),
          as('handling_unit', 'health-bureau'),
          as('public'),
        ]
      : []),
  ],
  register: registerAfter(platformsRegistered),
  cases: {
    consultation: Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`c-i${n}`, consultation]),
    ),
  },
  samples: (wish) =>
    (inputs[wish.type]?.(wish, many) ?? [{}])
      .filter((input) => !Object.values(input).includes(undefined))
      .map((input) => read(wish.type, input)),
  outline: (state) => {
    if (state.stage === 'none') return state;
    const { stage, topics, items, amendments, matters, approvals, collectUntil } = state;
    return {
      stage,
      approvals: approvals.length,
      collectUntil: stage === 'collecting' ? collectUntil : undefined,
      yearEnd: '2026-12-31',
      topics: topics.map((one) => one.stage),
      dropped: stage === 'drafting' && items.some((one) => one.stage === 'dropped'),
      items: itemsOf({ items }).map((one) => [one.stage, one.month, one.topics.length]),
      amendments: amendments.map((one) => [one.stage, one.kind, one.item, one.month]),
      matters: matters.map((one) => [one.stage, one.item]),
    };
  },
});
