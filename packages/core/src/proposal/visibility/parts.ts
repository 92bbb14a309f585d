import type { WithdrawalRequest } from '../drafting/drafting.ts';
import { type AnyProposal, isReceived, isTaken } from '../proposal.ts';
import type { Proposer, VacantLead } from '../proposers/proposers.ts';
import type { Settlement } from '../rating/rating.ts';
import type { ConversionConsent, Review } from '../review/review.ts';
import type { ProposalView } from './visibility.ts';

/** A proposer as a view shows it: when and why one left is for those who review. */
export type SeenProposer = Omit<Proposer, 'publicationConsent' | 'publicationReason'>;

const named = ({
  left: _,
  departed: __,
  publicationConsent: ___,
  publicationReason: ____,
  ...proposer
}: Proposer): SeenProposer => proposer;

/** The proposers a view shows: everybody who may read the case sees who stands behind it. */
export const visibleProposers = (
  { proposers }: AnyProposal,
  { review }: Pick<ProposalView, 'review'>,
): readonly SeenProposer[] => (review ? proposers : proposers.map(named));

/** The stages of review a view shows (审查环节): they are for the proposers and the reviewers. */
export const visibleReviews = (
  proposal: AnyProposal,
  { review }: Pick<ProposalView, 'review'>,
): readonly Review[] => (review && isReceived(proposal) ? proposal.receipt.reviews : []);

/** Whether the proposer agrees to pass it on in another form (转办), for the same people. */
export const visibleConversion = (
  proposal: AnyProposal,
  { review }: Pick<ProposalView, 'review'>,
): ConversionConsent | undefined =>
  review && isReceived(proposal) ? proposal.receipt.conversion : undefined;

/** That the lead is vacant (第一提案人待接任), for the same people. */
export const visibleVacancy = (
  { vacantLead }: AnyProposal,
  { review }: Pick<ProposalView, 'review'>,
): VacantLead | undefined => (review ? vacantLead : undefined);

/** What took the place of another reply (再次不满意的处理), for those concerned with the handling. */
export const visibleSettlements = (
  proposal: AnyProposal,
  { handling }: Pick<ProposalView, 'handling'>,
): readonly Settlement[] => (handling && isTaken(proposal) ? proposal.settlements : []);

/** That its proposers asked to withdraw it (撤案申请), for the same people. */
export const visibleWithdrawalRequest = (
  proposal: AnyProposal,
  { handling }: Pick<ProposalView, 'handling'>,
): WithdrawalRequest | undefined =>
  handling && isTaken(proposal) ? proposal.withdrawalRequest : undefined;
