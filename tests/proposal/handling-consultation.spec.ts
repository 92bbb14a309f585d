import { day, isReceived, type ProposalEvent, proposalRules as rules } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { flagged, proposer, unit } from '../support/county.ts';
import {
  acceptedByUnit,
  assigned,
  closed,
  drafted,
  filed,
  filingDeclined,
  ratedByFirst,
  resubmitted,
  returnedForRevision,
  returnGranted,
  returnRequested,
  sentBack,
  submitted,
  toContact,
  toDelivery,
  toFiling,
  toReply,
  toUnit,
  withdrawn,
} from '../support/facts.ts';
import {
  consultationCancelled,
  consultationHeld,
  consultationHeldByAll,
  consultationRequested,
  consultationRequestedByUnit,
} from '../support/handling-consultation-facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, on } from '../support/scenario.ts';
import { standing } from '../support/standing.ts';

const received = [drafted, submitted] as const;
const committee = (when: string) => on(when, 'proposal_committee');
const health = (when: string) => on(when, 'handling_unit', 'health-bureau');
const request = { type: 'RequestHandlingConsultation', topic: '是否立案、由谁办理' } as const;
const cppcc = { party: 'cppcc' } as const;
const first = { party: 'proposer', who: proposer('m1') } as const;
const bureau = { party: 'handling_unit', who: unit('health-bureau') } as const;
const record = {
  type: 'RecordHandlingConsultation',
  consultation: 'C1',
  on: day('2026-01-20'),
  participants: [cppcc, first],
  outcome: '同意补充数据后立案。',
} as const;
const cancel = {
  type: 'CancelHandlingConsultation',
  consultation: 'C1',
  reason: '各方已书面达成一致。',
} as const;
const asked = given(...received, consultationRequested);

describe('提出提案办理协商要求', () => {
  it('is open to the proposal committee', () =>
    given(...received)
      .when(request, committee('2026-01-19'))
      .yields(consultationRequested));

  it('is open to each proposer', () =>
    given(...received)
      .when(request, on('2026-01-19', 'member'))
      .yields({ type: 'HandlingConsultationRequested', by: first }));

  it('is open to the unit that has the case', () =>
    given(...toContact)
      .when({ type: 'RequestHandlingConsultation', topic: '诊所选址' }, health('2026-02-11'))
      .yields(consultationRequestedByUnit));

  it('is not open to a unit that does not have it', () =>
    given(...toContact)
      .when(request, on('2026-02-11', 'handling_unit', 'roads-bureau'))
      .refusedBy(rules.asksAsParty));

  it('is not open to a unit whose return was granted', () =>
    given(...toUnit, returnRequested, returnGranted)
      .when(request, health('2026-02-11'))
      .refusedBy(rules.asksAsParty));

  it('is not open to a member who does not stand behind the proposal', () =>
    given(...toFiling)
      .when(request, on('2026-01-22', 'member', 'm3'))
      .refusedBy(rules.asksAsParty));

  it('is not open to the supervising office', () =>
    given(...toFiling)
      .when(request, on('2026-01-22', 'supervising_office'))
      .refusedBy(notYourStep));

  it('is open to one party while the request of another is pending', () =>
    asked
      .when(request, on('2026-01-19', 'member'))
      .yields({ type: 'HandlingConsultationRequested', consultation: 'C2' }));

  it('is made once at a time by each party', () =>
    asked.when(request, committee('2026-01-20')).refusedBy(rules.oneRequestEach));

  it('is made again once the last was held or cancelled', async () => {
    for (const end of [consultationHeld, consultationCancelled])
      await given(...received, consultationRequested, end)
        .when(request, committee('2026-01-21'))
        .yields({ type: 'HandlingConsultationRequested', consultation: 'C2' });
  });

  it('waits until the proposal was submitted, and ends with the case', async () => {
    await given(drafted).when(request, on('2026-01-11', 'member')).refusedBy(noSuchStep);
    await given(...toDelivery, ratedByFirst, closed)
      .when(request, committee('2026-05-21'))
      .refusedBy(noSuchStep);
  });
});

describe('协商所处环节', () => {
  const stages: readonly (readonly [string, readonly ProposalEvent[], string])[] = [
    ['submission', [...received, returnedForRevision], '2026-01-21'],
    ['filing', received, '2026-01-19'],
    ['assignment', toFiling, '2026-01-22'],
    ['assignment', toUnit, '2026-02-03'],
    ['handling', [...toUnit, acceptedByUnit], '2026-05-06'],
    ['supervision', [...toUnit, acceptedByUnit], '2026-05-07'],
    ['supervision', toReply, '2026-04-21'],
    ['supervision', [...toReply, sentBack], '2026-04-23'],
    ['feedback', toDelivery, '2026-04-23'],
  ];

  it.each(stages)('is %s', (phase, history, when) =>
    given(...history)
      .when(request, committee(when))
      .yields({ type: 'HandlingConsultationRequested', phase }),
  );
});

describe('记录提案办理协商', () => {
  it('is done by the committee, of two parties', () =>
    asked.when(record, committee('2026-01-20')).yields(consultationHeld));

  it('may be of all three, before the unit has the case', () =>
    asked
      .when({ ...record, participants: [cppcc, first, bureau] }, committee('2026-01-20'))
      .yields(consultationHeldByAll));

  it('is done later under the day on which it took place', () =>
    asked.when(record, committee('2026-01-23')).yields(consultationHeld));

  it('is not done ahead of the day', () =>
    asked.when(record, committee('2026-01-19')).refusedBy(rules.consultationTookPlace));

  it('may be of the day on which it was asked for', () =>
    asked
      .when({ ...record, on: day('2026-01-19') }, committee('2026-01-20'))
      .yields({ type: 'HandlingConsultationHeld', on: '2026-01-19' }));

  it('is not of the day before', () =>
    asked
      .when({ ...record, on: day('2026-01-18') }, committee('2026-01-20'))
      .refusedBy(rules.consultationTookPlace));

  it('is not of one party alone', () =>
    asked
      .when({ ...record, participants: [cppcc, cppcc] }, committee('2026-01-20'))
      .refusedBy(rules.twoPartiesAtLeast));

  it('is not of somebody who does not stand behind the proposal', () =>
    asked
      .when(
        { ...record, participants: [cppcc, { ...first, who: proposer('m3') }] },
        committee('2026-01-20'),
      )
      .refusedBy(rules.participantsAreParties));

  it('is not of a unit the register does not know', () =>
    asked
      .when(
        { ...record, participants: [cppcc, { ...bureau, who: unit('nowhere') }] },
        committee('2026-01-20'),
      )
      .refusedBy(rules.participantsAreParties));

  it('is not of another unit, once one has the case', () =>
    given(...toContact, consultationRequestedByUnit)
      .when(
        {
          ...record,
          on: day('2026-02-12'),
          participants: [bureau, first, { ...bureau, who: unit('roads-bureau') }],
        },
        committee('2026-02-12'),
      )
      .refusedBy(rules.participantsAreParties));

  it('has the one who asked among those who took part', () =>
    given(...toContact, consultationRequestedByUnit)
      .when(
        { ...record, on: day('2026-02-12'), participants: [cppcc, first] },
        committee('2026-02-12'),
      )
      .refusedBy(rules.askerTakesPart));

  it('is done between a unit and a proposer without the CPPCC side', () =>
    given(...toContact, consultationRequestedByUnit)
      .when(
        { ...record, on: day('2026-02-12'), participants: [bureau, first] },
        committee('2026-02-12'),
      )
      .yields({ type: 'HandlingConsultationHeld', mode: 'bilateral' }));

  it('names every broken rule at once', () =>
    asked
      .when(
        {
          ...record,
          on: day('2026-01-18'),
          participants: [{ ...first, who: proposer('m3') }],
        },
        committee('2026-01-20'),
      )
      .refusedBy(
        rules.participantsAreParties,
        rules.twoPartiesAtLeast,
        rules.askerTakesPart,
        rules.consultationTookPlace,
      ));

  it('is not done by the party that asked', () =>
    given(...toContact, consultationRequestedByUnit)
      .when(record, health('2026-02-12'))
      .refusedBy(notYourStep));

  it('is not done of what nobody asked for', () =>
    given(...received)
      .when(record, committee('2026-01-20'))
      .refusedBy(noSuchStep));
});

describe('取消提案办理协商', () => {
  it('is done by the committee, with the reason', () =>
    asked.when(cancel, committee('2026-01-20')).yields(consultationCancelled));

  it('is not done of one that was held', () =>
    given(...received, consultationRequested, consultationHeld)
      .when(cancel, committee('2026-01-21'))
      .refusedBy(noSuchStep));
});

describe('先协商后立案', () => {
  const file = { type: 'FileProposal' } as const;
  const inCounty = flagged('consultBeforeFiling', true);

  it('is not demanded unless the county chooses it', () =>
    given(...received)
      .when(file, committee('2026-01-21'))
      .yields(filed));

  it('files nothing before a proposer was consulted', () =>
    given(...received)
      .inCounty(inCounty)
      .when(file, committee('2026-01-21'))
      .refusedBy(rules.consultedBeforeFiling));

  it('files after the consultation', () =>
    given(...received, consultationRequested, consultationHeld)
      .inCounty(inCounty)
      .when(file, committee('2026-01-21'))
      .yields({ type: 'ProposalFiled' }));

  it('is not met by a consultation that was cancelled', () =>
    given(...received, consultationRequested, consultationCancelled)
      .inCounty(inCounty)
      .when(file, committee('2026-01-21'))
      .refusedBy(rules.consultedBeforeFiling));
});

describe('先协商后交办', () => {
  const assign = {
    type: 'AssignProposal',
    tasks: [{ unit: unit('health-bureau'), role: 'sole' }],
  } as const;
  const inCounty = flagged('consultBeforeAssignment', true);
  const office = on('2026-02-02', 'supervising_office');

  it('is not demanded unless the county chooses it', () =>
    given(...toFiling)
      .when(assign, office)
      .yields(assigned));

  it('assigns nothing before a unit was consulted', () =>
    given(...received, consultationRequested, consultationHeld, filed)
      .inCounty(inCounty)
      .when(assign, office)
      .refusedBy(rules.consultedBeforeAssignment));

  it('assigns after the consultation', () =>
    given(...received, consultationRequested, consultationHeldByAll, filed)
      .inCounty(inCounty)
      .when(assign, office)
      .yields({ type: 'ProposalAssigned' }));
});

describe('协商记录', () => {
  const held = [...received, consultationRequested, consultationHeld] as const;
  const ways: readonly (readonly [string, readonly ProposalEvent[]])[] = [
    ['is filed', [filed]],
    ['is not filed', [filingDeclined]],
    ['is withdrawn', [withdrawn]],
    ['is withdrawn after filing', [filed, withdrawn]],
    ['is returned and submitted again', [returnedForRevision, resubmitted]],
    ['is closed', [...toDelivery.slice(2), ratedByFirst, closed]],
  ];

  it.each(ways)('stays when the proposal %s', (_what, later) => {
    const state = standing(...held, ...later);
    expect(isReceived(state) && state.consultations.map(({ stage }) => stage)).toEqual(['held']);
  });
});
