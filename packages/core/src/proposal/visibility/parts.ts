import { recorded } from '../../kernel/recorded.ts';
import { consultationsOf } from '../handling-consultation/queries.ts';
import type { WithdrawalRequest } from '../parts/drafting.ts';
import type { HandlingConsultation } from '../parts/handling-consultation.ts';
import type { Proposer, VacantLead } from '../parts/proposers.ts';
import type { Settlement } from '../parts/rating.ts';
import type { ConversionConsent, Review } from '../parts/review.ts';
import { type AnyProposal, isReceived, isTaken } from '../proposal.ts';
import type { ProposalVisibility } from './visibility.ts';

/** A proposer as a view shows it: why one withdrew the signature is for those who review. */
export type VisibleProposer = Omit<Proposer, 'publicationConsent' | 'publicationReason'>;

/** What everybody who may read the case sees of a proposer: who it is, and whether it stands behind the case. */
const named = (one: Proposer): VisibleProposer => {
  const { id, kind, first, stage, sector, answerBy, signature, departed } = one;
  return recorded({ id, kind, first, stage, sector, answerBy, signature, departed });
};

/** What those concerned with the handling see as well: that nobody needs to visit. */
const reached = (one: Proposer): VisibleProposer =>
  recorded({ ...named(one), contactWaivedOn: one.contactWaivedOn });

/** The proposers a view shows: everybody who may read the case sees who stands behind it. */
export const visibleProposers = (
  { proposers }: AnyProposal,
  { review, handling }: Pick<ProposalVisibility, 'review' | 'handling'>,
): readonly VisibleProposer[] => {
  if (review) return proposers;
  return proposers.map(handling ? reached : named);
};

/** The stages of review a view shows (审查环节): they are for the proposers and the reviewers. */
export const visibleReviews = (
  proposal: AnyProposal,
  { review }: Pick<ProposalVisibility, 'review'>,
): readonly Review[] => (review && isReceived(proposal) ? proposal.receipt.reviews : []);

/** Whether the proposer agrees to pass it on in another form (转办), for the same people. */
export const visibleConversion = (
  proposal: AnyProposal,
  { review }: Pick<ProposalVisibility, 'review'>,
): ConversionConsent | undefined =>
  review && isReceived(proposal) ? proposal.receipt.conversion : undefined;

/** That the lead is vacant (第一提案人待接任), for the same people. */
export const visibleVacancy = (
  { vacantLead }: AnyProposal,
  { review }: Pick<ProposalVisibility, 'review'>,
): VacantLead | undefined => (review ? vacantLead : undefined);

/** What took the place of another reply (再次不满意的处理), for those concerned with the handling. */
export const visibleSettlements = (
  proposal: AnyProposal,
  { handling }: Pick<ProposalVisibility, 'handling'>,
): readonly Settlement[] => (handling && isTaken(proposal) ? proposal.settlements : []);

/** That its proposers asked to withdraw it (撤案申请), for the same people. */
export const visibleWithdrawalRequest = (
  proposal: AnyProposal,
  { handling }: Pick<ProposalVisibility, 'handling'>,
): WithdrawalRequest | undefined =>
  handling && isTaken(proposal) ? proposal.withdrawalRequest : undefined;

/** The consultations on handling a view shows: they are for the three parties and the offices. */
export const visibleConsultations = (
  proposal: AnyProposal,
  { handling }: ProposalVisibility,
): readonly HandlingConsultation[] => (handling ? consultationsOf(proposal) : []);
