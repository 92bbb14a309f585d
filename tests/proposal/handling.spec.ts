import { proposalRules as rules } from '@xieshang/core';
import { describe, it } from 'vitest';
import { proposer } from '../support/county.ts';
import {
  acceptedByUnit,
  assigned,
  contacted,
  drafted,
  filed,
  submitted,
} from '../support/facts.ts';
import { given, on } from '../support/scenario.ts';

const atUnit = [drafted, submitted, filed, assigned] as const;

describe('交办', () => {
  it('gives the unit five working days to return the proposal and three months to reply', () =>
    given(drafted, submitted, filed)
      .when({ type: 'AssignProposal', unit: assigned.unit }, on('2026-02-02', 'supervising_office'))
      .yields(assigned));
});

describe('限期退办', () => {
  const request = { type: 'RequestReturn', assignment: 'A1', reason: '非本单位职责' } as const;

  it('is possible on the fifth working day', () =>
    given(...atUnit)
      .when(request, on('2026-02-09', 'handling_unit', 'health-bureau'))
      .yields({ type: 'ReturnRequested' }));

  it('is refused on the day after', () =>
    given(...atUnit)
      .when(request, on('2026-02-10', 'handling_unit', 'health-bureau'))
      .refusedBy(rules.returnedInTime));
});

describe('先沟通后答复', () => {
  it('refuses a reply that was written without a word to the proposer', () =>
    given(...atUnit, acceptedByUnit)
      .when(
        {
          type: 'SubmitReply',
          assignment: 'A1',
          resultClass: 'resolved',
          answers: ['已办。', '已办。'],
          signer: { name: '虚构局长', office: 'main_leader', sealed: true },
          contact: { person: '虚构科员', phone: '0313-0000002' },
        },
        on('2026-04-20', 'handling_unit', 'health-bureau'),
      )
      .refusedBy(rules.contactedFirst));

  it('records a contact of the day before', () =>
    given(...atUnit, acceptedByUnit)
      .when(
        {
          type: 'RecordContact',
          assignment: 'A1',
          proposer: proposer('m1'),
          method: 'phone',
          on: contacted.on,
          note: '电话沟通。',
        },
        on('2026-02-11', 'handling_unit', 'health-bureau'),
      )
      .yields({ type: 'ContactRecorded', on: contacted.on, method: 'phone' }));
});
