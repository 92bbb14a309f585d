import { annualPlanRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import {
  cancellation,
  cancelled,
  carriedOut,
  given,
  postponement,
  registered,
  toInForce,
} from '../support/plan-facts.ts';
import { approved, refused } from '../support/plan-standing.ts';
import { on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'cppcc_office');
const government = (when: string) => on(when, 'government_office');

describe('同时进行的调整', () => {
  const cancel = {
    type: 'ProposeItemCancellation',
    item: 'I1',
    reason: '省里已统一部署。',
  } as const;
  const both = [
    ...toInForce,
    cancellation,
    { ...postponement(11), amendment: { ...postponement(11).amendment, id: 'V2', item: 'I1' } },
  ] as const;

  it('are about different items', () =>
    given(...toInForce, cancellation)
      .when(cancel, office('2026-05-12'))
      .yields({ type: 'AmendmentProposed', amendment: { id: 'V2', kind: 'cancel', item: 'I1' } }));

  it('may follow one that was refused', () =>
    given(...toInForce, cancellation, refused('V1'))
      .when({ ...cancel, item: 'I2' }, office('2026-05-15'))
      .yields({ type: 'AmendmentProposed', amendment: { id: 'V2', item: 'I2' } }));

  it('are ruled on one by one, each by its own month', () =>
    given(...both)
      .when({ type: 'ApproveAmendment', amendment: 'V2' }, on('2026-05-14', 'party_office'))
      .yields({ type: 'AmendmentApproved', amendment: 'V2', due: { by: '2026-11-30' } }));

  it('leave the others waiting', () =>
    given(...both, approved('V2', { due: { by: '2026-11-30' as never, version: 1 } }), carriedOut)
      .when({ type: 'BalancePlan', left: [{ item: 'I2', reason: '未及。' }] }, office('2027-01-04'))
      .refusedBy(rules.amendmentsRuled));

  it('give a cancelled item no new day', () =>
    given(...toInForce, cancellation)
      .when({ type: 'ApproveAmendment', amendment: 'V1' }, on('2026-05-14', 'party_office'))
      .yields(approved('V1')));
});

describe('年度终了后的调整', () => {
  const approve = { type: 'ApproveAmendment', amendment: 'V1' } as const;
  const party = (when: string) => on(when, 'party_office');
  const cancel = { type: 'ProposeItemCancellation', item: 'I1', reason: '未及。' } as const;
  const postpone = { type: 'ProposeItemPostponement', item: 'I1', reason: '未及。' } as const;

  it('are proposed until the last day of the year', async () => {
    await given(...toInForce)
      .when(cancel, office('2026-12-31'))
      .yields({ type: 'AmendmentProposed' });
    await given(...toInForce)
      .when(cancel, office('2027-01-01'))
      .refusedBy(rules.withinTheYear);
    await given(...toInForce)
      .when(postpone, office('2027-01-01'))
      .refusedBy(rules.withinTheYear);
  });

  it('are agreed to while the month they name is not over, and refused then', async () => {
    await given(...toInForce, postponement(11))
      .when(approve, party('2026-11-30'))
      .yields({ type: 'AmendmentApproved' });
    await given(...toInForce, postponement(11))
      .when(approve, party('2026-12-01'))
      .refusedBy(rules.monthStillAhead);
    await given(...toInForce, postponement(11))
      .when({ type: 'RefuseAmendment', amendment: 'V1', reason: '月份已过。' }, party('2027-01-04'))
      .yields({ type: 'AmendmentRefused' });
  });

  it('that put an item off to the next year, or cancel it, are recorded when they are agreed to', () =>
    given(...toInForce, postponement())
      .when(approve, party('2027-01-04'))
      .yields({ type: 'AmendmentApproved' }));
});

describe('应协商事项所对应的协商', () => {
  const decided = { type: 'RecordMatterDecided', matter: 'M1' } as const;
  const tie = { type: 'TieMatterToItem', matter: 'M1', item: 'I1' } as const;

  it('may have been held already', () =>
    given(...toInForce, carriedOut, registered)
      .when(tie, government('2026-06-01'))
      .yields({ type: 'MatterTied', item: 'I1' }));

  it('is none that was cancelled', () =>
    given(
      ...toInForce,
      { ...cancellation, amendment: { ...cancellation.amendment, item: 'I1' } },
      approved('V1'),
      registered,
    )
      .when(tie, government('2026-06-01'))
      .refusedBy(rules.itemStands));

  it('is its own, and no other that was held', () =>
    given(...toInForce, registered, { ...carriedOut, item: 'I2' })
      .when(decided, government('2026-06-01'))
      .refusedBy(rules.consultedFirst));

  it('is the one it was tied to last', async () => {
    const other = { ...registered, id: 'M2' };
    const tied = {
      type: 'MatterTied',
      on: '2026-05-23' as never,
      matter: 'M1',
      item: 'I1',
    } as const;
    await given(...toInForce, { ...registered, item: 'I2' }, other, carriedOut, tied)
      .when(decided, government('2026-06-01'))
      .yields({ type: 'MatterDecided', matter: 'M1' });
  });

  it('is not held in a year without an end: a decision may follow the balance', () =>
    given(...toInForce, registered, carriedOut, ...cancelled, {
      type: 'PlanBalanced',
      on: '2026-06-01' as never,
      balance: { carriedOut: ['I1'], postponed: [], cancelled: ['I2'], open: [] },
      left: [],
    })
      .when(decided, government('2026-06-02'))
      .yields({ type: 'MatterDecided', matter: 'M1' }));
});
