import { type AnnualPlanEvent, annualPlanShowing, day, statusOfPlan } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  carriedOut,
  postponement,
  registered,
  toAdopted,
  toApproved,
  toDrafted,
  toInForce,
  villages,
} from '../../support/plan-facts.ts';
import { planAfter, planAround, wholeYear } from '../../support/plan-standing.ts';
import { as } from '../../support/scenario.ts';

const due = (by: string) => ({ by: day(by), version: 1 });
const see = (facts: readonly AnnualPlanEvent[], ...who: Parameters<typeof as>) =>
  annualPlanShowing.project(planAfter(...facts), as(...who), planAround('2026-06-01'));
const official = ['cppcc_office'] as const;

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
