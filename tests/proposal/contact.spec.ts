import { day, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { proposer } from '../support/county.ts';
import {
  acceptedByUnit,
  closed,
  contacted,
  contactWaived,
  drafted,
  draftedByCommittee,
  draftedJointly,
  invited,
  joined,
  ratedByFirst,
  sealed,
  toDelivery,
  toFiling,
  toUnit,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const visit = {
  type: 'RecordContact',
  assignment: 'A1',
  proposer: proposer('m1'),
  method: 'face_to_face',
  on: day('2026-02-10'),
  note: '到村与委员面谈,察看诊所。',
} as const;
const visitOn = (on: string) => ({ ...visit, on: day(on) }) as const;
const waive = { type: 'WaiveContact' } as const;
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const atWork = given(...toUnit, acceptedByUnit);

describe('联系提案者', () => {
  it('is recorded on the day', () => atWork.when(visit, health('2026-02-10')).yields(contacted));

  it('is recorded later too, under the day on which it took place', () =>
    atWork
      .when({ ...visit, method: 'phone', note: '电话沟通。' }, health('2026-02-11'))
      .yields({ type: 'ContactRecorded', on: contacted.on, method: 'phone' }));

  it('is not recorded ahead of the day', () =>
    atWork.when(visit, health('2026-02-09')).refusedBy(rules.contactTookPlace));

  it('may have taken place on the day of the assignment', () =>
    atWork
      .when(visitOn('2026-02-02'), health('2026-02-10'))
      .yields({ type: 'ContactRecorded', on: '2026-02-02' }));

  it('cannot have taken place on the day before', () =>
    atWork.when(visitOn('2026-02-01'), health('2026-02-10')).refusedBy(rules.contactTookPlace));

  it('is with somebody who stands behind the proposal', () =>
    atWork
      .when({ ...visit, proposer: proposer('m2') }, health('2026-02-10'))
      .refusedBy(rules.contactsAProposer));

  it('may be with a co-proposer', () =>
    given(draftedJointly, invited, joined, ...toUnit.slice(1), acceptedByUnit)
      .when({ ...visit, proposer: proposer('m2') }, health('2026-02-10'))
      .yields({ type: 'ContactRecorded', proposer: 'm2' }));

  it('may be with a body', () =>
    given(draftedByCommittee, sealed, ...toUnit.slice(1), acceptedByUnit)
      .when({ ...visit, proposer: proposer('economy-committee') }, health('2026-02-10'))
      .yields({ type: 'ContactRecorded', proposer: 'economy-committee' }));

  it('is recorded by the assigned unit', () =>
    atWork
      .when(visit, on('2026-02-10', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.onlyTheAssignedUnit));

  it('names every broken rule at once', () =>
    atWork
      .when(
        { ...visit, proposer: proposer('m9') },
        on('2026-02-09', 'handling_unit', 'roads-bureau'),
      )
      .refusedBy(rules.onlyTheAssignedUnit, rules.contactsAProposer, rules.contactTookPlace));

  it('follows the acceptance', () =>
    given(...toUnit)
      .when(visit, health('2026-02-10'))
      .refusedBy(noSuchStep));

  it('is not recorded by the proposer', () =>
    atWork.when(visit, on('2026-02-10', 'member')).refusedBy(notYourStep));
});

describe('提出不需要走访', () => {
  it('is for the proposer', () =>
    given(...toUnit)
      .when(waive, on('2026-02-05', 'member'))
      .yields(contactWaived));

  it('is possible as soon as the proposal is filed', () =>
    given(...toFiling)
      .when(waive, on('2026-01-22', 'member'))
      .yields({ type: 'ContactWaived', proposer: 'm1' }));

  it('is for a body that proposed', () =>
    given(draftedByCommittee, sealed, ...toUnit.slice(1))
      .when(waive, on('2026-02-05', 'collective', 'economy-committee'))
      .yields({ type: 'ContactWaived', proposer: 'economy-committee' }));

  it('is not for a member who does not stand behind the proposal', () =>
    given(...toUnit)
      .when(waive, on('2026-02-05', 'member', 'm3'))
      .refusedBy(noSuchStep));

  it('is not for the unit', () =>
    given(...toUnit)
      .when(waive, health('2026-02-05'))
      .refusedBy(notYourStep));

  it('is not possible before filing', () =>
    given(drafted).when(waive, on('2026-01-11', 'member')).refusedBy(noSuchStep));

  it('is not possible any more once the case is closed', () =>
    given(...toDelivery, ratedByFirst, closed)
      .when(waive, on('2026-05-21', 'member'))
      .refusedBy(noSuchStep));
});
