import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { periodFixed, unit } from '../support/county.ts';
import {
  acceptedByUnit,
  assigned,
  drafted,
  draftedWith,
  filed,
  reassigned,
  returnGranted,
  returnRejected,
  returnRequested,
  submitted,
  toFiling,
  toUnit,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const assign = {
  type: 'AssignProposal',
  tasks: [{ unit: unit('health-bureau'), role: 'sole' }],
} as const;
const assignRoads = {
  type: 'AssignProposal',
  tasks: [{ unit: unit('roads-bureau'), role: 'sole' }],
} as const;
const accept = { type: 'AcceptAssignment', assignment: 'A1' } as const;
const request = { type: 'RequestReturn', assignment: 'A1', reason: '非本单位职责。' } as const;
const grant = { type: 'GrantReturn', assignment: 'A1' } as const;
const reject = { type: 'RejectReturn', assignment: 'A1', reason: '属于你局职责。' } as const;

const office = on('2026-02-02', 'supervising_office');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const roads = (when: string) => on(when, 'handling_unit', 'roads-bureau');

describe('交办', () => {
  it('gives the unit five working days to return the proposal and three months to reply', () =>
    given(drafted, submitted, filed).when(assign, office).yields(assigned));

  it('goes to one sole handler: a second one neither has anything to do nor fits', () =>
    given(...toUnit)
      .when(assignRoads, on('2026-02-03', 'supervising_office'))
      .refusedBy(rules.somethingToAssign, rules.unitsFitTogether));

  it('waits for the ruling while a return is asked for', () =>
    given(...toUnit, returnRequested)
      .when(assignRoads, on('2026-02-10', 'supervising_office'))
      .refusedBy(rules.somethingToAssign, rules.unitsFitTogether));

  it('goes to a unit on the register only', () =>
    given(...toFiling)
      .when(
        { type: 'AssignProposal', tasks: [{ unit: unit('moon-bureau'), role: 'sole' }] },
        office,
      )
      .refusedBy(rules.unitsAreRegistered));

  it('takes no word that every object knows for a unit', () =>
    given(...toFiling)
      .when(
        { type: 'AssignProposal', tasks: [{ unit: unit('constructor'), role: 'sole' }] },
        office,
      )
      .refusedBy(rules.unitsAreRegistered));

  it('names every reason against a second assignment to a unit nobody knows', () =>
    given(...toUnit)
      .when(
        { type: 'AssignProposal', tasks: [{ unit: unit('moon-bureau'), role: 'sole' }] },
        office,
      )
      .refusedBy(rules.somethingToAssign, rules.unitsFitTogether, rules.unitsAreRegistered));

  it('goes to another unit after a return, whose clocks start anew', () =>
    given(...toUnit, returnRequested, returnGranted)
      .when(assignRoads, on('2026-02-11', 'supervising_office'))
      .yields(reassigned));

  it('does not go back to the unit that returned it', () =>
    given(...toUnit, returnRequested, returnGranted)
      .when(assign, on('2026-02-11', 'supervising_office'))
      .refusedBy(rules.notTheUnitThatReturned));

  it('happens after the assignment period too: late is not void', () =>
    given(...toFiling)
      .when(assign, on('2026-02-25', 'supervising_office'))
      .yields({ type: 'ProposalAssigned', on: '2026-02-25' }));

  it('counts by the period the county fixed last', () =>
    given(...toFiling)
      .inCounty(periodFixed('returnAssignment', { n: 3, unit: 'working_day' }))
      .when(assign, office)
      .yields({ type: 'ProposalAssigned', returnBy: { by: '2026-02-05', version: 2 } }));

  it('waits for the filing', () =>
    given(drafted, submitted)
      .when(assign, on('2026-01-21', 'supervising_office'))
      .refusedBy(rules.mayReadTheCase));

  it('is not for the committee that filed it', () =>
    given(...toFiling)
      .when(assign, on('2026-02-02', 'proposal_committee'))
      .refusedBy(notYourStep));
});

describe('签收', () => {
  it('is for the assigned unit', () =>
    given(...toUnit)
      .when(accept, health('2026-02-04'))
      .yields(acceptedByUnit));

  it('is not for another unit', () =>
    given(...toUnit)
      .when(accept, roads('2026-02-04'))
      .refusedBy(rules.onlyTheAssignedUnit));

  it('tells another unit nothing of a proposal that is not published', () =>
    given(draftedWith({ publication: { consent: false } }), ...toUnit.slice(1))
      .when(accept, roads('2026-02-04'))
      .refusedBy(rules.mayReadTheCase));

  it('happens once', () =>
    given(...toUnit, acceptedByUnit)
      .when(accept, health('2026-02-05'))
      .refusedBy(noSuchStep));

  it('is not possible while a return is asked for', () =>
    given(...toUnit, returnRequested)
      .when(accept, health('2026-02-09'))
      .refusedBy(noSuchStep));

  it('follows a ruling against the return', () =>
    given(...toUnit, returnRequested, returnRejected)
      .when(accept, health('2026-02-11'))
      .yields({ type: 'AssignmentAccepted' }));

  it('needs an assignment that is there', () =>
    given(...toUnit)
      .when({ type: 'AcceptAssignment', assignment: 'A9' }, health('2026-02-04'))
      .refusedBy(noSuchStep));

  it('is not for the supervising office', () =>
    given(...toUnit)
      .when(accept, on('2026-02-04', 'supervising_office'))
      .refusedBy(notYourStep));
});

describe('限期退办', () => {
  it('is possible on the fifth working day', () =>
    given(...toUnit)
      .when(request, health('2026-02-09'))
      .yields(returnRequested));

  it('is possible until midnight of that day', () =>
    given(...toUnit)
      .when(request, health('2026-02-09T23:59:59+08:00'))
      .yields({ type: 'ReturnRequested', on: '2026-02-09' }));

  it('is refused on the day after', () =>
    given(...toUnit)
      .when(request, health('2026-02-10'))
      .refusedBy(rules.returnedInTime));

  it('is refused from midnight on', () =>
    given(...toUnit)
      .when(request, health('2026-02-10T00:00:00+08:00'))
      .refusedBy(rules.returnedInTime));

  it('may name another unit', () =>
    given(...toUnit)
      .when(
        {
          type: 'RequestReturn',
          assignment: 'A1',
          reason: '非本单位职责。',
          proposedUnit: unit('roads-bureau'),
        },
        health('2026-02-09'),
      )
      .yields({ type: 'ReturnRequested', proposedUnit: 'roads-bureau' }));

  it('cannot name the unit itself', () =>
    given(...toUnit)
      .when(
        {
          type: 'RequestReturn',
          assignment: 'A1',
          reason: '非本单位职责。',
          proposedUnit: unit('health-bureau'),
        },
        health('2026-02-09'),
      )
      .refusedBy(rules.proposesAnotherUnit));

  it('cannot name a unit that is not on the register', () =>
    given(...toUnit)
      .when(
        {
          type: 'RequestReturn',
          assignment: 'A1',
          reason: '非本单位职责。',
          proposedUnit: unit('moon-bureau'),
        },
        health('2026-02-09'),
      )
      .refusedBy(rules.proposesAnotherUnit));

  it('is not for another unit', () =>
    given(...toUnit)
      .when(request, roads('2026-02-09'))
      .refusedBy(rules.onlyTheAssignedUnit));

  it('is not for a unit that has accepted', () =>
    given(...toUnit, acceptedByUnit)
      .when(request, health('2026-02-05'))
      .refusedBy(noSuchStep));

  it('is not possible a second time after a ruling', () =>
    given(
      ...toUnit,
      { ...returnRequested, on: assigned.on },
      { ...returnRejected, on: assigned.on },
    )
      .when(request, health('2026-02-09'))
      .refusedBy(rules.notRuledYet));

  it('names every broken rule at once', () =>
    given(...toUnit, returnRequested, returnRejected)
      .when(
        {
          type: 'RequestReturn',
          assignment: 'A1',
          reason: '非本单位职责。',
          proposedUnit: unit('moon-bureau'),
        },
        roads('2026-02-11'),
      )
      .refusedBy(
        rules.onlyTheAssignedUnit,
        rules.returnedInTime,
        rules.notRuledYet,
        rules.proposesAnotherUnit,
      ));

  it('is not for the supervising office', () =>
    given(...toUnit)
      .when(request, on('2026-02-09', 'supervising_office'))
      .refusedBy(notYourStep));
});

describe('退办裁定', () => {
  const asked = given(...toUnit, returnRequested);

  it('grants a return; another unit is found within thirty days', () =>
    asked.when(grant, on('2026-02-10', 'supervising_office')).yields(returnGranted));

  it('rules a return out', () =>
    asked.when(reject, on('2026-02-10', 'supervising_office')).yields(returnRejected));

  it('is not for the unit that asks', () =>
    asked.when(grant, health('2026-02-10')).refusedBy(notYourStep));

  it('against a return is not for the unit that asks', () =>
    asked.when(reject, health('2026-02-10')).refusedBy(notYourStep));

  it('needs a request', () =>
    given(...toUnit)
      .when(grant, on('2026-02-10', 'supervising_office'))
      .refusedBy(noSuchStep));

  it('against a return needs a request', () =>
    given(...toUnit)
      .when(reject, on('2026-02-10', 'supervising_office'))
      .refusedBy(noSuchStep));

  it('happens once', () =>
    given(...toUnit, returnRequested, returnRejected)
      .when(grant, on('2026-02-11', 'supervising_office'))
      .refusedBy(noSuchStep));

  it('shuts the proposal to the unit whose return was granted, where it is not published', () =>
    given(
      draftedWith({ publication: { consent: false } }),
      ...toUnit.slice(1),
      returnRequested,
      returnGranted,
    )
      .when(accept, health('2026-02-11'))
      .refusedBy(rules.mayReadTheCase));
});
