import { day, instant, ProposalId } from '@xieshang/core';
import { describe, it } from 'vitest';
import { body, member, nextSession, nextTerm } from '../support/county.ts';
import {
  drafted,
  filed,
  otherFiled,
  otherSubmitted,
  resubmitted,
  returnedForRevision,
  submitted,
  submittedInRecess,
  submittedSecond,
  withdrawn,
} from '../support/facts.ts';
import { given, on } from '../support/scenario.ts';

const submit = { type: 'SubmitProposal' } as const;
const file = { type: 'FileProposal' } as const;

describe('流水号', () => {
  it('is 1 for the first submission of a session', () =>
    given(drafted)
      .when(submit, on('2026-01-16', 'member'))
      .yields({ type: 'ProposalSubmitted', series: 'proposal.serial/11-5', number: 1 }));

  it('is 2 for the second', () =>
    given(drafted)
      .beside('p2', ...otherSubmitted)
      .when(submit, on('2026-01-16', 'member'))
      .yields({ type: 'ProposalSubmitted', series: 'proposal.serial/11-5', number: 2 }));

  it('goes on in recess: plenary and recess proposals of a session share one series', () =>
    given(drafted)
      .beside('p2', ...otherSubmitted)
      .when(submit, on('2026-03-03', 'member'))
      .yields({ type: 'ProposalSubmitted', period: 'recess', number: 2 }));

  it('is not given again after a withdrawal', () =>
    given(drafted)
      .beside('p2', ...otherSubmitted, withdrawn)
      .when(submit, on('2026-03-03', 'member'))
      .yields({ type: 'ProposalSubmitted', number: 2 }));

  it('starts anew with the next session', () =>
    given({
      ...drafted,
      on: day('2027-01-10'),
      first: { ...drafted.first, id: member(5) },
    })
      .inCounty(nextTerm, nextSession, {
        type: 'MembersSeated',
        members: [
          {
            id: member(5),
            name: '委员5',
            term: 12,
            sector: body('agriculture-sector'),
            standing: false,
          },
        ],
      })
      .beside('p2', ...otherSubmitted)
      .when(submit, on('2027-01-16', 'member', 'm5'))
      .yields({ type: 'ProposalSubmitted', series: 'proposal.serial/12-1', number: 1 }));
});

describe('提案号', () => {
  it('is 1 for the first filing of a session', () =>
    given(drafted, submitted)
      .when(file, on('2026-01-21', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', series: 'proposal.filing/11-5', number: 1 }));

  it('follows the order of filing, not that of submission', () =>
    given(drafted, { ...submitted, number: 3 })
      .beside('p2', ...otherSubmitted)
      .beside('p3', { ...drafted, id: ProposalId.parse('p3') }, submittedSecond, filed)
      .when(file, on('2026-01-21', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', number: 2 }));

  it('is not given again after a withdrawal', () =>
    given(drafted, submittedSecond)
      .beside('p2', ...otherFiled, withdrawn)
      .when(file, on('2026-01-24', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', number: 2 }));

  it('is given once to a proposal that was returned and submitted again', () =>
    given(drafted, submittedSecond, returnedForRevision, resubmitted)
      .beside('p2', ...otherFiled)
      .when(file, on('2026-01-27', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', number: 2 }));

  it('of a recess proposal is one of its session', () =>
    given(drafted, { ...submittedInRecess, number: 2 })
      .beside('p2', ...otherFiled)
      .when(file, on('2026-03-10', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', series: 'proposal.filing/11-5', number: 2 }));

  it('stays with the session of the submission when the next term has begun', () =>
    given(drafted, {
      ...submittedInRecess,
      on: day('2026-10-10'),
      at: instant('2026-10-10T10:00:00+08:00'),
      countsFrom: day('2026-10-10'),
      reviewBy: { by: day('2026-11-09'), version: 1 },
    })
      .inCounty(nextTerm, nextSession)
      .when(file, on('2027-01-11', 'proposal_committee'))
      .yields({ type: 'ProposalFiled', series: 'proposal.filing/11-5', number: 1 }));
});
