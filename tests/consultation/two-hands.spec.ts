import { consultationRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { another } from '../support/another.ts';
import { given, to } from '../support/consultation-facts.ts';
import { on } from '../support/scenario.ts';

const first = (when: string) => on(when, 'special_committee', 'economy-committee');
const second = (when: string) => another(first(when));
const approveResearch = { type: 'ApproveResearchPlan', researchPlan: 'P1' } as const;
const approveWork = { type: 'ApproveConsultationWorkPlan', workPlan: 'W1' } as const;
const adopt = {
  type: 'AdoptConsultationOutcome',
  outcome: 'O1',
  adopter: 'special_committee',
} as const;

describe('两人经手', () => {
  it('whoever drafted a research plan does not approve it', async () => {
    await given(...to('planDrafted'))
      .when(approveResearch, first('2026-03-06'))
      .refusedBy(rules.approvedByAnother);
    await given(...to('planDrafted'))
      .when(approveResearch, second('2026-03-06'))
      .yields({ type: 'ResearchPlanApproved' });
  });

  it('whoever drafted a work plan does not approve it', async () => {
    await given(...to('workPlanDrafted'))
      .when(approveWork, first('2026-03-24'))
      .refusedBy(rules.approvedByAnother);
    await given(...to('workPlanDrafted'))
      .when(approveWork, second('2026-03-24'))
      .yields({ type: 'ConsultationWorkPlanApproved' });
  });

  it('whoever drafted an outcome does not adopt it', async () => {
    await given(...to('minutesDrafted'))
      .when(adopt, first('2026-04-23'))
      .refusedBy(rules.approvedByAnother);
    await given(...to('minutesDrafted'))
      .when(adopt, second('2026-04-23'))
      .yields({ type: 'ConsultationOutcomeAdopted' });
  });

  it('neither does the same person in another capacity', async () => {
    const chair = on('2026-03-06', 'leadership');
    await given(...to('planDrafted'))
      .when(approveResearch, {
        ...chair,
        actor: { ...chair.actor, id: first('2026-03-06').actor.id },
      })
      .refusedBy(rules.approvedByAnother);
  });
});
