import {
  evolveProposal,
  filingOf,
  fold,
  type ProposalEvent,
  ProposalId,
  proposal,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  approved,
  assigned,
  closed,
  contacted,
  drafted,
  filed,
  jointToDelivery,
  ratedByFirst,
  replied,
  resubmitted,
  returnedForRevision,
  submitted,
  toDelivery,
  toFiling,
  toUnit,
  withdrawn,
} from '../support/facts.ts';
import { standing, taken } from '../support/standing.ts';

const cannotFollow = (event: ProposalEvent, ...history: readonly ProposalEvent[]) =>
  expect(() => evolveProposal(fold(proposal, history), event)).toThrow(/corrupt history/);

describe('办理历史', () => {
  it('leads to the same case however often it is read', () =>
    expect(standing(...jointToDelivery)).toEqual(standing(...jointToDelivery)));

  it('leads through the same cases step by step as at once', () => {
    const steps = toDelivery.reduce(evolveProposal, proposal.initial);
    expect(steps).toEqual(standing(...toDelivery));
  });

  it.each([
    ['a submission', submitted],
    ['a filing', filed],
    ['a withdrawal', withdrawn],
  ])('does not begin with %s', (_what, event) => cannotFollow(event));

  it.each([
    ['file', filed],
    ['return', returnedForRevision],
    ['submit again', resubmitted],
    ['withdraw', withdrawn],
  ])('does not %s what was never submitted', (_what, event) => cannotFollow(event, drafted));

  it.each([
    ['assign', assigned],
    ['contact', contacted],
    ['answer', replied],
    ['approve', approved],
    ['rate', ratedByFirst],
    ['close', closed],
  ])('does not %s what was never filed', (_what, event) => cannotFollow(event, drafted, submitted));

  it('adds nothing to a closed case', () =>
    cannotFollow(replied, ...toDelivery, ratedByFirst, closed));

  it('keeps what was decided before a later step', () => {
    const { receipt } = taken(...toUnit);
    expect(receipt).toEqual({ ...taken(...toFiling).receipt });
    expect(filingOf(taken(...toUnit))?.number).toBe(1);
  });

  it('needs another case for a merger alone', () => {
    const into = ProposalId.parse('p2');
    expect(proposal.othersNamed({ type: 'MergeProposal', into }, proposal.initial)).toEqual([
      { subject: 'proposal', caseId: 'p2' },
    ]);
    expect(proposal.othersNamed({ type: 'FileProposal' }, proposal.initial)).toEqual([]);
  });

  it('numbers each version of a reply and each rating by what it answers', () => {
    const { replies, ratings } = taken(...jointToDelivery, ratedByFirst);
    expect(replies.map(({ id }) => id)).toEqual(['R1']);
    expect(ratings.map(({ id }) => id)).toEqual(['R1-m1']);
  });
});
