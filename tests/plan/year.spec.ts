import {
  ConsultationId,
  day,
  GrassrootsConsultationId,
  annualPlanRules as rules,
  SupervisionId,
} from '@xieshang/core';
import { describe, it } from 'vitest';
import { to } from '../support/consultation-facts.ts';
import { toCalled, toHeld } from '../support/grassroots-facts.ts';
import {
  cancellation,
  cancelled,
  carriedOut,
  given,
  grapes,
  postponement,
  registered,
  toInForce,
  villages,
} from '../support/plan-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';

const office = (when: string) => on(when, 'cppcc_office');
const party = (when: string) => on(when, 'party_office');
const government = (when: string) => on(when, 'government_office');

describe('事项开展', () => {
  const grassroots = GrassrootsConsultationId.parse('g1');
  const record = { type: 'RecordItemCarriedOut', item: 'I1' } as const;

  it('is recorded by naming the consultation that was held', () =>
    given(...toInForce)
      .besideCase('grassroots_consultation', 'g1', ...toHeld)
      .when({ ...record, grassroots }, office('2026-03-23'))
      .yields({
        type: 'ItemCarriedOut',
        item: 'I1',
        deed: { subject: 'grassroots_consultation', id: 'g1', on: '2026-03-20' },
      }));

  it('is not recorded before it was held', () =>
    given(...toInForce)
      .besideCase('grassroots_consultation', 'g1', ...toCalled)
      .when({ ...record, grassroots }, office('2026-03-23'))
      .refusedBy(rules.deedWasDone));

  it('rests on a case that is there', () =>
    given(...toInForce)
      .when({ ...record, grassroots }, office('2026-03-23'))
      .refusedBy(rules.deedWasDone));

  it('names one deed', () =>
    given(...toInForce)
      .when(record, office('2026-03-23'))
      .refusedBy(rules.deedFitsThePlan));

  it('takes no supervision for a consultation', () =>
    given(...toInForce)
      .when({ ...record, supervision: SupervisionId.parse('s1') }, office('2026-03-23'))
      .refusedBy(rules.deedFitsThePlan, rules.deedWasDone));

  it('takes no consultation that was opened from another item', () =>
    given(...toInForce)
      .besideCase('consultation', 'c1', ...to('concluded'))
      .when({ ...record, consultation: ConsultationId.parse('c1') }, office('2026-05-23'))
      .refusedBy(rules.deedIsOfTheItem));

  it('counts one deed for one item', () =>
    given(...toInForce, {
      ...carriedOut,
      deed: { subject: 'grassroots_consultation', id: 'g1', on: day('2026-03-20') },
    })
      .besideCase('grassroots_consultation', 'g1', ...toHeld)
      .when({ ...record, item: 'I2', grassroots }, office('2026-05-23'))
      .refusedBy(rules.deedCountsOnce));

  it('is recorded once', () =>
    given(...toInForce, carriedOut)
      .when({ ...record, consultation: ConsultationId.parse('c2') }, office('2026-05-23'))
      .refusedBy(noSuchStep));
});

describe('计划调整', () => {
  const addition = {
    type: 'ProposeItemAddition',
    ...grapes,
    topics: [],
    month: 6,
    reason: '县委临时交办。',
  } as const;
  const postpone = {
    type: 'ProposeItemPostponement',
    item: 'I2',
    reason: '条件未具备。',
  } as const;
  const cancel = {
    type: 'ProposeItemCancellation',
    item: 'I2',
    reason: '省里已统一部署。',
  } as const;

  it('is proposed by the office and ruled on within ten working days', () =>
    given(...toInForce)
      .when(cancel, office('2026-05-11'))
      .yields(cancellation));

  it('adds an item off the plan', () =>
    given(...toInForce)
      .when(addition, office('2026-05-11'))
      .yields({ type: 'AmendmentProposed', amendment: { id: 'V1', kind: 'add' } }));

  it('adds what a draft could hold', () =>
    given(...toInForce)
      .when({ ...addition, form: 'inspection' }, office('2026-05-11'))
      .refusedBy(rules.formOfItsKind));

  it('adds and moves to months that are not over', async () => {
    await given(...toInForce)
      .when({ ...addition, month: 5 }, office('2026-05-31'))
      .yields({ type: 'AmendmentProposed' });
    await given(...toInForce)
      .when({ ...addition, month: 4 }, office('2026-05-01'))
      .refusedBy(rules.monthAhead);
  });

  it('postpones to another month, or to the next year', async () => {
    await given(...toInForce)
      .when({ ...postpone, month: 11 }, office('2026-05-11'))
      .yields({ type: 'AmendmentProposed', amendment: { kind: 'postpone', month: 11 } });
    await given(...toInForce)
      .when(postpone, office('2026-05-11'))
      .yields({ type: 'AmendmentProposed', amendment: { kind: 'postpone' } });
  });

  it('is about an item that is open', () =>
    given(...toInForce, carriedOut)
      .when({ ...cancel, item: 'I1' }, office('2026-05-25'))
      .refusedBy(rules.itemIsOpen));

  it('is one at a time for an item', () =>
    given(...toInForce, cancellation)
      .when(postpone, office('2026-05-12'))
      .refusedBy(rules.oneAtATime));

  it('takes effect with the approval of the Party committee', () =>
    given(...toInForce, postponement(11))
      .when({ type: 'ApproveAmendment', amendment: 'V1' }, party('2026-05-14'))
      .yields({ type: 'AmendmentApproved', due: { by: '2026-11-30', version: 1 } }));

  it('adds the next item with the approval', () =>
    given(...toInForce, {
      ...cancellation,
      amendment: {
        id: 'V1',
        kind: 'add',
        reason: '县委临时交办。',
        entry: { ...villages, month: 6 },
        ruleBy: cancellation.amendment.ruleBy,
      },
    })
      .when({ type: 'ApproveAmendment', amendment: 'V1' }, party('2026-05-14'))
      .yields({ type: 'AmendmentApproved', added: 'I3', due: { by: '2026-06-30', version: 1 } }));

  it('takes no effect before', () =>
    given(...toInForce, cancellation)
      .when({ type: 'BalancePlan', left: [] }, office('2026-05-12'))
      .refusedBy(rules.balancedAtYearEnd, rules.leftIsStated, rules.amendmentsRuled));

  it('is refused with the reason', () =>
    given(...toInForce, cancellation)
      .when(
        { type: 'RefuseAmendment', amendment: 'V1', reason: '县里仍须协商。' },
        party('2026-05-14'),
      )
      .yields({ type: 'AmendmentRefused', reason: '县里仍须协商。' }));

  it('is not approved for what was carried out meanwhile', () =>
    given(...toInForce, cancellation, { ...carriedOut, item: 'I2' })
      .when({ type: 'ApproveAmendment', amendment: 'V1' }, party('2026-05-25'))
      .refusedBy(rules.stillOpen));

  it('is not approved by the CPPCC', () =>
    given(...toInForce, cancellation)
      .when({ type: 'ApproveAmendment', amendment: 'V1' }, on('2026-05-14', 'leadership'))
      .refusedBy(notYourStep));
});

describe('应协商事项', () => {
  const register = {
    type: 'RegisterMatter',
    matter: 'development_plan',
    title: '葡萄产业发展规划',
    item: 'I1',
  } as const;
  const decided = { type: 'RecordMatterDecided', matter: 'M1' } as const;

  it('is registered by the government and tied to an item', () =>
    given(...toInForce)
      .when(register, government('2026-03-10'))
      .yields(registered));

  it('is one of the list', () =>
    given(...toInForce)
      .when({ ...register, matter: 'street_lamps' }, government('2026-03-10'))
      .refusedBy(rules.matterOnList));

  it('is tied to an item that stands', () =>
    given(...toInForce)
      .when({ ...register, item: 'I9' }, government('2026-03-10'))
      .refusedBy(rules.itemStands));

  it('is tied to a consultation before the decision', () =>
    given(...toInForce)
      .when({ ...register, item: 'I2' }, government('2026-03-10'))
      .refusedBy(rules.itemBeforeDecision));

  it('is tied anew where the item fell away', () =>
    given(...toInForce, registered)
      .when({ type: 'TieMatterToItem', matter: 'M1', item: 'I1' }, party('2026-03-12'))
      .yields({ type: 'MatterTied', matter: 'M1', item: 'I1' }));

  it('is not decided before its consultation', () =>
    given(...toInForce, registered)
      .when(decided, government('2026-04-20'))
      .refusedBy(rules.consultedFirst));

  it('is decided after it', () =>
    given(...toInForce, registered, carriedOut)
      .when(decided, government('2026-06-01'))
      .yields({ type: 'MatterDecided', matter: 'M1' }));

  it('is decided by the government and the Party, never by the CPPCC', () =>
    given(...toInForce, registered, carriedOut)
      .when(decided, on('2026-06-01', 'leadership'))
      .refusedBy(notYourStep));
});

describe('年终对账', () => {
  const balance = { type: 'BalancePlan', left: [] } as const;
  const left = [{ item: 'I2', reason: '主办部门机构改革。' }];

  it('closes the plan once nothing is open', () =>
    given(...toInForce, ...cancelled, carriedOut)
      .when(balance, office('2026-06-01'))
      .yields({
        type: 'PlanBalanced',
        balance: { carriedOut: ['I1'], postponed: [], cancelled: ['I2'], open: [] },
      }));

  it('closes it after the end of the year, with what is left stated', () =>
    given(...toInForce, carriedOut)
      .when({ ...balance, left }, office('2027-01-01'))
      .yields({ type: 'PlanBalanced', balance: { open: ['I2'] }, left }));

  it('waits for the end of the year while something is open', () =>
    given(...toInForce, carriedOut)
      .when({ ...balance, left }, office('2026-12-31'))
      .refusedBy(rules.balancedAtYearEnd));

  it('states everything that is left', () =>
    given(...toInForce, carriedOut)
      .when(balance, office('2027-01-01'))
      .refusedBy(rules.leftIsStated));

  it('waits for amendments that are not ruled on', () =>
    given(...toInForce, carriedOut, cancellation)
      .when({ ...balance, left }, office('2027-01-04'))
      .refusedBy(rules.amendmentsRuled));
});
