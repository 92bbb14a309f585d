import {
  type AnnualPlan,
  type AnnualPlanEvent,
  annualPlan,
  annualPlanShowing,
  available,
  ConsultationId,
  stateCouncilCalendar as calendar,
  day,
  endOf,
  fold,
  huailaiDemoProfile,
  isDerivable,
  itemsOf,
  type KnownCase,
  lightAt,
  lightTimesOf,
  patternBalance,
  planBalance,
  planNextStep,
  planPatterns,
  readProfile,
  SupervisionId,
  statusOfPlan,
  topicChannelOf,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { contextAt } from '../../support/case-walks.ts';
import {
  cancellation,
  cancelled,
  carriedOut,
  grapes,
  opened,
  PLAN,
  postponement,
  toAdopted,
  toAgreed,
  toApproved,
  toDecided,
  toDrafted,
  toInForce,
  toItems,
  toTopics,
  villages,
} from '../../support/plan-facts.ts';
import { planWalk } from '../../support/plan-walks.ts';
import { as } from '../../support/scenario.ts';
import { registerAfter } from '../../support/standing.ts';

const planAfter = (...facts: readonly AnnualPlanEvent[]): AnnualPlan => {
  const plan = fold(annualPlan, facts);
  if (plan.stage === 'none') throw new Error('a plan needs a fact');
  return plan;
};
const around = (today: string) => ({ today: day(today), register: registerAfter(), calendar });
const approvedV1: AnnualPlanEvent = {
  type: 'AmendmentApproved',
  on: day('2026-05-14'),
  amendment: 'V1',
};

describe('年终对账', () => {
  const full = planAfter(
    ...toInForce,
    carriedOut,
    ...cancelled,
    {
      ...cancellation,
      amendment: { ...cancellation.amendment, id: 'V2', kind: 'add', entry: villages },
    },
    { ...approvedV1, amendment: 'V2', added: 'I3', due: { by: day('2026-09-30'), version: 1 } },
    { ...postponement(), amendment: { ...postponement().amendment, id: 'V3', item: 'I3' } },
    { ...approvedV1, amendment: 'V3' },
    {
      ...cancellation,
      amendment: { ...cancellation.amendment, id: 'V4', kind: 'add', entry: villages },
    },
    { ...approvedV1, amendment: 'V4', added: 'I4', due: { by: day('2026-09-30'), version: 1 } },
  );

  it('puts every item under exactly one outcome', () => {
    const { carriedOut: done, postponed, cancelled: off, open } = planBalance(full);
    expect({ done, postponed, off, open }).toEqual({
      done: ['I1'],
      postponed: ['I3'],
      off: ['I2'],
      open: ['I4'],
    });
    expect([...done, ...postponed, ...off, ...open].toSorted()).toEqual(
      itemsOf(full).map(({ id }) => id),
    );
  });

  it('does not count what was dropped from the draft', () =>
    expect(
      planBalance(
        planAfter(...toItems, {
          type: 'ItemDropped',
          on: day('2026-01-23'),
          item: 'I2',
          reason: '并入他项。',
        }),
      ).open,
    ).toEqual(['I1']));

  it('marks what was added off the plan', () =>
    expect(full.items.map(({ offPlan }) => offPlan ?? false)).toEqual([false, false, true, true]));
});

describe('一次延期到本年度另一月份', () => {
  it('moves the item with the approval, and leaves it planned', () => {
    const moved = planAfter(...toInForce, postponement(11), {
      ...approvedV1,
      due: { by: day('2026-11-30'), version: 1 },
    });
    expect(moved.items[1]).toMatchObject({
      stage: 'planned',
      month: 11,
      due: { by: '2026-11-30' },
    });
  });
});

describe('履职活动格局', () => {
  const plan = planAfter(...toInForce, carriedOut);
  const supervision = planAfter(
    { ...opened, id: 'supervision-2026' as never, kind: 'supervision' },
    {
      type: 'ItemDrafted',
      on: day('2026-01-22'),
      item: 'I1',
      entry: { ...villages, form: 'inspection', leaderDuty: 'attends_activity' },
      due: { by: day('2026-09-30'), version: 1 },
    },
  );

  it('compares plan and deeds with 1124+N, with the items', () => {
    const met = patternBalance(planPatterns.baoding, [plan, supervision]);
    expect(met.map(({ id, isPlanned, isMet }) => [id, isPlanned, isMet])).toEqual([
      ['plenary', false, false],
      ['joint_meeting', false, false],
      ['standing_committee', false, false],
      ['key_activities', false, false],
      ['sector_and_public', false, false],
    ]);
    expect(met[3]).toMatchObject({
      planned: [
        { plan: 'consultation-2026', item: 'I1' },
        { plan: 'consultation-2026', item: 'I2' },
        { plan: 'supervision-2026', item: 'I1' },
      ],
      carriedOut: [{ plan: 'consultation-2026', item: 'I1' }],
    });
  });

  it('meets a demand with so many items that were carried out', () => {
    const four = planAfter(
      ...toInForce,
      ...[1, 2, 3, 4].flatMap((n): readonly AnnualPlanEvent[] => [
        {
          type: 'ItemDrafted',
          on: day('2026-01-22'),
          item: `S${n}`,
          entry: { ...grapes, form: 'counterpart' },
          due: { by: day('2026-05-31'), version: 1 },
        },
        {
          ...carriedOut,
          item: `S${n}`,
          deed: { ...carriedOut.deed, id: `c${n}` },
        },
      ]),
    );
    const key = patternBalance(planPatterns.baoding, [four]).find(
      ({ id }) => id === 'key_activities',
    );
    expect(key).toMatchObject({ isPlanned: true, isMet: true });
    expect(key?.carriedOut).toHaveLength(4);
  });

  it('counts supervisions for 1+2+6+4, whatever their form', () =>
    expect(patternBalance(planPatterns.langfang, [plan, supervision]).at(-1)?.planned).toEqual([
      { plan: 'supervision-2026', item: 'I1' },
    ]));

  it('counts the three duties of the main leader', () =>
    expect(
      patternBalance(planPatterns.zhangjiakou, [plan, supervision]).map(({ id, isPlanned }) => [
        id,
        isPlanned,
      ]),
    ).toEqual([
      ['assigns_research', false],
      ['leads_proposal', false],
      ['attends_activity', true],
    ]));

  it('does not count what was cancelled', () =>
    expect(
      patternBalance(planPatterns.baoding, [planAfter(...toInForce, ...cancelled)])[3]?.planned,
    ).toEqual([{ plan: 'consultation-2026', item: 'I1' }]));
});

describe('报审环节的配置', () => {
  const withChain = (value: readonly string[]) => ({
    ...huailaiDemoProfile,
    plan: {
      ...huailaiDemoProfile.plan,
      approvalChain: { ...huailaiDemoProfile.plan.approvalChain, value },
    },
  });

  it.each([
    [[]],
    [['party_group']],
    [['party_committee', 'party_group']],
    [['chairpersons', 'chairpersons', 'party_committee']],
  ])('is refused where it does not end with the Party committee, or asks twice: %j', (value) =>
    expect(() => readProfile(withChain(value))).toThrow(/approvalChain/),
  );

  it('may be the order of 2015', () => {
    const { approvalChain } = { approvalChain: huailaiDemoProfile.plan.approvalChain };
    const value = ['chairpersons', 'party_committee'];
    expect(
      readProfile({
        ...huailaiDemoProfile,
        plan: { ...huailaiDemoProfile.plan, approvalChain: { ...approvalChain, value } },
      }).plan.approvalChain.value,
    ).toEqual(value);
  });
});

describe('完成事项的协商和监督', () => {
  const consultations = {
    c1: { stage: 'closed', carriedOutOn: day('2026-05-20') },
    c2: { stage: 'planned' },
  } satisfies Record<string, KnownCase>;
  const record = (
    kind: 'consultation' | 'supervision',
    id: string,
    cases: Record<string, Record<string, KnownCase>>,
  ) => {
    const state = { ...planAfter(...toInForce), kind };
    const walk = { ...planWalk(false), cases };
    return annualPlan.decide(
      state,
      kind === 'consultation'
        ? { type: 'RecordItemCarriedOut', item: 'I1', consultation: ConsultationId.parse(id) }
        : { type: 'RecordItemCarriedOut', item: 'I1', supervision: SupervisionId.parse(id) },
      contextAt(walk, as('cppcc_office'), day('2026-05-22')),
    );
  };

  it('are looked at in their own subjects', () => {
    const known = { consultation: consultations, supervision: consultations };
    expect(record('consultation', 'c1', known)).toMatchObject({
      ok: true,
      events: [{ deed: { subject: 'consultation', id: 'c1', on: '2026-05-20' } }],
    });
    expect(record('supervision', 'c1', known)).toMatchObject({
      ok: true,
      events: [{ deed: { subject: 'supervision', id: 'c1' } }],
    });
  });

  it('were carried out, or count for nothing', () => {
    const [first] = [record('consultation', 'c2', { consultation: consultations })];
    expect(first).toMatchObject({ ok: false, violations: [{ rule: 'plan.item.deed-was-done' }] });
  });

  it.each([
    ['an item of the plan', { plan: { plan: PLAN, item: 'I1' } }, true],
    ['another item', { plan: { plan: PLAN, item: 'I2' } }, false],
    ['an item that a supervision names by itself', { plan: PLAN, item: 'I1' }, true],
    ['another that it names by itself', { plan: PLAN, item: 'I2' }, false],
  ])('are counted for what they were opened from: %s', (_from, ref, ok) => {
    const opened = { c1: { ...consultations.c1, ...ref } };
    expect(record('consultation', 'c1', { consultation: opened })).toMatchObject({ ok });
  });

  it('are asked for by name', () =>
    expect(
      annualPlan.othersNamed(
        { type: 'RecordItemCarriedOut', item: 'I1', consultation: ConsultationId.parse('c1') },
        planAfter(...toInForce),
      ),
    ).toEqual([{ subject: 'consultation', caseId: 'c1' }]));
});

describe('计划状态和下一步', () => {
  // biome-ignore format: a table is read by its columns
  const cases = [
    ['collecting',  'cppcc_office',      'plan.draft',     '2026-02-14', toTopics],
    ['drafting',    'cppcc_office',      'plan.draft',     '2026-02-14', toItems],
    ['drafted',     'government_office', 'plan.agree',     '2026-02-11', toDrafted],
    ['agreed',      'leadership',        'plan.approve',   '2026-03-03', toAgreed],
    ['in_approval', 'party_office',      'plan.approve',   '2026-03-05', toApproved],
    ['decided',     'leadership',        'plan.approve',   '2026-03-09', toDecided],
    ['adopted',     'cppcc_office',      'plan.issue',     '2026-03-04', toAdopted],
    ['in_force',    'cppcc_office',      'plan.item',      '2026-05-31', toInForce],
    ['amending',    'party_office',      'plan.amendment', '2026-05-25', [...toInForce, cancellation]],
    ['in_force',    'cppcc_office',      'plan.item',      '2026-09-30', [...toInForce, carriedOut]],
    ['awaiting_balance', 'cppcc_office', 'plan.balance',   '2027-01-31', [...toInForce, carriedOut, ...cancelled]],
  ] as const;

  it.each(cases)('are %s, owed by %s as %s until %s', (status, party, kind, by, facts) => {
    const plan = planAfter(...facts);
    expect(statusOfPlan(plan)).toBe(status);
    expect(planNextStep(plan, around('2026-06-01'))).toMatchObject({ party, kind, due: { by } });
  });

  it('turn to the balance when the year is over', () => {
    const plan = planAfter(...toInForce, carriedOut);
    expect(planNextStep(plan, around('2026-12-31'))?.kind).toBe('plan.item');
    expect(planNextStep(plan, around('2027-01-01'))?.kind).toBe('plan.balance');
  });

  it('say that a draft was sent back', () =>
    expect(
      statusOfPlan(
        planAfter(...toDrafted, {
          type: 'PlanChangeAsked',
          on: day('2026-02-04'),
          reason: '时间不符。',
          draftBy: { by: day('2026-03-10'), version: 1 },
        }),
      ),
    ).toBe('revising'));

  it('end with the balance', () => {
    const plan = planAfter(...toInForce, carriedOut, ...cancelled, {
      type: 'PlanBalanced',
      on: day('2026-06-01'),
      balance: { carriedOut: ['I1'], postponed: [], cancelled: ['I2'], open: [] },
      left: [],
    });
    expect(statusOfPlan(plan)).toBe('closed');
    expect(planNextStep(plan, around('2026-06-02'))).toBeUndefined();
  });
});

describe('计划期限', () => {
  it('are certified, item by item, and can be derived again', () => {
    const plan = planAfter(...toInForce, carriedOut, cancellation);
    const all = annualPlanShowing.deadlines(plan, around('2026-06-01'));
    expect(all.map(({ kind, due, doneOn }) => [kind, due, doneOn])).toEqual([
      ['plan.draft', '2026-02-14', '2026-01-28'],
      ['plan.agree', '2026-02-11', '2026-02-04'],
      ['plan.approve', '2026-03-03', '2026-02-06'],
      ['plan.approve', '2026-03-05', '2026-02-10'],
      ['plan.approve', '2026-03-09', '2026-02-26'],
      ['plan.issue', '2026-03-04', '2026-02-27'],
      ['plan.adopt', '2026-03-31', '2026-02-25'],
      ['plan.amendment', '2026-05-25', undefined],
      ['plan.balance', '2027-01-31', undefined],
      ['plan.item', '2026-05-31', '2026-05-20'],
      ['plan.item', '2026-09-30', undefined],
    ]);
    expect(all.every((one) => isDerivable(one, calendar))).toBe(true);
  });

  it('warn of a plan that is not adopted by 31 March, from the day after', () => {
    const [adopt] = annualPlanShowing
      .deadlines(planAfter(...toDecided), around('2026-04-01'))
      .filter(({ kind }) => kind === 'plan.adopt');
    const times = lightTimesOf(
      adopt?.due ?? day('2026-01-01'),
      annualPlanShowing.warnings(huailaiDemoProfile),
      calendar,
    );
    expect(lightAt(times, endOf(day('2026-03-30')))).toBe('second_warning');
    expect(lightAt(times, endOf(day('2026-03-31')))).toBe('overdue');
  });
});

describe('计划的查阅', () => {
  const see = (facts: readonly AnnualPlanEvent[], ...who: Parameters<typeof as>) =>
    annualPlanShowing.project(planAfter(...facts), as(...who), around('2026-06-01'));

  it('shows a topic to whoever proposed it, the office and the leadership alone', () => {
    const ids = (...who: Parameters<typeof as>) => see(toTopics, ...who)['topics'];
    expect(ids('member', 'm1')).toMatchObject([{ id: 'T1', member: 'm1' }]);
    expect(ids('member', 'm2')).toEqual([]);
    expect(ids('cppcc_office')).toHaveLength(2);
    expect(ids('leadership')).toHaveLength(2);
    expect(ids('party_office')).toEqual([]);
  });

  it('shows the draft to the offices and committees alone', () => {
    expect(see(toItems, 'special_committee', 'economy-committee')['items']).toHaveLength(2);
    expect(see(toItems, 'government_office')['items']).toHaveLength(2);
    expect(see(toItems, 'member', 'm1')['items']).toEqual([]);
  });

  it('shows a plan in force to all, and the public what is published of it', () => {
    const items = (...who: Parameters<typeof as>) => see(toInForce, ...who)['items'];
    expect(items('member', 'm2')).toHaveLength(2);
    expect(items('public')).toMatchObject([{ id: 'I1' }]);
    expect(see(toInForce, 'public')).toMatchObject({ topics: [], amendments: [], matters: [] });
  });

  it.each([
    ['member', toTopics, true],
    ['member', toDecided, true],
    ['public', toTopics, false],
    ['public', toAdopted, false],
    ['public', toInForce, true],
    ['expert', toAdopted, false],
    ['special_committee', toDrafted, true],
  ] as const)('lets a %s read it, or not', (role, facts, may) => {
    const ctx = {
      ...contextAt(planWalk(false), as(role, role === 'member' ? 'm1' : 'e1'), day('2026-06-01')),
    };
    const holds = annualPlan.workflow.access?.holds({ state: planAfter(...facts), part: {}, ctx });
    expect(holds).toBe(may);
  });

  it('is closed to a member who proposed nothing, between collection and issue', () => {
    const ctx = contextAt(planWalk(false), as('member', 'm2'), day('2026-02-01'));
    const state = planAfter(...toDrafted);
    expect(annualPlan.workflow.access?.holds({ state, part: {}, ctx })).toBe(false);
  });

  it('leaves the history of the draft to the offices', () => {
    const plan = planAfter(...toInForce);
    const shown = (...who: Parameters<typeof as>) =>
      toInForce
        .filter((fact) =>
          annualPlanShowing.showsEvent(fact, plan, as(...who), around('2026-06-01')),
        )
        .map(({ type }) => type);
    expect(shown('public')).toEqual(['PlanOpened', 'TopicCollectionClosed', 'PlanIssued']);
    expect(shown('member', 'm1')).toContain('TopicTakenUp');
    expect(shown('member', 'm1')).not.toContain('PlanAgreed');
    expect(shown('party_office')).toContain('PlanAgreed');
  });
});

describe('议题的办理事项', () => {
  const told = (facts: readonly AnnualPlanEvent[], ...who: Parameters<typeof as>) => {
    const [state, actor, today] = [planAfter(...facts), as(...who), day('2026-01-20')];
    const ctx = contextAt(planWalk(false), actor, today);
    return available(annualPlan.workflow, { state, ctx }).filter(
      (action) =>
        action.part === 'topic' &&
        annualPlanShowing.showsAction(action, state, actor, around('2026-01-20')),
    );
  };

  it.each(['party_office', 'government_office', 'special_committee'] as const)(
    'tell %s nothing of the topics that others proposed',
    (role) => expect(told(toTopics, role)).toEqual(told([opened], role)),
  );

  it('name each topic to who answers it', () =>
    expect(told(toTopics, 'cppcc_office').length).toBeGreaterThan(
      told([opened], 'cppcc_office').length,
    ));
});

describe('议题渠道', () => {
  it.each([
    ['party_committee', 'named_by_leaders'],
    ['government', 'named_by_leaders'],
    ['participating_body', 'recommended_by_members'],
    ['member', 'recommended_by_members'],
    ['lower_level', 'asked_of_society'],
    ['public', 'asked_of_society'],
  ] as const)('of %s is %s', (source, channel) => expect(topicChannelOf(source)).toBe(channel));
});
