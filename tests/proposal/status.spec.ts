import { proposalStatuses, statusOfProposal } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  acceptedByUnit,
  closed,
  convertedToLetter,
  convertedToReport,
  discarded,
  drafted,
  filingDeclined,
  forwarded,
  jointToDelivery,
  merged,
  ratedByFirst,
  ratedBySecond,
  repliedAgain,
  resubmitted,
  returnedForRevision,
  returnGranted,
  returnRejected,
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
import { standing } from '../support/standing.ts';

const cases = [
  ['draft', [drafted]],
  ['discarded', [drafted, discarded]],
  ['submitted', [drafted, submitted]],
  ['submitted', [drafted, submitted, returnedForRevision, resubmitted]],
  ['returned_for_revision', [drafted, submitted, returnedForRevision]],
  ['not_filed', [drafted, submitted, filingDeclined]],
  ['merged', [drafted, submitted, merged]],
  ['withdrawn', [drafted, submitted, withdrawn]],
  ['withdrawn', [...toFiling, withdrawn]],
  ['forwarded_for_reference', [drafted, submitted, forwarded]],
  ['converted_to_opinion_report', [drafted, submitted, convertedToReport]],
  ['converted_to_member_letter', [drafted, submitted, convertedToLetter]],
  ['awaiting_assignment', toFiling],
  ['awaiting_assignment', [...toUnit, returnRequested, returnGranted]],
  ['assigned', toUnit],
  ['assigned', [...toUnit, returnRequested, returnRejected]],
  ['reassignment_requested', [...toUnit, returnRequested]],
  ['handling', [...toUnit, acceptedByUnit]],
  ['handling', toContact],
  ['handling', [...toReply, sentBack]],
  ['reply_pending_approval', toReply],
  ['reply_pending_approval', [...toReply, sentBack, repliedAgain]],
  ['awaiting_evaluation', toDelivery],
  ['awaiting_evaluation', [...jointToDelivery, ratedByFirst]],
  ['evaluated', [...jointToDelivery, ratedByFirst, ratedBySecond]],
  ['closed', [...toDelivery, ratedByFirst, closed]],
] as const;

describe('提案状态', () => {
  it.each(cases.map(([status, events]) => ({ status, last: events.at(-1)?.type, events })))(
    'is $status after $last',
    ({ status, events }) => expect(statusOfProposal(standing(...events))).toBe(status),
  );

  it('has a case above for every status', () =>
    expect(new Set(cases.map(([status]) => status))).toEqual(new Set(proposalStatuses)));
});
