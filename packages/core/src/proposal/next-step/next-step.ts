import type { NextStep } from '../../county/next-step.ts';
import { type Register, registerOfDay } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { firstProposer, joinedProposers } from '../case/queries.ts';
import type { AnyProposal, ReturnedForRevision, Submitted } from '../proposal.ts';
import { handlingStepOf } from './handling.ts';
import { committee, proposersOwe } from './obligations.ts';
import { promiseStepOf } from './promises.ts';

const ofSubmitted = (state: Submitted): NextStep => {
  const { reviewBy, conversion } = state.receipt;
  const joined = joinedProposers(state).map(({ id }) => id);
  if (state.vacantLead && joined.length > 0)
    return proposersOwe(state, joined, 'lead', state.vacantLead.leadBy);
  const first = firstProposer(state);
  if (first?.stage === 'joined' && conversion && conversion.answer === undefined)
    return proposersOwe(state, [first.id], 'conversionConsent', conversion.answerBy);
  return committee('review', reviewBy);
};

// Who lets the time of the revision pass is waited for no more: the committee ends what nobody carries on.
const ofReturned = (state: ReturnedForRevision, today: CalendarDay): NextStep => {
  const joined = joinedProposers(state).map(({ id }) => id);
  if (state.vacantLead && joined.length > 0)
    return proposersOwe(state, joined, 'lead', state.vacantLead.leadBy);
  const first = firstProposer(state);
  return first?.stage === 'joined' && today <= state.revision.reviseBy.by
    ? proposersOwe(state, [first.id], 'revise', state.revision.reviseBy)
    : committee('revise', state.revision.reviseBy);
};

/**
 * Who owes the next step: exactly one party while a case is open, nobody once it has ended, save
 * for the promises that outlive it. A draft owes nothing to anybody.
 */
export const nextStepOf = (
  state: AnyProposal,
  today: CalendarDay,
  register: Register,
  calendar: Calendar,
): NextStep | undefined => {
  switch (state.stage) {
    case 'submitted':
      return ofSubmitted(state);
    case 'returned_for_revision':
      return ofReturned(state, today);
    case 'filed':
    case 'merged':
      return handlingStepOf(state, { today, register: registerOfDay(register, today), calendar });
    case 'draft':
    case 'discarded':
    case 'not_filed':
    case 'withdrawn':
    case 'forwarded_for_reference':
    case 'converted_to_opinion_report':
    case 'converted_to_member_letter':
      return undefined;
    case 'closed':
      return promiseStepOf(state);
  }
};
