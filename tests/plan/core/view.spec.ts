import { type AnnualPlanEvent, annualPlan, annualPlanShowing, day } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { unit } from '../../support/county.ts';
import {
  carriedOut,
  grapes,
  toApproved,
  toDrafted,
  toInForce,
  toItems,
} from '../../support/plan-facts.ts';
import {
  planAfter,
  planAround,
  toEverybodysTopics,
  wholeYear,
} from '../../support/plan-standing.ts';
import { as } from '../../support/scenario.ts';
import { namesIn } from '../../support/schema-names.ts';

const due = (by: string) => ({ by: day(by), version: 1 });
const see = (facts: readonly AnnualPlanEvent[], ...who: Parameters<typeof as>) =>
  annualPlanShowing.project(planAfter(...facts), as(...who), planAround('2026-06-01'));
const official = ['cppcc_office'] as const;

const dropped: AnnualPlanEvent = {
  type: 'ItemDropped',
  on: day('2026-01-23'),
  item: 'I2',
  reason: '并入他项。',
};

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
      ...Object.values(annualPlan.commands).map(({ input }) => input),
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
