import { ConsultationId, day, annualPlanRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  carriedOut,
  given,
  grapes,
  registered,
  toAdopted,
  toAgreed,
  toAnswered,
  toApproved,
  toDecided,
  toDrafted,
  toInForce,
  toItems,
  toTopics,
} from '../support/plan-facts.ts';
import { givenOf, on } from '../support/scenario.ts';

describe('打造“有为政协”', () => {
  // S04
  it('在县委领导下、政府参与下，制定2023年度协商工作计划', async () => {
    await givenOf('annual_plan', 'consultation-2023')()
      .when(
        {
          type: 'OpenPlan',
          kind: 'consultation',
          year: 2023,
          title: '2023年度协商工作计划',
          collectUntil: day('2023-02-10'),
        },
        on('2023-01-10', 'cppcc_office'),
      )
      .yields({ type: 'PlanOpened', year: 2023 });
    await given(...toTopics)
      .when({ type: 'TakeUpTopic', topic: 'T1' }, on('2026-01-15', 'cppcc_office'))
      .yields({ type: 'TopicTakenUp' });
    await given(...toAnswered)
      .when({ type: 'DraftItem', ...grapes }, on('2026-01-22', 'cppcc_office'))
      .yields({ type: 'ItemDrafted' });
    await given(...toItems)
      .when({ type: 'SubmitPlanDraft' }, on('2026-01-28', 'cppcc_office'))
      .yields({ type: 'PlanDraftSubmitted' });
    await given(...toDrafted)
      .when({ type: 'AgreePlan' }, on('2026-02-04', 'government_office'))
      .yields({ type: 'PlanAgreed' });
    await given(...toAgreed)
      .when(
        { type: 'RecordPlanDecision', heldOn: day('2026-02-05') },
        on('2026-02-06', 'party_office'),
      )
      .refusedBy(rules.partyCommitteeLast);
    await given(...toApproved)
      .when(
        { type: 'RecordPlanDecision', heldOn: day('2026-02-09') },
        on('2026-02-10', 'party_office'),
      )
      .yields({ type: 'PlanDecided' });
    await given(...toDecided)
      .when(
        { type: 'AdoptPlan', body: 'standing_committee', heldOn: day('2026-02-25') },
        on('2026-02-26', 'leadership'),
      )
      .yields({ type: 'PlanAdopted' });
    await given(...toAdopted)
      .when(
        { type: 'IssuePlan', offices: ['party_office', 'government_office', 'cppcc_office'] },
        on('2026-02-27', 'cppcc_office'),
      )
      .yields({ type: 'PlanIssued' });
  });

  // S08
  const supervision = (
    theme: typeof grapes.theme | 'other',
    form: 'meeting' | 'inspection' | 'proposal',
  ) =>
    givenOf('annual_plan', 'supervision-2026')(
      {
        type: 'PlanOpened',
        on: day('2026-01-05'),
        id: 'supervision-2026' as never,
        kind: 'supervision',
        year: 2026,
        title: '2026年度民主监督计划',
        collectUntil: day('2026-01-19'),
        draftBy: { by: day('2026-02-14'), version: 1 },
        adoptBy: { by: day('2026-03-31'), version: 1 },
        balanceBy: { by: day('2027-01-31'), version: 1 },
      },
      { type: 'TopicCollectionClosed', on: day('2026-01-20') },
    ).when(
      {
        type: 'DraftItem',
        title: '年度监督议题',
        theme,
        content: 'local_affairs',
        form,
        leader: 'leadership',
        units: [],
        month: 6,
        topics: [],
        published: true,
      },
      on('2026-01-22', 'cppcc_office'),
    );

  it('围绕优化营商环境、生态修复治理、葡萄产业融合发展、安全生产、人居环境整治、民生工程等内容', async () => {
    const themes = [
      'business_environment',
      'ecological_restoration',
      'grape_industry',
      'production_safety',
      'living_environment',
      'livelihood',
      'other',
    ] as const;
    const forms = ['meeting', 'inspection', 'proposal'] as const;
    for (const theme of themes)
      for (const form of forms)
        await supervision(theme as never, form).yields({
          type: 'ItemDrafted',
          entry: { theme, form },
        });
  });
});

describe('分项绩效目标', () => {
  // S41
  it('政治协商：决策之前…和决策执行过程中的重要问题进行协商', async () => {
    await given(...toAnswered)
      .when(
        { type: 'DraftItem', ...grapes, timing: 'during_implementation' },
        on('2026-01-22', 'cppcc_office'),
      )
      .yields({ type: 'ItemDrafted', entry: { timing: 'during_implementation' } });
    await given(...toInForce, registered)
      .when({ type: 'RecordMatterDecided', matter: 'M1' }, on('2026-04-20', 'government_office'))
      .refusedBy(rules.consultedFirst);
    await given(...toInForce, registered, carriedOut)
      .when({ type: 'RecordMatterDecided', matter: 'M1' }, on('2026-06-01', 'government_office'))
      .yields({ type: 'MatterDecided' });
    await given(...toInForce)
      .when(
        { type: 'RecordItemCarriedOut', item: 'I1', consultation: ConsultationId.parse('c9') },
        on('2026-05-22', 'cppcc_office'),
      )
      .refusedBy(rules.deedWasDone);
  });
});
