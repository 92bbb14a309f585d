import { day, type ProposalEvent } from '@xieshang/core';
import { clockPaused, extensionRequested } from './deadline-facts.ts';
import { firstLeft, signedByThree } from './departure-facts.ts';
import {
  approved,
  closed,
  declined,
  drafted,
  draftedByCommittee,
  draftedJointly,
  invited,
  invitedParty,
  joined,
  jointToDelivery,
  ratedByFirst,
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
} from './facts.ts';
import { consultationRequested } from './handling-consultation-facts.ts';
import {
  disagreementReported,
  opinionDiffers,
  toLead,
  toLeadReply,
  toSettlement,
} from './handling-facts.ts';
import {
  awardGranted,
  awardNominated,
  awardShortlisted,
  nominated,
  nominatedFirst,
  planApproved,
  planned,
  toKey,
  toLeader,
} from './key-facts.ts';
import {
  filedSecond,
  joinedHandling,
  mergedAssigned,
  mergedToReply,
  toMerger,
} from './merging-facts.ts';
import {
  lookedBack,
  lowered,
  promiseConfirmed,
  reportedKept,
  reportedNotKept,
  reportedRescheduled,
  toResolved,
  toTracking,
} from './promise-facts.ts';
import { withheld } from './publication-facts.ts';

const conversionAsked = {
  type: 'ConversionAsked',
  on: day('2026-01-20'),
  to: 'opinion_report',
  reason: '宜作社情民意反映。',
  answerBy: { by: day('2026-02-03'), version: 1 },
} as const;
const withdrawalAsked = {
  type: 'WithdrawalRequested',
  on: day('2026-02-05'),
  reason: '问题已经解决。',
} as const;
/** A merged proposal whose reply was delivered, rated, and rated badly after the last round. */
const mergedToClosing = [...mergedToReply, approved, ratedByFirst];
const mergedToSettlement = [
  ...mergedToReply,
  approved,
  { ...ratedByFirst, result: 'dissatisfied', leadsTo: 'settlement' } as const,
];

/** Histories after which, taken together, every row of the tables is open to somebody. */
export const histories: readonly (readonly ProposalEvent[])[] = [
  [],
  [drafted],
  [draftedJointly],
  [draftedByCommittee],
  [draftedJointly, invited],
  [draftedJointly, invited, declined],
  [draftedJointly, invited, joined],
  [draftedByCommittee, invitedParty],
  [drafted, submitted],
  [drafted, submitted, returnedForRevision],
  toFiling,
  toUnit,
  [...toUnit, returnRequested],
  [...toUnit, returnRequested, returnRejected],
  [...toUnit, returnRequested, returnGranted],
  toContact,
  [...toContact, extensionRequested],
  [...toContact, clockPaused],
  toReply,
  [...toReply, sentBack],
  toDelivery,
  [...jointToDelivery, ratedByFirst],
  [...toDelivery, ratedByFirst, closed],
  toTracking,
  [...toTracking, reportedKept],
  [...toTracking, reportedNotKept],
  [...toTracking, reportedRescheduled],
  [...toTracking, reportedKept, promiseConfirmed],
  [...toResolved, lookedBack],
  [...toResolved, lookedBack, lowered],
  [drafted, submitted, consultationRequested],
  [...toDelivery, withheld],
  [...toFiling, nominated],
  [...toFiling, nominatedFirst],
  toKey,
  toLeader,
  [...toLeader, planned],
  [...toLeader, planned, planApproved],
  [...toFiling, awardNominated],
  [...toFiling, awardNominated, awardShortlisted],
  [...toFiling, awardNominated, awardShortlisted, awardGranted],
  [...signedByThree, firstLeft],
  toLead,
  [...toLead, opinionDiffers],
  [...toLead, opinionDiffers, disagreementReported],
  toLeadReply,
  toSettlement,
  [drafted, submitted, conversionAsked],
  [...toUnit, withdrawalAsked],
  toMerger,
  [...toMerger, mergedAssigned],
  [...toMerger, mergedAssigned, withdrawalAsked],
  mergedToClosing,
  mergedToSettlement,
  [...filedSecond, joinedHandling],
];
