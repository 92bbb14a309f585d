import type { ProposalEvent } from '@xieshang/core';
import * as facts from './facts.ts';
import * as consult from './handling-consultation-facts.ts';
import * as open from './publication-facts.ts';

const {
  drafted,
  draftedByCommittee,
  draftedJointly,
  draftedWith,
  filed,
  invited,
  invitedParty,
  sealed,
  submitted,
} = facts;

const secret = draftedWith({ publication: { consent: false } });
const received = [drafted, submitted] as const;

/** Proposals of one county at every stage, of every kind of proposer, published and not. */
export const stories = {
  draft: [drafted],
  'draft-joint': [draftedJointly, invited],
  'draft-declined': [draftedJointly, invited, facts.declined],
  'draft-committee': [draftedByCommittee, invitedParty],
  'draft-sector': [facts.draftedBySector],
  'draft-group': [facts.draftedByGroup],
  discarded: [drafted, facts.discarded],
  submitted: received,
  'submitted-joint': [draftedJointly, invited, facts.joined, submitted],
  'submitted-committee': [draftedByCommittee, sealed, submitted],
  returned: [...received, facts.returnedForRevision],
  resubmitted: [...received, facts.returnedForRevision, facts.resubmitted],
  'not-filed': [...received, facts.filingDeclined],
  merged: [...received, facts.merged],
  forwarded: [...received, facts.forwarded],
  'to-report': [...received, facts.convertedToReport],
  'to-letter': [...received, facts.convertedToLetter],
  withdrawn: [...received, filed, facts.withdrawn],
  filed: facts.toFiling,
  'filed-secret': [secret, submitted, filed],
  assigned: facts.toUnit,
  'assigned-secret': [secret, submitted, filed, facts.assigned],
  'return-requested': [...facts.toUnit, facts.returnRequested],
  'return-granted': [...facts.toUnit, facts.returnRequested, facts.returnGranted],
  'return-granted-secret': [
    ...[secret, submitted, filed, facts.assigned],
    ...[facts.returnRequested, facts.returnGranted, facts.reassigned],
  ],
  'return-rejected': [...facts.toUnit, facts.returnRequested, facts.returnRejected],
  waived: [...facts.toUnit, facts.contactWaived],
  handled: facts.toContact,
  replied: facts.toReply,
  'sent-back': [...facts.toReply, facts.sentBack],
  'replied-again': [...facts.toReply, facts.sentBack, facts.repliedAgain],
  delivered: facts.toDelivery,
  rated: [...facts.toDelivery, facts.ratedByFirst],
  'joint-delivered': facts.jointToDelivery,
  'joint-sealed': [...facts.jointToDelivery, facts.ratedByFirst],
  'joint-rated': [...facts.jointToDelivery, facts.ratedByFirst, facts.ratedBySecond],
  closed: [...facts.toDelivery, facts.ratedByFirst, facts.closed],
  'reply-published': [...facts.toDelivery, open.published],
  'summary-published': [...facts.toDelivery, open.summaryPublished],
  'published-closed': [...[...facts.toDelivery, facts.ratedByFirst, facts.closed], open.published],
  'joined-in-private': facts.jointToDelivery.map((one) =>
    one === facts.joined ? open.joinedInPrivate : one,
  ),
  'consent-withdrawn': [...facts.jointToDelivery, open.published, open.consentWithdrawn],
  'consent-given': [
    ...facts.jointToDelivery,
    ...[open.published, open.consentWithdrawn, open.consentGiven],
  ],
  withheld: [...facts.toDelivery, open.published, open.withheld],
  reopened: [...facts.toDelivery, open.published, open.withheld, open.reopened],
  'marked-secret': [...facts.toDelivery, open.published, open.markedSecret],
  'submitted-and-secret': [...received, open.markedSecret],
  'consultation-requested': [...received, consult.consultationRequested],
  'consultation-held': [
    ...[...received, consult.consultationRequested, consult.consultationHeld, filed],
  ],
} as const satisfies Readonly<Record<string, readonly ProposalEvent[]>>;

/** The name of a story, which is the id of its proposal. */
export type StoryName = keyof typeof stories;
