import { supervisorRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { ended } from '../support/county.ts';
import { notYourStep } from '../support/refusals.ts';
import { on } from '../support/scenario.ts';
import {
  givenGroup as given,
  groupOpened,
  inOffice,
  merged,
  replacementAppointed,
  replacementApproved,
  replacementProposed,
  seated,
  toCandidates,
  toVacancy,
  vacated,
  volunteered,
} from '../support/supervisors-facts.ts';

const office = (when: string) => on(when, 'cppcc_office');
const leaders = (when: string) => on(when, 'leadership');
const party = (when: string) => on(when, 'party_office');
const resign = { type: 'ResignAsSupervisor', seat: 'S3', reason: '工作变动。' } as const;
const vacancy = { type: 'RecordVacancy', seat: 'S3' } as const;
const replace = { type: 'ProposeReplacement', seat: 'S3', candidate: 'C4' } as const;
const appoint = { type: 'AppointReplacement', seat: 'S3' } as const;
const dissolve = { type: 'DissolveSupervisorGroup' } as const;
const move = { type: 'MoveGroupToSuccessor' } as const;

describe('监督员离任', () => {
  it('resigns in person', () =>
    given(...inOffice)
      .when(resign, on('2026-03-02', 'member', 'm3'))
      .yields(vacated));

  it('is resigned by nobody else', () =>
    given(...inOffice)
      .when(resign, on('2026-03-02', 'member', 'm1'))
      .refusedBy(rules.ownSeat));

  it('is removed by the leadership for a reason, as others of the kind are', () =>
    given(...inOffice)
      .when({ type: 'RemoveSupervisor', seat: 'S3', reason: '长期不履职。' }, leaders('2026-03-02'))
      .yields({ type: 'SupervisorSeatVacated', reason: '长期不履职。' }));

  it('ends with the membership: the office records the vacancy', () =>
    given(...inOffice)
      .inCounty(ended(3, '2026-03-02'))
      .when(vacancy, office('2026-03-02'))
      .yields({ type: 'SupervisorSeatVacated', seat: 'S3' }));

  it('does not end a day before', () =>
    given(...inOffice)
      .inCounty(ended(3, '2026-03-03'))
      .when(vacancy, office('2026-03-02'))
      .refusedBy(rules.supervisorCountsNoLonger));

  it('ends when a supervisor goes to work for the unit', () =>
    given(...inOffice)
      .inCounty(seated(3, { employer: 'health-bureau' }))
      .when(vacancy, office('2026-03-02'))
      .yields({ type: 'SupervisorSeatVacated', seat: 'S3' }));
});

describe('补选', () => {
  it('proposes somebody who was selected', () =>
    given(...toVacancy)
      .when(replace, leaders('2026-03-10'))
      .yields(replacementProposed));

  it('lets members volunteer for a vacancy', () =>
    given(...inOffice, vacated)
      .when(
        { type: 'VolunteerAsSupervisor', statement: '愿意担任。' },
        on('2026-03-05', 'member', 'm4'),
      )
      .yields({ type: 'SupervisorNominated', candidate: 'C4', member: 'm4' }));

  it('proposes nobody who was only nominated', () =>
    given(...inOffice, vacated, volunteered(4))
      .when(replace, leaders('2026-03-10'))
      .refusedBy(rules.replacedBySelected));

  it('proposes somebody on the last day of the term', () =>
    given(...toVacancy)
      .when(replace, leaders('2029-01-19'))
      .yields({ type: 'ReplacementProposed' }));

  it('proposes nobody on the day after', () =>
    given(...toVacancy)
      .when(replace, leaders('2029-01-20'))
      .refusedBy(rules.replacedWithinTheTerm));

  it('is agreed to by the county Party committee', () =>
    given(...toVacancy, replacementProposed)
      .when({ type: 'ApproveReplacement', seat: 'S3' }, party('2026-03-12'))
      .yields(replacementApproved));

  it('may be refused by it', () =>
    given(...toVacancy, replacementProposed)
      .when({ type: 'RefuseReplacement', seat: 'S3', reason: '另提人选。' }, party('2026-03-12'))
      .yields({ type: 'ReplacementSetAside', seat: 'S3' }));

  it('gets a letter', () =>
    given(...toVacancy, replacementProposed, replacementApproved)
      .when(appoint, office('2026-03-16'))
      .yields(replacementAppointed));

  it('gets none after going to work for the unit', () =>
    given(...toVacancy, replacementProposed, replacementApproved)
      .inCounty(seated(4, { heads: 'health-bureau' }))
      .when(appoint, office('2026-03-16'))
      .refusedBy(rules.replacementMaySupervise));

  it('may be withdrawn before the letter', () =>
    given(...toVacancy, replacementProposed, replacementApproved)
      .when({ type: 'WithdrawReplacement', seat: 'S3' }, leaders('2026-03-16'))
      .yields({ type: 'ReplacementSetAside', seat: 'S3' }));
});

describe('聘期届满', () => {
  it('dissolves the group on the day the term is over', () =>
    given(...inOffice)
      .when(dissolve, office('2029-01-20'))
      .yields({ type: 'SupervisorGroupDissolved' }));

  it('dissolves it no day before, while somebody counts', () =>
    given(...inOffice)
      .when(dissolve, office('2029-01-19'))
      .refusedBy(rules.termHasEnded));

  it('dissolves it when nobody in it counts any more', () =>
    given(...inOffice)
      .inCounty(ended(1, '2026-05-01'), ended(2, '2026-05-01'), ended(3, '2026-05-01'))
      .when(dissolve, office('2026-05-01'))
      .yields({ type: 'SupervisorGroupDissolved' }));
});

describe('机构改革', () => {
  it('moves the group to the successor of its unit', () =>
    given(...inOffice)
      .inCounty(merged('2026-05-01'))
      .when(move, office('2026-05-06'))
      .yields({ type: 'SupervisorGroupMoved', unit: 'roads-bureau' }));

  it('moves no group whose unit stands', () =>
    given(...inOffice)
      .when(move, office('2026-05-06'))
      .refusedBy(rules.groupUnitHasSuccessor));
});

describe('被监督单位', () => {
  it('reads nothing of a selection', () =>
    given(...toCandidates)
      .when(
        { type: 'PassOverCandidate', candidate: 'C1', reason: '不合适。' },
        on('2026-01-12', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.mayReadGroup));

  it('asks in vain for another supervisor', () =>
    given(...inOffice)
      .when(
        { type: 'RemoveSupervisor', seat: 'S1', reason: '请更换监督员。' },
        on('2026-03-02', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(notYourStep));

  it('dissolves no group', () =>
    given(...inOffice)
      .when(dissolve, on('2029-01-20', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));

  it('is not even told of a group before it has its letters', () =>
    given(groupOpened)
      .when(dissolve, on('2029-01-20', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.mayReadGroup));
});
