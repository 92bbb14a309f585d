import { type ConsultationEvent, day, consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  followedUpBy,
  given,
  instruction,
  knowing,
  opening,
  planned,
  recommendation,
  research,
  story,
  to,
} from '../support/consultation-facts.ts';
import { on } from '../support/scenario.ts';

const committee = (when: string) => on(when, 'special_committee', 'economy-committee');
const unresearched = (facts: readonly ConsultationEvent[]) =>
  facts.filter(({ type }) => type !== 'ResearchCompleted');

describe('怀来县政协部门整体绩效目标:协商', () => {
  it('各专委会按照协商计划开展对口协商、界别协商和提案办理协商', () => {
    const asked = knowing(planned).given();
    for (const [form, item] of [
      ['counterpart', 'I1'],
      ['sector', 'I2'],
      ['proposal_handling', 'I3'],
    ] as const) {
      asked
        .when({ ...opening, form, item }, committee('2026-03-02'))
        .yields({ type: 'ConsultationOpened', form, plan: { plan: 'plan-2026', item } });
      const { plan: _, item: __, ...unplanned } = opening;
      asked.when({ ...unplanned, form }, committee('2026-03-02')).refusedBy(rules.isInThePlan);
    }
  });

  it('选好样本“解剖麻雀”，把问题找准、原因理清', async () => {
    const [found, moment] = story.recorded;
    await given(...to('begun'))
      .when(found, moment)
      .yields({
        type: 'ResearchRecorded',
        record: {
          id: 'R1',
          by: 'm2',
          samples: [{ kind: 'village', name: '东村诊所' }],
          problems: [{ text: '设备不足', cause: '更新经费未列预算' }],
        },
      } as never);
    await given(...to('begun'))
      .when(...story.completed)
      .refusedBy(rules.sampleIsExamined);
  });

  it('坚持“不调研、不建言”', async () => {
    await given(...unresearched(to('minutesIssued')))
      .when(recommendation, committee('2026-04-27'))
      .refusedBy(rules.noResearchNoAdvice);
    await given(...unresearched(to('minutesIssued')))
      .when({ type: 'SubmitConsultationOutcome' }, committee('2026-05-06'))
      .refusedBy(rules.noResearchNoAdvice);
    await given(...to('minutesIssued'))
      .when(recommendation, committee('2026-04-27'))
      .yields({ type: 'ConsultationRecommendationAdded' });
  });

  it('科学制定协商议题调研方案', async () => {
    await given(...to('opened'))
      .when(research, committee('2026-03-05'))
      .yields({ type: 'ResearchPlanned' });
    await given(...to('planDrafted'))
      .when(...story.planApproved)
      .yields({ type: 'ResearchPlanApproved', researchPlan: 'P1' });
    await given(...to('planDrafted'))
      .when(...story.begun)
      .refusedBy(rules.planIsApproved);
  });

  it('探索“调研—协商—督办”闭环机制', () => {
    const close = { type: 'CloseConsultation' } as const;
    const received = to('received');
    knowing(followedUpBy('closed'))
      .given(...received)
      .when(close, committee('2026-11-02'))
      .refusedBy(rules.followedUp);
    knowing(followedUpBy('tracking'))
      .given(...received)
      .when({ type: 'LinkInstruction', instruction }, committee('2026-06-01'))
      .yields({ type: 'InstructionLinked', instruction: 'i1' });
    knowing(followedUpBy('tracking'))
      .given(...to('linked'))
      .when(close, committee('2026-11-02'))
      .refusedBy(rules.followedUp);
    knowing(followedUpBy('closed'))
      .given(...to('linked'))
      .when(close, committee('2026-11-02'))
      .yields({ type: 'ConsultationClosed' });
  });

  it('在决策之前进行协商和就决策执行过程中的重要问题进行协商', async () => {
    const asked = knowing(planned).given();
    const decisionOn = day('2026-05-20');
    asked
      .when({ ...opening, timing: 'before_decision', decisionOn }, committee('2026-03-02'))
      .yields({ type: 'ConsultationOpened', timing: 'before_decision', decisionOn });
    asked
      .when({ ...opening, timing: 'during_implementation' }, committee('2026-03-02'))
      .yields({ type: 'ConsultationOpened', timing: 'during_implementation' });
    const before = to('completed').map((one) =>
      one.type === 'ConsultationOpened'
        ? { ...one, timing: 'before_decision' as const, decisionOn: day('2026-04-20') }
        : one,
    );
    const [plan, moment] = story.workPlanDrafted;
    await given(...before)
      .when(plan, moment)
      .refusedBy(rules.meetsBeforeTheDecision);
  });
});
