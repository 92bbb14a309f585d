import {
  filingOf,
  fold,
  type ProposalEvent,
  ProposalId,
  proposal,
  proposalShowing,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import * as deadline from '../support/deadline-facts.ts';
import * as facts from '../support/facts.ts';
import {
  approved,
  assigned,
  closed,
  contacted,
  drafted,
  filed,
  filingDeclined,
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
import * as consult from '../support/handling-consultation-facts.ts';
import * as handling from '../support/handling-facts.ts';
import * as key from '../support/key-facts.ts';
import { joinedHandling, toMerger } from '../support/merging-facts.ts';
import * as promise from '../support/promise-facts.ts';
import * as open from '../support/publication-facts.ts';
import { standing, taken } from '../support/standing.ts';

const cannotFollow = (event: ProposalEvent, ...history: readonly ProposalEvent[]) =>
  expect(() => proposal.evolve(fold(proposal, history), event)).toThrow(/corrupt history/);

describe('办理历史', () => {
  it('leads to the same case however often it is read', () =>
    expect(standing(...jointToDelivery)).toEqual(standing(...jointToDelivery)));

  it('leads through the same cases step by step as at once', () => {
    const steps = toDelivery.reduce(proposal.evolve, proposal.initial);
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

  it('needs another case for a merger, and whatever is asked the one it was merged into', () => {
    const into = ProposalId.parse('p2');
    expect(proposal.othersNamed({ type: 'MergeProposal', into }, proposal.initial)).toEqual([
      { subject: 'proposal', caseId: 'p2' },
    ]);
    expect(proposal.othersNamed({ type: 'FileProposal' }, proposal.initial)).toEqual([]);
    const merged = standing(...toMerger);
    const assigned = proposal.othersNamed({ type: 'AssignProposal', tasks: [] }, merged);
    expect(assigned.map(({ caseId }) => caseId)).toEqual(proposalShowing.relatedCases?.(merged));
    expect(assigned).toHaveLength(1);
    // What may be done with it, and is offered, depends on where that one stands.
    expect(proposal.othersNamed({ type: 'FileProposal' }, merged)).toEqual(assigned);
  });

  it('numbers each version of a reply and each rating by what it answers', () => {
    const { replies, ratings } = taken(...jointToDelivery, ratedByFirst);
    expect(replies.map(({ id }) => id)).toEqual(['R1']);
    expect(ratings.map(({ id }) => id)).toEqual(['R1-m1']);
  });

  const reviewed: readonly ProposalEvent[] = [
    facts.reviewedOnce,
    filingDeclined,
    facts.merged,
    facts.forwarded,
    facts.convertedToReport,
    facts.convertedToLetter,
    consult.consultationRequested,
    consult.consultationHeld,
    open.markedSecret,
    open.withheld,
  ];
  const handled: readonly ProposalEvent[] = [
    facts.acceptedByUnit,
    facts.returnRequested,
    facts.sentBack,
    deadline.extensionRequested,
    deadline.clockPaused,
    deadline.remindedByPhone,
    handling.opinionAgrees,
    handling.settled,
    key.nominated,
    key.askedFor,
    key.planned,
    key.proposalAppraised,
    key.handlingAppraised,
    key.awardNominated,
    key.raised,
    open.published,
    promise.reportedKept,
    promise.lookedBack,
    promise.lowered,
    joinedHandling,
  ];

  it.each([...reviewed, ...handled])('knows no $type of what was never drafted', (event) =>
    cannotFollow(event),
  );

  it.each([...reviewed, ...handled])('knows no $type of a draft', (event) =>
    cannotFollow(event, drafted),
  );

  it.each(handled)('knows no $type of what was never filed', (event) =>
    cannotFollow(event, drafted, submitted),
  );

  it.each([promise.reportedKept, promise.promiseConfirmed, promise.foundBroken])(
    'knows no $type of a promise that nobody made',
    (event) => cannotFollow({ ...event, promise: 'R9-P9' }, ...promise.toTracking),
  );

  it.each([promise.lookedBack, promise.lowered, promise.promiseMade])(
    'knows no $type of a reply that is not there',
    (event) => cannotFollow({ ...event, reply: 'R9' }, ...promise.toResolved),
  );
});

describe('数份答复的记载', () => {
  const promisedBoth = handling.toBothDelivered.map((event) => {
    if (event.type !== 'ReplySubmitted') return event;
    const { promises = [] } = promise.withTwoPromises;
    const own = promises.map((one) => ({ ...one, id: one.id.replace('R1', event.reply) }));
    return { ...event, resultClass: 'planned' as const, promises: own };
  });
  const second = { promise: 'R2-P2' } as const;
  const reported = { ...promise.reportedKept, ...second };
  const told = (...events: readonly ProposalEvent[]) =>
    taken(...promisedBoth, ...events).replies.flatMap(({ promises = [] }) =>
      promises.map(({ id, stage, reports }) => [id, stage, reports?.length ?? 0]),
    );

  it('changes the promise that is named, in the reply that made it', () => {
    expect(told(reported)).toEqual([
      ['R1-P1', 'open', 0],
      ['R1-P2', 'open', 0],
      ['R2-P1', 'open', 0],
      ['R2-P2', 'kept_reported', 1],
    ]);
    expect(told(reported, { ...promise.promiseConfirmed, ...second }).at(-1)).toEqual([
      'R2-P2',
      'kept',
      1,
    ]);
  });

  it('changes the latest report alone, and leaves earlier ones as they were', () => {
    const back = { ...promise.promiseSentBack, ...second };
    const reports = taken(...promisedBoth, reported, back, reported)
      .replies.flatMap(({ promises = [] }) => promises)
      .at(-1)?.reports;
    expect(
      reports?.map((one) => 'sentBack' in one || JSON.stringify(one).includes(back.reason)),
    ).toEqual([true, false]);
  });

  it('keeps who countersigned which reply', () => {
    const countersigned = {
      type: 'ReplyCountersigned',
      on: facts.replied.on,
      reply: 'R1',
      assignment: 'A2',
    } as const;
    const { replies } = taken(...handling.toLeadReply, countersigned);
    expect(replies.map((one) => one.countersigned)).toEqual([['A2']]);
    const again = { ...countersigned, assignment: 'A3' };
    expect(taken(...handling.toLeadReply, countersigned, again).replies[0]?.countersigned).toEqual([
      'A2',
      'A3',
    ]);
    const both = taken(...handling.toSeparate, handling.repliedToFirst, handling.repliedToSecond, {
      ...countersigned,
      reply: 'R2',
    });
    expect(both.replies.map((one) => one.countersigned)).toEqual([[], ['A2']]);
  });
});
