import { supervisionRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { another } from '../support/another.ts';
import { on } from '../support/scenario.ts';
import {
  adviceAdopted,
  adviceDrafted,
  appraisalProposed,
  given,
  opened,
  planReturned,
  toVisited,
} from '../support/supervision-facts.ts';

const leaders = (when: string) => on(when, 'leadership');
const party = (when: string) => on(when, 'party_office');
const mine = { draftedBy: leaders('2026-03-04').actor.id };
const approve = { type: 'ApproveSupervisionWorkPlan' } as const;
const sign = { type: 'SignAdvice', advice: 'A1' } as const;
const agree = { type: 'AgreeToUnitAppraisal', appraisal: 'P1' } as const;

describe('两人经手', () => {
  it('whoever wrote the plan of work does not approve it', async () => {
    await given({ ...opened, ...mine })
      .when(approve, leaders('2026-03-04'))
      .refusedBy(rules.planApprovedByAnother);
    await given({ ...opened, ...mine })
      .when(approve, another(leaders('2026-03-04')))
      .yields({ type: 'SupervisionWorkPlanApproved' });
  });

  it('nor whoever revised it', () =>
    given(opened, planReturned, {
      type: 'SupervisionWorkPlanRevised',
      on: planReturned.on,
      workPlan: opened.workPlan,
      approveBy: opened.approveBy,
      ...mine,
    })
      .when(approve, leaders('2026-03-04'))
      .refusedBy(rules.planApprovedByAnother));

  it('whoever wrote an advice does not sign it', async () => {
    const adopted = [...toVisited, { ...adviceDrafted, ...mine }, adviceAdopted];
    await given(...adopted)
      .when(sign, leaders('2026-04-14'))
      .refusedBy(rules.signedByAnother);
    await given(...adopted)
      .when(sign, another(leaders('2026-04-14')))
      .yields({ type: 'AdviceSigned' });
  });

  it('whoever proposed an appraisal does not agree to it', async () => {
    const proposed = [
      ...toVisited,
      { ...appraisalProposed, proposedBy: party('2026-05-11').actor.id },
    ];
    await given(...proposed)
      .when(agree, party('2026-05-11'))
      .refusedBy(rules.agreedByAnother);
    await given(...proposed)
      .when(agree, another(party('2026-05-11')))
      .yields({ type: 'UnitAppraisalAgreed' });
  });
});
