import {
  type AnnualPlanEvent,
  AnnualPlanId,
  annualPlan,
  annualPlanShowing,
  day,
  fold,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { contextAt } from '../../support/case-walks.ts';
import { readAndTold } from '../../support/fact-sentences.ts';
import { recountedBy } from '../../support/holidays.ts';
import {
  cancellation,
  carriedOut,
  grapes,
  registered,
  toAgreed,
  toDrafted,
  toInForce,
  toItems,
  villages,
} from '../../support/plan-facts.ts';
import { approved, planAfter, planAround, refused } from '../../support/plan-standing.ts';
import { planWalk } from '../../support/plan-walks.ts';
import { as } from '../../support/scenario.ts';

const due = (by: string) => ({ by: day(by), version: 1 });
const on = day('2026-01-23');

/** Every kind of fact a plan can hold, in an order in which it can. */
const everything: readonly AnnualPlanEvent[] = [
  ...toItems,
  { type: 'ItemDrafted', on, item: 'I3', entry: villages, due: due('2026-09-30') },
  { type: 'ItemRevised', on, item: 'I1', entry: grapes, due: due('2026-05-31') },
  { type: 'ItemDropped', on, item: 'I3', reason: '并入他项。' },
  ...toDrafted.slice(-1),
  { type: 'PlanChangeAsked', on, reason: '时间不符。', draftBy: due('2026-02-20') },
  ...toDrafted.slice(-1),
  ...toAgreed.slice(-1),
  {
    type: 'PlanSentBack',
    on,
    by: 'party_group',
    reason: '重点不突出。',
    draftBy: due('2026-03-05'),
  },
  ...toInForce.slice(toItems.length),
  registered,
  { type: 'MatterTied', on: day('2026-03-12'), matter: 'M1', item: 'I1' },
  cancellation,
  refused('V1'),
  recountedBy('2026-05-04'),
  { ...cancellation, amendment: { ...cancellation.amendment, id: 'V2' } },
  approved('V2'),
  carriedOut,
  { type: 'MatterDecided', on: day('2026-05-25'), matter: 'M1' },
  {
    type: 'PlanBalanced',
    on: day('2026-06-01'),
    balance: { carriedOut: ['I1'], postponed: [], cancelled: ['I2'], open: [] },
    left: [],
  },
];

const shown = (facts: readonly AnnualPlanEvent[], ...who: Parameters<typeof as>) => {
  const plan = planAfter(...facts);
  const around = planAround('2026-06-01');
  const seen = facts.filter((one) => annualPlanShowing.showsEvent(one, plan, as(...who), around));
  return [...new Set(seen.map(({ type }) => type))];
};

const ofTopics = ['TopicProposed', 'TopicTakenUp', 'TopicDeclined'];
const ofWork = [
  'PlanOpened',
  'TopicCollectionClosed',
  'PlanDecided',
  'PlanAdopted',
  'PlanIssued',
  'MatterRegistered',
  'MatterTied',
  'AmendmentProposed',
  'AmendmentRefused',
  'AmendmentApproved',
  'ItemCarriedOut',
  'MatterDecided',
  'PlanBalanced',
];
const ofDraft = [
  'ItemDrafted',
  'ItemRevised',
  'ItemDropped',
  'PlanDraftSubmitted',
  'PlanChangeAsked',
  'PlanAgreed',
  'PlanSentBack',
  'PlanApproved',
  'DeadlinesRecounted',
];

describe('计划的每一件事', () => {
  it('is read as it was recorded, and told with every name and no blank', () => {
    const { register } = planAround('2026-06-01');
    const { read, unsaid } = readAndTold('annual_plan', everything, register);
    expect(read).toEqual(everything);
    expect(unsaid).toEqual([]);
  });

  it('is one of all that can happen to a plan', () =>
    expect(new Set(everything.map(({ type }) => type))).toEqual(
      new Set(Object.keys(annualPlan.facts ?? {})),
    ));
});

describe('计划的办理经过', () => {
  it.each(['cppcc_office', 'leadership'] as const)('is whole for the %s', (role) =>
    expect(shown(everything, role).toSorted()).toEqual(
      [...ofTopics, ...ofDraft, ...ofWork].toSorted(),
    ),
  );

  it.each(['party_office', 'government_office', 'special_committee'] as const)(
    'is for the %s that of the draft too, without the topics of others',
    (role) =>
      expect(shown(everything, role, 'economy-committee').toSorted()).toEqual(
        [...ofDraft, ...ofWork].toSorted(),
      ),
  );

  it.each([
    ['member', 'm2'],
    ['collective', 'women'],
    ['handling_unit', 'roads-bureau'],
    ['proposal_committee', 'm1'],
    ['supervising_office', 'm1'],
    ['platform', 'studio-1'],
  ] as const)('is for the %s %s what was decided and done, once the plan is issued', (role, who) =>
    expect(shown(everything, role, who)).toEqual(ofWork),
  );

  it.each(['public', 'expert', 'registrar'] as const)(
    'is for the %s what became of published items',
    (role) => {
      const outside = ['PlanOpened', 'TopicCollectionClosed', 'PlanIssued'];
      expect(shown(everything, role, 'e1')).toEqual([...outside, 'ItemCarriedOut']);
      expect(shown([...toInForce, { ...carriedOut, item: 'I2' }], role, 'e1')).toEqual(outside);
    },
  );

  it('shows a member what became of their own topic, and of no other', () => {
    const own = ['PlanOpened', 'TopicProposed', 'TopicCollectionClosed', 'TopicTakenUp'];
    expect(shown(toItems, 'member', 'm1')).toEqual(own);
    expect(shown(toInForce.slice(0, -1), 'member', 'm1')).toEqual(own);
    expect(shown(toItems, 'member', 'm2')).toEqual(['PlanOpened', 'TopicCollectionClosed']);
  });
});

describe('不能有的经过', () => {
  it('stop the program: an amendment that is not there, or adds nothing', () => {
    const { item: _, ...said } = cancellation.amendment;
    const added = { added: 'I3', due: due('2026-09-30') };
    const begun = (entry: object): readonly AnnualPlanEvent[] => [
      ...toInForce,
      { ...cancellation, amendment: { ...said, kind: 'add', ...entry } },
    ];
    const plays =
      (...facts: readonly AnnualPlanEvent[]) =>
      () =>
        fold(annualPlan, facts);
    expect(plays(...toInForce, approved('V9'))).toThrow();
    expect(plays(...begun({}), approved('V1', added))).toThrow(/corrupt history/);
    expect(plays(...begun({ entry: villages }), approved('V1'))).toThrow(/corrupt history/);
    expect(plays(...begun({ entry: villages }), approved('V1', { added: 'I3' }))).toThrow();
    expect(plays(...begun({ entry: villages }), approved('V1', { due: added.due }))).toThrow();
    expect(plays(...begun({ entry: villages }), approved('V1', added))).not.toThrow();
  });
});

describe('同意调整', () => {
  it('of a cancellation gives no new item and no new day', () => {
    const decision = annualPlan.decide(
      planAfter(...toInForce, cancellation),
      { type: 'ApproveAmendment', amendment: 'V1' },
      contextAt(planWalk(false), as('party_office'), day('2026-05-14')),
    );
    expect(decision).toEqual({ ok: true, events: [approved('V1')] });
  });
});

describe('命令所提到的其他案件', () => {
  const others = (command: Parameters<typeof annualPlan.othersNamed>[0]) =>
    annualPlan.othersNamed(command, planAfter(...toInForce));
  const draft = { type: 'DraftItem', ...grapes } as const;

  it('are the earlier plan from which an item is carried over', () => {
    const plan = AnnualPlanId.parse('consultation-2025');
    expect(others({ ...draft, carriedOverFrom: { plan, item: 'I2' } })).toEqual([
      { subject: 'annual_plan', caseId: 'consultation-2025' },
    ]);
  });

  it('are none for what names no other', () => {
    expect(others(draft)).toEqual([]);
    expect(others({ type: 'AgreePlan' })).toEqual([]);
  });
});
