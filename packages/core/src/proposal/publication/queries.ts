import { joinedProposers } from '../case/queries.ts';
import type { ProposerId } from '../parts/proposers.ts';
import type { CasePublication, PublishableReply } from '../parts/publication.ts';
import { type AnyProposal, isReceived, isTaken, type Proposal } from '../proposal.ts';

/** How open the case is; there is nothing to say before it was received. */
export const publicationOf = (proposal: Proposal): CasePublication | undefined =>
  isReceived(proposal) ? proposal.publication : undefined;

/** The delivered replies, published or not; without a review the full text is the rule. */
export const publishableReplies = (proposal: Proposal): readonly PublishableReply[] =>
  isTaken(proposal)
    ? proposal.replies
        .filter(({ stage }) => stage === 'approved')
        .map(({ id, publication, approval }) => ({
          id,
          stage: publication ? 'published' : 'unpublished',
          review: approval?.publication ?? 'full',
        }))
    : [];

/** Do all who stand behind a proposal agree to its publication (是否同意公开), and who refused? */
export interface Consent {
  readonly consent: boolean;
  readonly refusedBy: readonly ProposerId[];
}

/**
 * Whether those who stand behind a proposal agree to its publication: the most restrictive wins. A
 * co-signer who has said nothing follows the first proposer.
 */
export const consentOf = (proposal: AnyProposal): Consent => {
  const { consent } = proposal.content.publication;
  const refusedBy = joinedProposers(proposal)
    .filter(({ first, publicationConsent }) => (first ? !consent : publicationConsent === false))
    .map(({ id }) => id);
  return { consent: consent && refusedBy.length === 0, refusedBy };
};

/** True while the public may read the case: it was taken, all agreed, nothing is held back. */
export const isPublished = (proposal: AnyProposal): boolean =>
  isTaken(proposal) && proposal.publication.stage === 'open' && consentOf(proposal).consent;

/** True once a case was marked secret (涉密): for good. */
export const isSecret = (proposal: Proposal): boolean =>
  publicationOf(proposal)?.stage === 'secret';
