import { day, type ProposalEvent, ProposalId, proposalRules as rules } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { member, nextSession, nextTerm, reviewedIn } from '../support/county.ts';
import { firstDeparted, signedByTwo } from '../support/departure-facts.ts';
import {
  drafted,
  filed,
  otherFiled,
  resubmitted,
  returnedForRevision,
  reviewedOnce,
  reviewedTwice,
  submitted,
  submittedInRecess,
  submittedSecond,
} from '../support/facts.ts';
import { noSuchStep, notYourStep } from '../support/refusals.ts';
import { given, type Moment, on } from '../support/scenario.ts';
import { standing } from '../support/standing.ts';

const file = { type: 'FileProposal' } as const;
const decline = {
  type: 'DeclineFiling',
  ground: 'vague_no_suggestion',
  explanation: '没有具体建议。',
} as const;
const merge = { type: 'MergeProposal', into: ProposalId.parse('p2') } as const;
const sendBack = { type: 'ReturnForRevision', reason: '建议不够具体。' } as const;
const preliminary = {
  type: 'RecordReview',
  stage: 'preliminary',
  note: '格式、主体、内容均符合要求。',
} as const;
const collective = { ...preliminary, stage: 'collective' } as const;
const second = { ...preliminary, stage: 'second' } as const;
const toLetter = { type: 'ConvertToMemberLetter', reason: '宜作委员来信处理。' } as const;

const committee = (when: string) => on(when, 'proposal_committee');
const staged = reviewedIn({
  plenary: ['preliminary', 'collective'],
  recess: ['preliminary'],
});

describe('分级审查', () => {
  const county = given(drafted, submitted).inCounty(staged);
  const once = given(drafted, submitted, reviewedOnce).inCounty(staged);
  const twice = given(drafted, submitted, reviewedOnce, reviewedTwice).inCounty(staged);

  it('begins with the first stage of the county', () =>
    county.when(preliminary, committee('2026-01-20')).yields(reviewedOnce));

  it('goes on with the next', () =>
    once.when(collective, committee('2026-01-21')).yields(reviewedTwice));

  it('does not begin with a later stage', () =>
    county.when(collective, committee('2026-01-20')).refusedBy(rules.reviewedInOrder));

  it('does not go through a stage twice', () =>
    once.when(preliminary, committee('2026-01-21')).refusedBy(rules.reviewedInOrder));

  it('does not go through a stage the county does not have', () =>
    once.when(second, committee('2026-01-21')).refusedBy(rules.reviewedInOrder));

  it('ends with the last stage', () =>
    twice.when(collective, committee('2026-01-22')).refusedBy(rules.reviewedInOrder));

  it('has no stages in a county that does not review in stages', () =>
    given(drafted, submitted)
      .when(preliminary, committee('2026-01-20'))
      .refusedBy(rules.reviewedInOrder));

  it.each([
    ['filing', file],
    ['declining', decline],
    ['passing it on', toLetter],
  ] as const)('comes in whole before %s', (_what, command) =>
    once.when(command, committee('2026-01-21')).refusedBy(rules.stagesAreComplete),
  );

  it('comes in whole before a merger', async () => {
    await given(drafted, submittedSecond, reviewedOnce)
      .inCounty(staged)
      .beside('p2', ...otherFiled)
      .when(merge, committee('2026-01-21'))
      .refusedBy(rules.stagesAreComplete);
    await given(drafted, submittedSecond, reviewedOnce, reviewedTwice)
      .inCounty(staged)
      .beside('p2', ...otherFiled)
      .when(merge, committee('2026-01-21'))
      .yields({ type: 'ProposalMerged', into: 'p2' });
  });

  it('is followed by the filing', () =>
    twice.when(file, committee('2026-01-21')).yields({ type: 'ProposalFiled', number: 1 }));

  it('does not have to be whole before a proposal is returned for revision', () =>
    once
      .when(sendBack, committee('2026-01-20'))
      .yields({ type: 'ReturnedForRevision', on: '2026-01-20' }));

  it('begins anew with a revised proposal', async () => {
    const again = given(drafted, submitted, reviewedOnce, returnedForRevision, resubmitted);
    await again
      .inCounty(staged)
      .when(collective, committee('2026-01-27'))
      .refusedBy(rules.reviewedInOrder);
    await again
      .inCounty(staged)
      .when(preliminary, committee('2026-01-27'))
      .yields({ type: 'ReviewRecorded', on: '2026-01-27', stage: 'preliminary' });
  });

  it('may have other stages in recess than in plenary', async () => {
    const recess = given(drafted, submittedInRecess, { ...reviewedOnce, on: day('2026-03-04') });
    await recess
      .inCounty(staged)
      .when(file, committee('2026-03-05'))
      .yields({ type: 'ProposalFiled', on: '2026-03-05' });
    await recess
      .inCounty(reviewedIn({ plenary: [], recess: ['preliminary', 'chairpersons'] }))
      .when(file, committee('2026-03-05'))
      .refusedBy(rules.stagesAreComplete);
  });

  it('keeps what each stage found', () => {
    const state = standing(drafted, submitted, reviewedOnce, reviewedTwice);
    expect('receipt' in state && state.receipt.reviews.map(({ stage }) => stage)).toEqual([
      'preliminary',
      'collective',
    ]);
  });

  it('is over with the filing', () =>
    given(drafted, submitted, filed)
      .inCounty(staged)
      .when(preliminary, committee('2026-01-22'))
      .refusedBy(noSuchStep));

  it('is not for the proposer', () =>
    county.when(preliminary, on('2026-01-20', 'member')).refusedBy(notYourStep));
});

describe('审查机构', () => {
  const submittedBefore = {
    ...submitted,
    on: day('2027-01-10'),
    term: 12,
    session: 1,
    series: 'proposal.serial/12-1',
    countsFrom: day('2027-01-20'),
    reviewBy: { by: day('2027-02-19'), version: 1 },
  } satisfies ProposalEvent;
  const newTerm = given(drafted, submittedBefore).inCounty(nextTerm, nextSession);
  const stagedTerm = newTerm.inCounty(staged);

  it('does not exist on the day before the first plenary of a term opens', async () => {
    await newTerm
      .when(file, committee('2027-01-17T23:59:59+08:00'))
      .refusedBy(rules.reviewBodyExists);
    await newTerm.when(sendBack, committee('2027-01-17')).refusedBy(rules.reviewBodyExists);
  });

  it('is there on the day it opens', () =>
    newTerm
      .when(file, committee('2027-01-18T00:00:00+08:00'))
      .yields({ type: 'ProposalFiled', on: '2027-01-18', series: 'proposal.filing/12-1' }));

  it('is named by the filing', async () => {
    await newTerm
      .when(file, committee('2027-01-22'))
      .yields({ type: 'ProposalFiled', body: 'review_committee' });
    await newTerm
      .when(file, committee('2027-01-23'))
      .yields({ type: 'ProposalFiled', body: 'proposal_committee' });
  });

  it('is the review committee of the plenary up to its closing', async () => {
    await stagedTerm
      .when(preliminary, committee('2027-01-18'))
      .yields({ type: 'ReviewRecorded', body: 'review_committee' });
    await stagedTerm
      .when(preliminary, committee('2027-01-22T23:59:59+08:00'))
      .yields({ type: 'ReviewRecorded', body: 'review_committee' });
  });

  it('is the proposal committee from the day after', () =>
    stagedTerm
      .when(preliminary, committee('2027-01-23T00:00:00+08:00'))
      .yields({ type: 'ReviewRecorded', body: 'proposal_committee' }));

  it('is the proposal committee before a later plenary of the term opens', () =>
    given(drafted, submitted)
      .when(file, committee('2026-01-17'))
      .yields({ type: 'ProposalFiled', on: '2026-01-17' }));
});

describe('审查回避', () => {
  const clerk = (n: number, when: string): Moment => ({
    ...committee(when),
    actor: { role: 'proposal_committee', id: 'committee-clerk', member: member(n) },
  });

  it.each([
    ['file', file],
    ['decline', decline],
    ['return', sendBack],
    ['pass on', toLetter],
  ] as const)('keeps a proposer from what they would %s', (_what, command) =>
    given(drafted, submitted)
      .when(command, clerk(1, '2026-01-21'))
      .refusedBy(rules.reviewerRecuses),
  );

  it('keeps a proposer from recording a stage', () =>
    given(drafted, submitted)
      .inCounty(staged)
      .when(preliminary, clerk(1, '2026-01-20'))
      .refusedBy(rules.reviewerRecuses));

  it('keeps a co-signer from it as well', () =>
    given(...signedByTwo)
      .when(file, clerk(2, '2026-01-21'))
      .refusedBy(rules.reviewerRecuses));

  it('does not keep another member from it', () =>
    given(...signedByTwo)
      .when(file, clerk(3, '2026-01-21'))
      .yields({ type: 'ProposalFiled' }));

  it('does not keep somebody from it who was invited and did not join', () =>
    given(drafted, submitted).when(file, clerk(2, '2026-01-21')).yields({ type: 'ProposalFiled' }));

  it('names every reason at once', () =>
    given(drafted, submitted, { ...firstDeparted, on: day('2026-01-19') })
      .inCounty(staged)
      .when(file, clerk(3, '2026-01-21'))
      .refusedBy(rules.stagesAreComplete, rules.somebodyLeads));
});
