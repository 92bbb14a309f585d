import type { Register } from '../../county/register.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { ResultClass } from '../../words/handling.ts';
import { deliveredReplies } from '../case/queries.ts';
import { determinedKey } from '../key/queries.ts';
import { type AnyProposal, isTaken, type Taken } from '../proposal.ts';

const unfulfilled: ReadonlySet<ResultClass> = new Set<ResultClass>([
  'partly_resolved',
  'in_progress',
  'planned',
]);

/** True while a proposal is open, or was closed with something still to be done. */
export const isUnfulfilled = (proposal: Taken): boolean => {
  const classes = deliveredReplies(proposal).map(({ resultClass }) => resultClass);
  return proposal.stage !== 'closed' || classes.some((one) => unfulfilled.has(one));
};

const isOfThisYear = (
  { receipt: { term, session } }: Taken,
  { sessions }: Pick<Register, 'sessions'>,
  today: CalendarDay,
): boolean => {
  const latest = sessions.findLast(({ opensOn }) => opensOn <= today);
  return latest?.term === term && latest.no === session;
};

/**
 * 督办范围: this year's key proposals, those the chairpersons ask for, and those of earlier years
 * that were not fulfilled.
 */
export const isInSupervisedSet = (
  proposal: AnyProposal,
  register: Pick<Register, 'sessions'>,
  today: CalendarDay,
): boolean => {
  if (!isTaken(proposal)) return false;
  if (proposal.supervisions?.some(({ stage }) => stage === 'asked')) return true;
  if (!determinedKey(proposal)) return false;
  return isOfThisYear(proposal, register, today) || isUnfulfilled(proposal);
};
