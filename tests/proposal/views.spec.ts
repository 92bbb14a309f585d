import {
  day,
  isInSupervisedSet,
  isUnfulfilled,
  type ProposalEvent,
  type ProposalVisibility,
  type ResultClass,
  readableProposals,
  resultClasses,
  statusOfProposal,
  visibilityOfProposal,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import { nextSession, nextTerm } from '../support/county.ts';
import * as facts from '../support/facts.ts';
import {
  dissatisfiedWithRoads,
  repliedToFirst,
  toBothDelivered,
  toFirstOfTwo,
  toSeparate,
} from '../support/handling-facts.ts';
import { askedFor, led, planned, toKey, toLeader } from '../support/key-facts.ts';
import { mergedAssigned, toMerger } from '../support/merging-facts.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing, taken } from '../support/standing.ts';

const nothing: Omit<ProposalVisibility, 'unsealed'> = {
  contact: false,
  review: false,
  handling: false,
  drafts: false,
  delivered: false,
  ratings: 'none',
};
const working = { ...nothing, contact: true, handling: true, drafts: true, delivered: true };

describe('看得到什么', () => {
  const sealed = taken(...facts.jointToDelivery, facts.ratedByFirst);
  const seen = (actor: ReturnType<typeof as>) => {
    const { unsealed: _, ...shown } = visibilityOfProposal(sealed, actor, day('2026-05-15'));
    return shown;
  };
  const unsealedTo = (actor: ReturnType<typeof as>) =>
    ['2026-05-15', '2026-05-16'].map((today) =>
      visibilityOfProposal(sealed, actor, day(today)).unsealed.rating('R1'),
    );

  it.each(['supervising_office', 'party_office', 'leadership'] as const)(
    'is for the %s all of the work, and ratings once they are unsealed',
    (role) => {
      expect(seen(as(role))).toEqual(working);
      expect(unsealedTo(as(role))).toEqual([false, true]);
    },
  );

  it('is the same for a unit that has the case, and nothing for another', () => {
    expect(seen(as('handling_unit', 'health-bureau'))).toEqual(working);
    expect(unsealedTo(as('handling_unit', 'health-bureau'))).toEqual([false, true]);
    expect(seen(as('handling_unit', 'roads-bureau'))).toEqual(nothing);
  });

  it('is everything for the committee, and all but drafts for a proposer', () => {
    expect(seen(as('proposal_committee'))).toEqual({ ...working, review: true, ratings: 'all' });
    const own = { ...working, review: true, drafts: false };
    expect(seen(as('member', 'm1'))).toEqual({ ...own, ratings: 'own' });
    expect(unsealedTo(as('member', 'm1'))).toEqual([false, true]);
  });

  it('is what was delivered for other members and those who serve them, and nothing for the public', () => {
    expect(seen(as('member', 'm4'))).toEqual({ ...nothing, delivered: true });
    expect(seen(as('collective', 'women'))).toEqual({ ...nothing, delivered: true });
    const committee = as('special_committee', 'economy-committee');
    for (const actor of [as('registrar'), as('cppcc_office'), committee])
      expect(seen(actor)).toEqual({ ...nothing, delivered: true });
    expect(seen(as('public'))).toEqual(nothing);
    expect(unsealedTo(as('member', 'm4'))).toEqual([false, false]);
    expect(unsealedTo(as('public'))).toEqual([false, false]);
  });

  it('is by its own name alone for who proposes or handles', () => {
    expect(readableProposals(as('member', 'm1'))[0]).toEqual({ person: ['m1'] });
    expect(readableProposals(as('handling_unit', 'roads-bureau'))[0]).toEqual({
      unit: ['roads-bureau'],
    });
  });
});

describe('数个单位的提案状态', () => {
  const status = (...events: readonly ProposalEvent[]) => statusOfProposal(standing(...events));
  const [accepted] = toSeparate.slice(5);

  it('is assigned until one of them has accepted', () => {
    expect(status(...toSeparate.slice(0, 5))).toBe('assigned');
    if (accepted) expect(status(...toSeparate.slice(0, 5), accepted)).toBe('handling');
  });

  it('waits for approval while the reply of one of them does', () => {
    expect(status(...toSeparate, repliedToFirst)).toBe('reply_pending_approval');
    expect(status(...toFirstOfTwo)).toBe('reply_pending_approval');
    expect(status(...toSeparate, repliedToFirst, facts.approved)).toBe('handling');
  });

  it('waits for ratings once all were delivered, and is handled again where one must be', () => {
    expect(status(...toBothDelivered)).toBe('awaiting_evaluation');
    expect(status(...toBothDelivered, facts.ratedByFirst, dissatisfiedWithRoads)).toBe(
      'rehandling',
    );
  });

  it('of a merged one is merged until it is assigned', () => {
    expect(status(...toMerger)).toBe('merged');
    expect(status(...toMerger, mergedAssigned)).toBe('assigned');
  });

  it('waits for assignment again once a return was granted', () =>
    expect(status(...facts.toUnit, facts.returnRequested, facts.returnGranted)).toBe(
      'awaiting_assignment',
    ));
});

describe('督办范围', () => {
  const register = registerAfter(nextTerm, nextSession);
  const isIn = (today: string, ...events: readonly ProposalEvent[]) =>
    isInSupervisedSet(standing(...events), register, day(today));
  const closedAs = (resultClass: ResultClass, from: readonly ProposalEvent[] = facts.toFiling) => [
    ...from,
    ...facts.toDelivery
      .slice(3)
      .map((event) => (event.type === 'ReplySubmitted' ? { ...event, resultClass } : event)),
    ...[facts.ratedByFirst, facts.closed],
  ];

  it('holds a key proposal, and no other', () => {
    expect(isIn('2026-03-01', ...toKey)).toBe(true);
    expect(isIn('2026-03-01', ...facts.toFiling)).toBe(false);
    expect(isIn('2026-03-01', facts.drafted, facts.submitted)).toBe(false);
  });

  it('holds one that the chairpersons ask for, until supervision is planned', () => {
    expect(isIn('2026-03-01', ...facts.toFiling, askedFor)).toBe(true);
    const plannedAlso = { ...planned, supervision: 'S2' };
    expect(isIn('2026-03-10', ...facts.toFiling, planned)).toBe(false);
    expect(isIn('2026-03-10', ...facts.toFiling, plannedAlso, askedFor)).toBe(true);
  });

  it('holds one of this year though it is fulfilled, until the next session opens', () => {
    const done = closedAs('resolved', [...toKey, led]);
    expect(isIn('2026-12-31', ...done)).toBe(true);
    expect(isIn('2027-01-17', ...done)).toBe(true);
    expect(isIn('2027-01-18', ...done)).toBe(false);
  });

  it('knows this year by its session, and not by the term or the number alone', () => {
    const done = (term: number, session: number) =>
      closedAs('resolved', [...toKey, led]).map((event) =>
        event.type === 'ProposalSubmitted' ? { ...event, term, session } : event,
      );
    expect(isIn('2027-02-01', ...done(12, 1))).toBe(true);
    expect(isIn('2027-02-01', ...done(12, 2))).toBe(false);
    expect(isIn('2027-02-01', ...done(11, 1))).toBe(false);
  });

  it('holds one of an earlier year that is open or was not fulfilled', () => {
    expect(isIn('2027-03-01', ...toLeader)).toBe(true);
    expect(isIn('2027-03-01', ...closedAs('planned', toLeader))).toBe(true);
  });

  it.each(resultClasses)('takes a proposal closed as %s for unfulfilled if work was left', (one) =>
    expect(isUnfulfilled(taken(...closedAs(one)))).toBe(
      ['partly_resolved', 'in_progress', 'planned'].includes(one),
    ),
  );

  it('takes a proposal for unfulfilled where one of several replies leaves work', () => {
    const second = (resultClass: ResultClass) =>
      taken(
        ...toBothDelivered.map((event) =>
          event.type === 'ReplySubmitted' && event.reply === 'R2'
            ? { ...event, resultClass }
            : event.type === 'ReplySubmitted'
              ? { ...event, resultClass: 'resolved' as const }
              : event,
        ),
        ...[facts.ratedByFirst, { ...facts.ratedByFirst, reply: 'R2' }, facts.closed],
      );
    expect(isUnfulfilled(second('planned'))).toBe(true);
    expect(isUnfulfilled(second('resolved'))).toBe(false);
  });
});
