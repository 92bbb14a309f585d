import { day, proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { nextSession, nextTerm, unit } from '../support/county.ts';
import {
  approved,
  assigned,
  closed,
  ratedByFirst,
  replied,
  toContact,
  toFiling,
  toUnit,
} from '../support/facts.ts';
import {
  askedFor,
  determined,
  led,
  leftKeyList,
  nominated,
  planApproved,
  planned,
  plannedThirdParty,
  planSentBack,
  supervised,
  toKey,
  toLeader,
} from '../support/key-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';

const ask = { type: 'AskForSupervision', reason: '群众来信较多。' } as const;
const plan = {
  type: 'PlanSupervision',
  method: 'on_site',
  on: day('2026-03-20'),
  plan: '察看三个村诊所,听取办理情况。',
} as const;
const approve = { type: 'ApproveSupervisionPlan', supervision: 'S1' } as const;
const sendBack = {
  type: 'SendBackSupervisionPlan',
  supervision: 'S1',
  reason: '请增加走访群众。',
} as const;
const record = {
  type: 'RecordSupervision',
  supervision: 'S1',
  on: day('2026-03-20'),
  participants: ['提案委员会', '县委督查室'],
  finding: '设备更新未排出时间。',
  faults: [{ unit: unit('health-bureau'), fault: 'no_plan' }],
} as const;
const noFaults = { ...record, faults: [] } as const;

const committee = (when: string) => on(when, 'proposal_committee');
const chairs = (when: string) => on(when, 'leadership');
const keyAtUnit = [...toLeader, assigned] as const;

/** A key proposal that was answered so and closed. */
const closedWith = (resultClass: typeof replied.resultClass) =>
  [
    ...toContact.slice(0, 3),
    nominated,
    determined,
    led,
    ...toContact.slice(3),
    { ...replied, resultClass },
    approved,
    ratedByFirst,
    closed,
  ] as const;

describe('督办范围', () => {
  it('has the key proposals of the year', () =>
    given(...toLeader)
      .when(plan, committee('2026-03-09'))
      .yields(planned));

  it('has none that is not a key proposal', () =>
    given(...toFiling)
      .when(plan, committee('2026-03-09'))
      .refusedBy(rules.inTheSupervisedSet));

  it('has none that is a mere candidate', () =>
    given(...toFiling, nominated)
      .when(plan, committee('2026-03-09'))
      .refusedBy(rules.inTheSupervisedSet));

  it('has none that left the key list', () =>
    given(...toKey, leftKeyList)
      .when(plan, committee('2026-03-09'))
      .refusedBy(rules.inTheSupervisedSet));

  it('has what the chairpersons ask for', () =>
    given(...toFiling, askedFor)
      .when(plan, committee('2026-03-09'))
      .yields({ type: 'SupervisionPlanned', supervision: 'S2' }));

  it('gets a proposal by the wish of the chairpersons', () =>
    given(...toFiling)
      .when(ask, chairs('2026-02-05'))
      .yields(askedFor));

  it('gets it once', () =>
    given(...toFiling, askedFor)
      .when(ask, chairs('2026-02-06'))
      .refusedBy(rules.notAskedForYet));

  it('keeps a closed key proposal of the year, even one that was solved', () =>
    given(...closedWith('resolved'))
      .when({ ...plan, method: 'look_back', on: day('2026-09-01') }, committee('2026-08-31'))
      .yields({ type: 'SupervisionPlanned', method: 'look_back' }));

  it('keeps an unfulfilled key proposal of an earlier year', () =>
    given(...closedWith('planned'))
      .inCounty(nextTerm, nextSession)
      .when({ ...plan, on: day('2027-03-01') }, committee('2027-03-01'))
      .yields({ type: 'SupervisionPlanned' }));

  it('has no key proposal of an earlier year that was solved', () =>
    given(...closedWith('resolved'))
      .inCounty(nextTerm, nextSession)
      .when({ ...plan, on: day('2027-03-01') }, committee('2027-03-01'))
      .refusedBy(rules.inTheSupervisedSet));

  it('has it until the day before the next session opens', () =>
    given(...closedWith('resolved'))
      .inCounty(nextTerm, nextSession)
      .when({ ...plan, on: day('2027-01-17') }, committee('2027-01-17'))
      .yields({ type: 'SupervisionPlanned' }));
});

describe('督办方案', () => {
  it('may be for the same day', () =>
    given(...toLeader)
      .when({ ...plan, on: day('2026-03-09') }, committee('2026-03-09'))
      .yields({ type: 'SupervisionPlanned', plannedFor: '2026-03-09' }));

  it('is not for a day that has passed', () =>
    given(...toLeader)
      .when({ ...plan, on: day('2026-03-08') }, committee('2026-03-09'))
      .refusedBy(rules.plannedAhead));

  it('is approved by the leader who supervises', () =>
    given(...toLeader, planned)
      .when(approve, chairs('2026-03-12'))
      .yields(planApproved));

  it('waits for a leader to be named', () =>
    given(...toKey, planned)
      .when(approve, chairs('2026-03-12'))
      .refusedBy(rules.supervisingLeaderIsNamed));

  it('needs no leader where the chairpersons asked for it themselves', () =>
    given(...toFiling, askedFor, { ...planned, supervision: 'S2' })
      .when({ ...approve, supervision: 'S2' }, chairs('2026-03-12'))
      .yields({ type: 'SupervisionPlanApproved', supervision: 'S2' }));

  it('goes back with a reason', () =>
    given(...toLeader, planned)
      .when(sendBack, chairs('2026-03-12'))
      .yields(planSentBack));

  it('is not approved after it went back', () =>
    given(...toLeader, planned, planSentBack)
      .when(approve, chairs('2026-03-13'))
      .refusedBy(noSuchStep));

  it('is not approved by who wrote it', () =>
    given(...toLeader, planned)
      .when(approve, committee('2026-03-12'))
      .refusedBy(notYourStep));
});

describe('督办记录', () => {
  const readied = given(...keyAtUnit, planned, planApproved);

  it('keeps who took part, what was found, and whose fault it is', () =>
    readied.when(record, committee('2026-03-21')).yields(supervised));

  it('may report to leaders in writing', () =>
    readied
      .when({ ...record, writtenReport: '督办报告' }, committee('2026-03-21'))
      .yields({ type: 'SupervisionRecorded', writtenReport: '督办报告' }));

  it('needs an approved plan', () =>
    given(...keyAtUnit, planned)
      .when(record, committee('2026-03-21'))
      .refusedBy(noSuchStep));

  it.each(['2026-03-12', '2026-03-21'])('may be of %s', (when) =>
    readied
      .when({ ...record, on: day(when) }, committee('2026-03-21'))
      .yields({ type: 'SupervisionRecorded', on: when }),
  );

  it.each(['2026-03-11', '2026-03-22'])('is not of %s', (when) =>
    readied
      .when({ ...record, on: day(when) }, committee('2026-03-21'))
      .refusedBy(rules.supervisionTookPlace),
  );

  it('finds no fault with a unit that does not have the proposal', () =>
    readied
      .when(
        { ...record, faults: [{ unit: unit('roads-bureau'), fault: 'no_plan' }] },
        committee('2026-03-21'),
      )
      .refusedBy(rules.faultsAreOfItsUnits));

  it('has the score of a third party that assessed', () =>
    given(...keyAtUnit, plannedThirdParty, planApproved)
      .when(
        { ...noFaults, assessment: { by: '虚构评估中心', score: 87.5 } },
        committee('2026-03-21'),
      )
      .yields({
        type: 'SupervisionRecorded',
        assessment: { by: '虚构评估中心', score: 87.5 },
      }));

  it('is incomplete without the score of the third party', () =>
    given(...keyAtUnit, plannedThirdParty, planApproved)
      .when(noFaults, committee('2026-03-21'))
      .refusedBy(rules.assessedByThirdPartyOnly));

  it('has no score by any other method', () =>
    readied
      .when(
        { ...noFaults, assessment: { by: '虚构评估中心', score: 87.5 } },
        committee('2026-03-21'),
      )
      .refusedBy(rules.assessedByThirdPartyOnly));

  it('goes on after the case was closed', () =>
    given(
      ...closedWith('in_progress'),
      { ...planned, on: day('2026-06-01') },
      {
        ...planApproved,
        on: day('2026-06-02'),
      },
    )
      .when({ ...noFaults, on: day('2026-06-10') }, committee('2026-06-10'))
      .yields({ type: 'SupervisionRecorded', supervision: 'S1' }));

  it('is nothing the handling unit writes', () =>
    readied
      .when(record, on('2026-03-21', 'handling_unit', 'health-bureau'))
      .refusedBy(notYourStep));

  it('is nothing an ordinary proposal has', () =>
    given(...toUnit)
      .when(record, committee('2026-03-21'))
      .refusedBy(noSuchStep));
});
