import {
  type AnnualPlanEvent,
  annualPlanCommands,
  annualPlanShowing,
  day,
  statusOfPlan,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../../support/county.ts';
import {
  cancellation,
  carriedOut,
  grapes,
  postponement,
  registered,
  toAdopted,
  toApproved,
  toDrafted,
  toInForce,
  toItems,
  villages,
} from '../../support/plan-facts.ts';
import {
  approved,
  planAfter,
  planAround,
  refused,
  toEverybodysTopics,
} from '../../support/plan-standing.ts';
import { as } from '../../support/scenario.ts';
import { namesIn } from '../../support/schema-names.ts';

const due = (by: string) => ({ by: day(by), version: 1 });
const see = (facts: readonly AnnualPlanEvent[], ...who: Parameters<typeof as>) =>
  annualPlanShowing.see(planAfter(...facts), as(...who), planAround('2026-06-01'));
const official = ['cppcc_office'] as const;

const proposedOf = (change: Partial<typeof cancellation.amendment>): AnnualPlanEvent => ({
  ...cancellation,
  amendment: { ...cancellation.amendment, ...change },
});
const { item: _, ...ofNoItem } = cancellation.amendment;
const addition: AnnualPlanEvent = {
  ...cancellation,
  amendment: { ...ofNoItem, id: 'V2', kind: 'add', entry: villages },
};
const dropped: AnnualPlanEvent = {
  type: 'ItemDropped',
  on: day('2026-01-23'),
  item: 'I2',
  reason: '并入他项。',
};

/** A year to its end: one item done, one cancelled, one added, one put off, one left. */
const wholeYear: readonly AnnualPlanEvent[] = [
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

describe('计划的概况', () => {
  it('names the plan, its kind and its year, where it stands, and when it began and ended', () => {
    const heading = {
      title: '2026年度协商工作计划',
      kind: 'consultation',
      year: 2026,
      beganOn: '2026-01-05',
    };
    expect(annualPlanShowing.heading(planAfter(...toDrafted))).toEqual({
      ...heading,
      status: 'drafted',
    });
    expect(annualPlanShowing.heading(planAfter(...wholeYear))).toEqual({
      ...heading,
      status: 'closed',
      endedOn: '2027-01-04',
    });
  });

  it('shows what an API can name, and loses nothing on the way', () => {
    for (const facts of [toEverybodysTopics, toApproved, wholeYear]) {
      const seen = see(facts, ...official);
      expect(annualPlanShowing.view.strict().parse(seen)).toEqual(seen);
    }
    for (const schema of [
      annualPlanShowing.view,
      ...Object.values(annualPlanCommands).map(({ input }) => input),
    ]) {
      const { unnamed, undescribed } = namesIn(schema);
      expect({ unnamed, undescribed }).toEqual({ unnamed: [], undescribed: [] });
    }
  });
});

describe('议题的答复', () => {
  const answered = [
    ...toEverybodysTopics,
    { type: 'TopicTakenUp', on: day('2026-01-21'), topic: 'T1' },
    { type: 'TopicDeclined', on: day('2026-01-22'), topic: 'T4', reason: '已在办理。' },
  ] as const;

  it('tells the member that a topic was taken up, and when', () =>
    expect(see(answered, 'member', 'm1')['topics']).toEqual([
      {
        id: 'T1',
        stage: 'taken_up',
        title: '葡萄产业融合发展',
        theme: 'grape_industry',
        reasons: '产业链条短,酒庄与农户联结不紧。',
        source: 'member',
        channel: 'recommended_by_members',
        role: 'member',
        member: 'm1',
        proposedOn: '2026-01-08',
        answeredOn: '2026-01-21',
      },
    ]));

  it('tells the unit that a topic was declined, and why', () =>
    expect(see(answered, 'handling_unit', 'health-bureau')['topics']).toMatchObject([
      {
        id: 'T4',
        stage: 'not_taken_up',
        role: 'handling_unit',
        unit: 'health-bureau',
        answeredOn: '2026-01-22',
        answer: '已在办理。',
      },
    ]));

  it('tells the office who proposed what, and leaves the others as they are', () => {
    const topics = see(answered, ...official)['topics'];
    expect(
      topics?.map(({ stage, member, body, unit: of }) => [stage, member ?? body ?? of]),
    ).toEqual([
      ['taken_up', 'm1'],
      ['proposed', undefined],
      ['proposed', 'party-a'],
      ['not_taken_up', 'health-bureau'],
      ['proposed', 'economy-committee'],
      ['proposed', undefined],
      ['proposed', undefined],
    ]);
    expect(topics?.[2]).toMatchObject({ role: 'collective', body: 'party-a' });
  });
});

describe('计划事项的内容', () => {
  const items = (facts: readonly AnnualPlanEvent[], ...who: Parameters<typeof as>) =>
    see(facts, ...who)['items'];
  const { topics: __, ...ofGrapes } = grapes;
  const shown = { ...ofGrapes, id: 'I1', dueOn: '2026-05-31', offPlan: false } as const;

  it('says who leads, with whom, in which month and form, and by what it was carried out', () => {
    expect(items(toInForce, ...official)[0]).toEqual({ ...shown, stage: 'planned' });
    expect(items([...toInForce, carriedOut], 'public')).toEqual([
      { ...shown, stage: 'carried_out', carriedOutBy: carriedOut.deed },
    ]);
  });

  it('says anew what was revised, and of no other item', () => {
    const revised = items(
      [
        ...toItems,
        {
          type: 'ItemRevised',
          on: day('2026-01-23'),
          item: 'I1',
          entry: { ...grapes, units: [unit('health-bureau')], month: 6 },
          due: due('2026-06-30'),
        },
      ],
      ...official,
    );
    expect(revised).toMatchObject([
      { id: 'I1', stage: 'planned', units: ['health-bureau'], month: 6, dueOn: '2026-06-30' },
      { id: 'I2', month: 9, dueOn: '2026-09-30' },
    ]);
  });

  it('says when and why an item was dropped, to those who see the draft alone', () => {
    const facts = [...toItems, dropped, ...toInForce.slice(toItems.length)];
    expect(items(facts, ...official)[1]).toMatchObject({
      stage: 'dropped',
      endedOn: '2026-01-23',
      reason: '并入他项。',
    });
    expect(items(facts, 'member', 'm1')).toMatchObject([{ id: 'I1' }]);
    expect(items(facts, 'public')).toMatchObject([{ id: 'I1' }]);
  });

  it('says what became of each in the year', () =>
    expect(items(wholeYear, ...official)).toMatchObject([
      { id: 'I1', stage: 'carried_out', offPlan: false },
      { id: 'I2', stage: 'cancelled', endedOn: '2026-05-14', reason: '省里已统一部署。' },
      { id: 'I3', stage: 'planned', offPlan: true, reason: '主办部门机构改革。' },
      { id: 'I4', stage: 'postponed', endedOn: '2026-05-14' },
    ]));

  it('is whole for members of the CPPCC once the plan is issued, and what is published for others', () => {
    for (const role of ['platform', 'proposal_committee', 'supervising_office'] as const)
      expect(items(toInForce, role, 'studio-1')).toHaveLength(2);
    for (const role of ['public', 'expert', 'registrar'] as const)
      expect(items(toInForce, role, 'e1')).toMatchObject([{ id: 'I1' }]);
  });
});

describe('报审和退回', () => {
  const asked: AnnualPlanEvent = {
    type: 'PlanChangeAsked',
    on: day('2026-02-04'),
    reason: '时间不符。',
    draftBy: due('2026-03-10'),
  };
  const back: AnnualPlanEvent = {
    type: 'PlanSentBack',
    on: day('2026-02-10'),
    by: 'party_group',
    reason: '重点不突出。',
    draftBy: due('2026-03-16'),
  };
  const approvals = [
    { body: 'party_group', on: '2026-02-05' },
    { body: 'party_committee', on: '2026-02-09' },
  ];

  it('shows the chain, and who has approved on which day', () => {
    expect(see(toDrafted, ...official)).toMatchObject({ chain: [], approvals: [] });
    expect(see(toAdopted, ...official)).toMatchObject({
      chain: ['party_group', 'party_committee'],
      approvals,
      adopted: { body: 'standing_committee', on: '2026-02-25' },
    });
  });

  it('is kept from members and the public, even when the plan is issued', () => {
    for (const role of ['member', 'public'] as const) {
      const seen = see([...toDrafted, asked, ...toInForce.slice(toDrafted.length)], role);
      expect(seen).toMatchObject({ chain: [], approvals: [] });
      expect(seen).not.toHaveProperty('sentBack');
    }
  });

  it('says what the government wants changed, until the draft is sent again', () => {
    const facts = [...toDrafted, asked];
    expect(see(facts, ...official)['sentBack']).toEqual({
      on: '2026-02-04',
      by: 'government',
      reason: '时间不符。',
    });
    expect(statusOfPlan(planAfter(...facts))).toBe('revising');
    expect(statusOfPlan(planAfter(...facts, ...toDrafted.slice(-1)))).toBe('drafted');
  });

  it('begins anew after a body has sent the draft back', () => {
    const seen = see([...toApproved, back], ...official);
    expect(seen).toMatchObject({
      chain: [],
      approvals: [],
      sentBack: { on: '2026-02-10', by: 'party_group', reason: '重点不突出。' },
    });
    expect(statusOfPlan(planAfter(...toApproved, back))).toBe('revising');
    for (const facts of [
      [...toDrafted, asked],
      [...toApproved, back],
    ])
      expect(
        annualPlanShowing.nextStep(planAfter(...facts), planAround('2026-02-11')),
      ).toMatchObject({ party: 'cppcc_office', kind: 'plan.draft' });
  });

  it('says since when the plan is issued, and by which offices', () => {
    expect(see(toAdopted, ...official)).toMatchObject({ issuedBy: [] });
    expect(see(toAdopted, ...official)).not.toHaveProperty('issuedOn');
    expect(see(toInForce, 'public')).toMatchObject({
      issuedOn: '2026-02-27',
      issuedBy: ['party_office', 'government_office', 'cppcc_office'],
    });
  });
});

describe('调整、应协商事项和对账', () => {
  it('shows what each amendment wanted, and what was ruled', () =>
    expect(see(wholeYear, 'member', 'm2')['amendments']).toEqual([
      {
        id: 'V1',
        stage: 'approved',
        kind: 'cancel',
        reason: '省里已统一部署。',
        proposedOn: '2026-05-11',
        item: 'I2',
        ruledOn: '2026-05-14',
      },
      expect.objectContaining({ id: 'V2', stage: 'approved', title: villages.title, month: 9 }),
      expect.objectContaining({
        id: 'V3',
        stage: 'refused',
        month: 11,
        ruledOn: '2026-05-14',
        refusal: '县里仍须协商。',
      }),
      expect.objectContaining({ id: 'V4' }),
      expect.objectContaining({ id: 'V5', kind: 'postpone', item: 'I4' }),
    ]));

  it('shows the month to which an item is to be moved', () =>
    expect(see([...toInForce, postponement(11)], 'party_office')['amendments']).toEqual([
      expect.objectContaining({ stage: 'proposed', item: 'I2', month: 11 }),
    ]));

  it('shows each matter with its item, and when it was decided', () => {
    const other = { ...registered, id: 'M2', item: 'I2' };
    const tied: AnnualPlanEvent = {
      type: 'MatterTied',
      on: day('2026-03-12'),
      matter: 'M2',
      item: 'I1',
    };
    const decided: AnnualPlanEvent = {
      type: 'MatterDecided',
      on: day('2026-05-25'),
      matter: 'M1',
    };
    const { type: _type, on: registeredOn, ...said } = registered;
    expect(
      see([...toInForce, registered, other, tied, carriedOut, decided], 'member')['matters'],
    ).toEqual([
      { ...said, stage: 'decided', registeredOn, decidedOn: '2026-05-25' },
      { ...said, id: 'M2', item: 'I1', stage: 'registered', registeredOn },
    ]);
  });

  it('compares plan and deeds for all but the public, from the issue on', () => {
    expect(see(wholeYear, 'member')['balance']).toEqual({
      carriedOut: ['I1'],
      postponed: ['I4'],
      cancelled: ['I2'],
      open: ['I3'],
    });
    expect(see(toInForce, 'handling_unit', 'roads-bureau')).toHaveProperty('balance');
    expect(see(toAdopted, ...official)).not.toHaveProperty('balance');
    expect(see(wholeYear, 'public')).not.toHaveProperty('balance');
  });
});
