import { dayOf } from '../../kernel/day.ts';
import type { ReviewBody } from '../../words/proposal.ts';
import type { Receipt } from '../parts/drafting.ts';
import type { ProposalContext } from '../proposal.ts';

/**
 * Who reviews on a day: at the first plenary of a term its review committee (提案审查委员会), from the
 * opening to the closing; afterwards the proposal committee (提案委员会). Before a term's first plenary
 * opens there is neither, and nobody reviews.
 */
export const reviewBodyOf = (
  { term }: Pick<Receipt, 'term'>,
  { register: { sessions }, now, today }: Pick<ProposalContext, 'register' | 'now' | 'today'>,
): ReviewBody | undefined => {
  const first = sessions.find((one) => one.term === term && one.no === 1);
  if (!first || dayOf(now) > first.closesOn) return 'proposal_committee';
  return today >= first.opensOn ? 'review_committee' : undefined;
};
