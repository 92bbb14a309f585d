import { annualPlanRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { another } from '../support/another.ts';
import { cancellation, given, toDrafted, toInForce } from '../support/plan-facts.ts';
import { on } from '../support/scenario.ts';

const government = (when: string) => on(when, 'government_office');
const party = (when: string) => on(when, 'party_office');
const agree = { type: 'AgreePlan' } as const;
const approve = { type: 'ApproveAmendment', amendment: 'V1' } as const;

describe('两人经手', () => {
  it('whoever sent the draft out does not agree to it', async () => {
    const draftedBy = government('2026-02-10').actor.id;
    const drafted = toDrafted.map((one) =>
      one.type === 'PlanDraftSubmitted' ? { ...one, draftedBy } : one,
    );
    await given(...drafted)
      .when(agree, government('2026-02-10'))
      .refusedBy(rules.planApprovedByAnother);
    await given(...drafted)
      .when(agree, another(government('2026-02-10')))
      .yields({ type: 'PlanAgreed' });
  });

  it('whoever proposed an amendment does not agree to it', async () => {
    const proposedBy = party('2026-05-14').actor.id;
    const proposed = { ...cancellation, amendment: { ...cancellation.amendment, proposedBy } };
    await given(...toInForce, proposed)
      .when(approve, party('2026-05-14'))
      .refusedBy(rules.amendmentApprovedByAnother);
    await given(...toInForce, proposed)
      .when(approve, another(party('2026-05-14')))
      .yields({ type: 'AmendmentApproved' });
  });
});
