import { annualPlanRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { given, opened, toTopics } from '../support/plan-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { givenOf, on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'cppcc_office');

const open = {
  type: 'OpenPlan',
  kind: 'consultation',
  year: 2026,
  title: '2026年度协商工作计划',
  collectUntil: '2026-01-19' as never,
} as const;

describe('启动年度计划', () => {
  it('collects topics until an announced day, and counts the deadlines of the year', () =>
    given().when(open, office('2026-01-05')).yields(opened));

  it('leaves those who may propose ten working days at least', () =>
    given()
      .when({ ...open, collectUntil: '2026-01-18' as never }, office('2026-01-05'))
      .refusedBy(rules.timeToPropose));

  it('is opened in the year before too', () =>
    given()
      .when({ ...open, collectUntil: '2025-12-31' as never }, office('2025-12-01'))
      .yields({ type: 'PlanOpened', adoptBy: { by: '2026-03-31', version: 1 } }));

  it('is not opened two years before, nor in the year after', async () => {
    await given()
      .when({ ...open, collectUntil: '2025-12-31' as never }, office('2024-12-31'))
      .refusedBy(rules.yearAtHand);
    await given()
      .when({ ...open, collectUntil: '2027-02-28' as never }, office('2027-01-01'))
      .refusedBy(rules.yearAtHand);
  });

  it('is one of a kind for a year: its id says which', () =>
    givenOf('annual_plan', 'plan-a')()
      .when(open, office('2026-01-05'))
      .refusedBy(rules.onePerYear));

  it('is not opened twice', () =>
    given(opened).when(open, office('2026-01-06')).refusedBy(noSuchStep));

  it('is opened by the office of the CPPCC', () =>
    given().when(open, on('2026-01-05', 'government_office')).refusedBy(notYourStep));
});

describe('议题征集', () => {
  const topic = {
    type: 'ProposeTopic',
    title: '葡萄产业融合发展',
    theme: 'grape_industry',
    reasons: '产业链条短,酒庄与农户联结不紧。',
  } as const;

  it('takes the topics of members', () =>
    given(opened)
      .when({ ...topic, source: 'member' }, on('2026-01-08', 'member', 'm1'))
      .yields({ type: 'TopicProposed', id: 'T1', by: { role: 'member', person: 'm1' } }));

  it.each([
    ['collective', 'party-a', 'participating_body'],
    ['special_committee', 'economy-committee', 'participating_body'],
    ['handling_unit', 'health-bureau', 'government'],
    ['handling_unit', 'shacheng', 'lower_level'],
    ['party_office', 'm1', 'party_committee'],
    ['government_office', 'm1', 'government'],
    ['cppcc_office', 'm1', 'public'],
    ['cppcc_office', 'm1', 'lower_level'],
  ] as const)('takes those of %s %s as %s', (role, who, source) =>
    given(opened)
      .when({ ...topic, source }, on('2026-01-08', role, who))
      .yields({ type: 'TopicProposed', source }),
  );

  it('takes from nobody what is not theirs to say', () =>
    given(opened)
      .when({ ...topic, source: 'government' }, on('2026-01-08', 'member', 'm1'))
      .refusedBy(rules.ownSource));

  it('takes topics on its last day', () =>
    given(opened)
      .when({ ...topic, source: 'member' }, on('2026-01-19T23:59:59+08:00', 'member', 'm1'))
      .yields({ type: 'TopicProposed' }));

  it('takes none on the day after', () =>
    given(opened)
      .when({ ...topic, source: 'member' }, on('2026-01-20', 'member', 'm1'))
      .refusedBy(rules.proposedInTime));

  it('takes none from an office that does not see a plan before it is issued', () =>
    given(opened)
      .when({ ...topic, source: 'public' }, on('2026-01-08', 'supervising_office'))
      .refusedBy(rules.mayReadThePlan));

  it('is closed once its day is over', () =>
    given(...toTopics)
      .when({ type: 'CloseTopicCollection' }, office('2026-01-20'))
      .yields({ type: 'TopicCollectionClosed', on: '2026-01-20' }));

  it('is not closed before', () =>
    given(...toTopics)
      .when({ type: 'CloseTopicCollection' }, office('2026-01-19'))
      .refusedBy(rules.collectedToTheEnd));
});

describe('议题答复', () => {
  it('takes a topic up', () =>
    given(...toTopics)
      .when({ type: 'TakeUpTopic', topic: 'T1' }, office('2026-01-21'))
      .yields({ type: 'TopicTakenUp', topic: 'T1' }));

  it('declines a topic with the reason', () =>
    given(...toTopics)
      .when(
        { type: 'DeclineTopic', topic: 'T2', reason: '已列入政府民生实事。' },
        office('2026-01-21'),
      )
      .yields({ type: 'TopicDeclined', reason: '已列入政府民生实事。' }));

  it('is given by the office alone', () =>
    given(...toTopics)
      .when({ type: 'TakeUpTopic', topic: 'T1' }, on('2026-01-10', 'member', 'm1'))
      .refusedBy(notYourStep));
});
