import { day, proposalStatuses, statusOfProposal } from '@xieshang/core';
import { describe, expect, it } from 'vitest';
import {
  acceptedByUnit,
  approvedAgain,
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
import { toTracking } from '../support/promise-facts.ts';
import { standing } from '../support/standing.ts';

/** The proposer is dissatisfied: the unit handles it again and replies a second time. */
const toRehandling = [
  ...toDelivery,
  { ...ratedByFirst, result: 'dissatisfied', leadsTo: 'rehandling' },
] as const;
const repliedOnceMore = { ...repliedAgain, round: 2 } as const;

/** Still dissatisfied after the last round: a meeting or an explanation follows. */
const toSettlement = [
  ...toRehandling,
  repliedOnceMore,
  approvedAgain,
  { ...ratedByFirst, reply: 'R2', result: 'dissatisfied', leadsTo: 'settlement' },
] as const;
const settled = {
  type: 'SettlementRecorded',
  on: day('2026-05-25'),
  form: 'face_to_face_meeting',
  note: '当面说明经费来源。',
} as const;

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
  ['rehandling', toRehandling],
  ['reply_pending_approval', [...toRehandling, repliedOnceMore]],
  ['awaiting_evaluation', [...toRehandling, repliedOnceMore, approvedAgain]],
  ['awaiting_settlement', toSettlement],
  ['evaluated', [...toSettlement, settled]],
  ['closed', [...toDelivery, ratedByFirst, closed]],
  ['tracking', toTracking],
] as const;

describe('提案状态', () => {
  it.each(cases.map(([status, events]) => ({ status, last: events.at(-1)?.type, events })))(
    'is $status after $last',
    ({ status, events }) => expect(statusOfProposal(standing(...events))).toBe(status),
  );

  it('has a case above for every status', () =>
    expect(new Set(cases.map(([status]) => status))).toEqual(new Set(proposalStatuses)));
});
