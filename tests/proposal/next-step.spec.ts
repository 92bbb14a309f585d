import {
  stateCouncilCalendar as calendar,
  day,
  type NextStep,
  nextStepOf,
  type ProposalEvent,
} from '@xieshang/core';
import { describe, expect, it } from 'vitest';

import { flagged, member } from '../support/county.ts';

import { firstDeparted, firstLeft, signedByThree, thirdLeads } from '../support/departure-facts.ts';

import {
  acceptedByUnit,
  approved,
  closed,
  convertedToLetter,
  convertedToReport,
  discarded,
  dissatisfied,
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

import {
  contactedAgain,
  disagreementReported,
  dissatisfiedWithRoads,
  opinionAgrees,
  opinionDiffers,
  repliedToFirst,
  ruled,
  secondRound,
  settled,
  toBothDelivered,
  toBothDissatisfied,
  toDissatisfied,
  toLead,
  toLeadOffered,
  toLeadReply,
  toOneOfTwoAgain,
  toSecondDelivery,
  toSeparate,
  toSettlement,
} from '../support/handling-facts.ts';

import { mergedAssigned, toMerger } from '../support/merging-facts.ts';

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
    ['filed', toFiling, step('supervising_office', [], 'assign', '2026-02-24')],
    [
      'merged',
      [drafted, submitted, merged],
      step('supervising_office', [], 'assign', '2026-02-24'),
    ],
    [
      'merged and assigned',
      [...toMerger, mergedAssigned],
      step('handling_unit', ['health-bureau'], 'returnAssignment', '2026-02-24'),
    ],
    [
      'left by the first of three before filing',
      [...signedByThree, firstLeft],
      step('member', ['m2', 'm3'], 'lead', '2026-02-02'),
    ],
    [
      'led by another',
      [...signedByThree, firstLeft, thirdLeads],
      step('proposal_committee', [], 'review', '2026-02-24'),
    ],
    [
      'delivered after its only proposer has left office',
      [...toDelivery, firstDeparted],
      step('proposal_committee', [], 'feedback', '2026-05-15'),
    ],
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
    ['a withdrawn one', [drafted, submitted, withdrawn]],
    ['a forwarded one', [drafted, submitted, forwarded]],
    ['an opinion report', [drafted, submitted, convertedToReport]],
    ["a member's letter", [drafted, submitted, convertedToLetter]],
    ['a closed one', [...toReply, approved, ratedByFirst, closed]],
  ])('of %s is owed by nobody', (_standing, events) => expect(owed(events)).toBeUndefined());
});

describe('几个单位办理时的下一步', () => {
  const both = ['health-bureau', 'roads-bureau'];

  it.each([
    [
      'offered to both',
      toLeadOffered,
      step('handling_unit', both, 'returnAssignment', '2026-02-09'),
    ],
    [
      'accepted by the lead handler alone',
      [...toLeadOffered, acceptedByUnit],
      step('handling_unit', ['roads-bureau'], 'returnAssignment', '2026-02-09'),
    ],
    [
      'returned by the lead handler',
      [...toLeadOffered, returnRequested, returnGranted],
      step('supervising_office', [], 'assign', '2026-03-12'),
    ],
    [
      'at work with both, of whom the co-handler comes first',
      toLead,
      step('handling_unit', both, 'coHandling', '2026-03-02'),
    ],
    [
      'agreed to by the co-handler',
      [...toLead, opinionAgrees],
      step('handling_unit', ['health-bureau'], 'reply', '2026-05-06'),
    ],
    [
      'in disagreement, for the lead handler to settle or report',
      [...toLead, opinionDiffers],
      step('handling_unit', ['health-bureau'], 'reply', '2026-05-06'),
    ],
    [
      'reported to the office',
      [...toLead, opinionDiffers, disagreementReported],
      step('supervising_office', [], 'rulingOnDisagreement', '2026-03-10'),
    ],
    [
      'ruled on',
      [...toLead, opinionDiffers, disagreementReported, ruled],
      step('handling_unit', ['health-bureau'], 'reply', '2026-05-06'),
    ],
    ['divided between two', toSeparate, step('handling_unit', both, 'reply', '2026-05-06')],
    [
      'answered by one of two, whose reply waits',
      [...toSeparate, repliedToFirst],
      step('supervising_office', [], 'approveReply', '2026-04-27'),
    ],
    [
      'answered by one of two, whose reply was delivered',
      [...toSeparate, repliedToFirst, approved],
      step('handling_unit', ['roads-bureau'], 'reply', '2026-05-06'),
    ],
    ['answered by both', toBothDelivered, step('member', ['m1'], 'feedback', '2026-05-15')],
    [
      'rated for one of two replies',
      [...toBothDelivered, ratedByFirst],
      step('member', ['m1'], 'feedback', '2026-05-15'),
    ],
  ])('of a proposal that is %s is owed by one party', (_standing, events, expected) =>
    expect(owed(events, '2026-03-01')).toEqual(expected),
  );

  it('leaves the co-handler out once its time is over', () => {
    expect(owed(toLead, '2026-03-02')?.who).toEqual(both);
    expect(owed(toLead, '2026-03-03')).toEqual(
      step('handling_unit', ['health-bureau'], 'reply', '2026-05-06'),
    );
  });

  it('is to countersign, where the county demands it, before the office approves', () => {
    const signing = (...more: readonly ProposalEvent[]) =>
      nextStepOf(
        standing(...toLeadReply, ...more),
        day('2026-04-21'),
        registerAfter(flagged('coHandlersCountersign', true)),
        calendar,
      );
    expect(signing()).toEqual(
      step('handling_unit', ['roads-bureau'], 'approveReply', '2026-04-27'),
    );
    expect(
      signing({ type: 'ReplyCountersigned', on: day('2026-04-21'), reply: 'R1', assignment: 'A2' }),
    ).toEqual(step('supervising_office', [], 'approveReply', '2026-04-27'));
  });
});

describe('不满意之后的下一步', () => {
  it.each([
    [
      'to be handled again',
      toDissatisfied,
      step('handling_unit', ['health-bureau'], 'rehandle', '2026-08-17'),
    ],
    [
      'to be handled again by one of two units',
      [...toBothDelivered, ratedByFirst, dissatisfiedWithRoads],
      step('handling_unit', ['roads-bureau'], 'rehandle', '2026-07-28'),
    ],
    [
      'to be handled again by both',
      toBothDissatisfied,
      step('handling_unit', ['health-bureau', 'roads-bureau'], 'rehandle', '2026-07-28'),
    ],
    [
      'answered again by one of two',
      toOneOfTwoAgain,
      step('handling_unit', ['roads-bureau'], 'rehandle', '2026-07-28'),
    ],
    [
      'answered in a second round',
      [...toDissatisfied, contactedAgain, secondRound],
      step('supervising_office', [], 'approveReply', '2026-06-23'),
    ],
    [
      'sent back in its second round',
      [
        ...toDissatisfied,
        contactedAgain,
        secondRound,
        { ...sentBack, on: day('2026-06-16'), reply: 'R2' },
      ],
      step('handling_unit', ['health-bureau'], 'rehandle', '2026-08-17'),
    ],
    [
      'delivered in its second round',
      toSecondDelivery,
      step('member', ['m1', 'm2'], 'feedback', '2026-07-09'),
    ],
    [
      'to be talked over after the last round',
      toSettlement,
      step('supervising_office', [], 'settle', '2026-07-22'),
    ],
    [
      'talked over',
      [...toSettlement, settled],
      step('proposal_committee', [], 'close', '2026-07-06'),
    ],
  ])('of a proposal that is %s is owed by one party', (_standing, events, expected) =>
    expect(owed(events, '2026-06-24')).toEqual(expected),
  );

  it('is the rating of the other proposer on the last day, and renewed handling on the day after', () => {
    const early = [...jointToDelivery, { ...dissatisfied, on: day('2026-04-28') }];
    expect(owed(early, '2026-05-15')).toEqual(step('member', ['m1'], 'feedback', '2026-05-15'));
    expect(owed(early, '2026-05-16')).toEqual(
      step('handling_unit', ['health-bureau'], 'rehandle', '2026-08-17'),
    );
  });
});

describe('审查中由谁办理', () => {
  const asked: ProposalEvent = {
    type: 'ConversionAsked',
    on: day('2026-01-20'),
    to: 'opinion_report',
    reason: '宜作社情民意反映。',
    answerBy: { by: day('2026-02-03'), version: 1 },
  };
  const answered = { type: 'ConversionRefused', on: day('2026-01-21') } as const;
  const review = step('proposal_committee', [], 'review', '2026-02-24');
  const lead = step('member', ['m2', 'm3'], 'lead', '2026-02-02');

  it('is its first proposer while they are asked to pass it on, and then the committee', () => {
    const conversion = step('member', ['m1'], 'conversionConsent', '2026-02-03');
    expect(owed([drafted, submitted, asked])).toEqual(conversion);
    expect(owed([drafted, submitted, asked, answered])).toEqual(review);
  });

  it('is the committee where nobody is left who could be asked', () => {
    const gone = { ...firstDeparted, on: day('2026-01-22') };
    expect(owed([drafted, submitted, asked, gone])).toEqual(review);
    expect(owed([drafted, submitted, returnedForRevision, gone])).toEqual(
      step('proposal_committee', [], 'revise', '2026-02-03'),
    );
  });

  it.each([
    ['member', 'm1', [drafted, submitted, returnedForRevision]],
    [
      'collective',
      'economy-committee',
      [draftedByCommittee, sealed, submitted, returnedForRevision],
    ],
  ] as const)(
    'is the %s who is to revise it, and the committee once their time is over',
    (role, who, events) => {
      expect(owed(events, '2026-02-03')).toEqual(step(role, [who], 'revise', '2026-02-03'));
      expect(owed(events, '2026-02-04')).toEqual(
        step('proposal_committee', [], 'revise', '2026-02-03'),
      );
    },
  );

  it('is those who are left once the first of them has gone, also of a returned one', () => {
    expect(owed([...signedByThree, returnedForRevision, firstLeft])).toEqual(lead);
    expect(owed([...signedByThree, returnedForRevision], '2026-02-03')).toEqual(
      step('member', ['m1'], 'revise', '2026-02-03'),
    );
    const rest = [2, 3].map((n) => ({ ...firstDeparted, proposer: member(n) }));
    expect(owed([...signedByThree, firstLeft, ...rest])).toEqual(review);
    expect(owed([...signedByThree, returnedForRevision, firstLeft, ...rest])).toEqual(
      step('proposal_committee', [], 'revise', '2026-02-03'),
    );
  });
});
