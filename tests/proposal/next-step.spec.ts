import {
  stateCouncilCalendar as calendar,
  day,
  type NextStep,
  nextStepOf,
  type ProposalEvent,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  acceptedByUnit,
  approved,
  closed,
  convertedToLetter,
  convertedToReport,
  discarded,
  drafted,
  draftedByCommittee,
  filingDeclined,
  forwarded,
  jointToDelivery,
  merged,
  ratedByFirst,
  ratedBySecond,
  reassigned,
  repliedAgain,
  returnedForRevision,
  returnGranted,
  returnRejected,
  returnRequested,
  sealed,
  sentBack,
  submitted,
  toContact,
  toDelivery,
  toFiling,
  toReply,
  toUnit,
  withdrawn,
} from '../support/facts.ts';
import { registerAfter, standing } from '../support/standing.ts';

const register = registerAfter();
const owed = (events: readonly ProposalEvent[], today = '2026-04-23'): NextStep | undefined =>
  nextStepOf(standing(...events), day(today), register, calendar);

const step = (party: NextStep['party'], who: readonly string[], kind: string, by: string) => ({
  party,
  who,
  kind: `proposal.${kind}`,
  due: { by: day(by), version: 1 },
});

describe('下一步由谁办理', () => {
  it.each([
    ['under review', [drafted, submitted], step('proposal_committee', [], 'review', '2026-02-24')],
    [
      'returned for revision',
      [drafted, submitted, returnedForRevision],
      step('member', ['m1'], 'revise', '2026-02-03'),
    ],
    [
      'returned to a body',
      [draftedByCommittee, sealed, submitted, returnedForRevision],
      step('collective', ['economy-committee'], 'revise', '2026-02-03'),
    ],
    ['filed', toFiling, step('supervising_office', [], 'assign', '2026-02-24')],
    [
      'assigned',
      toUnit,
      step('handling_unit', ['health-bureau'], 'returnAssignment', '2026-02-09'),
    ],
    [
      'asked to be returned',
      [...toUnit, returnRequested],
      step('supervising_office', [], 'rulingOnReturn', '2026-02-24'),
    ],
    [
      'ruled not to be returned',
      [...toUnit, returnRequested, returnRejected],
      step('handling_unit', ['health-bureau'], 'reply', '2026-05-06'),
    ],
    [
      'returned by its unit',
      [...toUnit, returnRequested, returnGranted],
      step('supervising_office', [], 'assign', '2026-03-12'),
    ],
    [
      'assigned to another unit',
      [...toUnit, returnRequested, returnGranted, reassigned],
      step('handling_unit', ['roads-bureau'], 'returnAssignment', '2026-02-25'),
    ],
    [
      'accepted',
      [...toUnit, acceptedByUnit],
      step('handling_unit', ['health-bureau'], 'reply', '2026-05-06'),
    ],
    ['talked over', toContact, step('handling_unit', ['health-bureau'], 'reply', '2026-05-06')],
    ['answered', toReply, step('supervising_office', [], 'approveReply', '2026-04-27')],
    [
      'sent back',
      [...toReply, sentBack],
      step('handling_unit', ['health-bureau'], 'reply', '2026-05-06'),
    ],
    [
      'answered again',
      [...toReply, sentBack, repliedAgain],
      step('supervising_office', [], 'approveReply', '2026-05-06'),
    ],
    ['delivered', toDelivery, step('member', ['m1'], 'feedback', '2026-05-15')],
    ['delivered to two', jointToDelivery, step('member', ['m1', 'm2'], 'feedback', '2026-05-15')],
    [
      'rated by one of two',
      [...jointToDelivery, ratedByFirst],
      step('member', ['m2'], 'feedback', '2026-05-15'),
    ],
    [
      'delivered to a body',
      [draftedByCommittee, sealed, ...toDelivery.slice(1)],
      step('collective', ['economy-committee'], 'feedback', '2026-05-15'),
    ],
    ['rated', [...toDelivery, ratedByFirst], step('proposal_committee', [], 'close', '2026-05-14')],
    [
      'rated by all',
      [...jointToDelivery, ratedByFirst, ratedBySecond],
      step('proposal_committee', [], 'close', '2026-05-29'),
    ],
  ])('of a proposal that is %s is owed by one party, until a day', (_standing, events, expected) =>
    expect(owed(events)).toEqual(expected),
  );

  it('passes to the committee on the day after the window for ratings', () => {
    expect(owed(toDelivery, '2026-05-15')?.party).toBe('member');
    expect(owed(toDelivery, '2026-05-16')).toEqual(
      step('proposal_committee', [], 'close', '2026-05-29'),
    );
  });

  it.each([
    ['a draft', [drafted]],
    ['a discarded draft', [drafted, discarded]],
    ['a proposal that was not filed', [drafted, submitted, filingDeclined]],
    ['a merged one', [drafted, submitted, merged]],
    ['a withdrawn one', [drafted, submitted, withdrawn]],
    ['a forwarded one', [drafted, submitted, forwarded]],
    ['an opinion report', [drafted, submitted, convertedToReport]],
    ["a member's letter", [drafted, submitted, convertedToLetter]],
    ['a closed one', [...toReply, approved, ratedByFirst, closed]],
  ])('of %s is owed by nobody', (_standing, events) => expect(owed(events)).toBeUndefined());
});
