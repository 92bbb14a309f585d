import { type Register, registerOfDay } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import { endOf, type Instant } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { LightTimes } from '../../kernel/lights.ts';
import { lightTimes } from '../deadlines/lights.ts';
import { type AnyProposal, isOpen } from '../proposal.ts';
import { afterRating } from './handling.ts';
import { nextStepOf } from './next-step.ts';

const notBefore = (moment: Instant, earliest: Instant): Instant =>
  moment < earliest ? earliest : moment;

// Proposers are never overdue: who gives no rating within the window has given no response. The
// lights of a case that waits for ratings are those of what follows once the window has closed.
const lightsAfterRating = (
  state: AnyProposal,
  window: Due,
  register: Register,
  calendar: Calendar,
): LightTimes | undefined => {
  if (!isOpen(state)) return undefined;
  const earliest = endOf(window.by);
  const next = afterRating(state, window.by, window, {
    register: registerOfDay(register, state.draftedOn),
    calendar,
  });
  const times = lightTimes(next.due, register, calendar);
  return {
    firstWarningAt: notBefore(times.firstWarningAt, earliest),
    secondWarningAt: notBefore(times.secondWarningAt, earliest),
    overdueAt: notBefore(times.overdueAt, earliest),
  };
};

/**
 * When the lights of the step that is owed turn; computed from facts alone, so that a store can
 * keep them as columns. Absent when nobody owes anything.
 */
export const stepLights = (
  state: AnyProposal,
  register: Register,
  calendar: Calendar,
): LightTimes | undefined => {
  const step = nextStepOf(state, state.draftedOn, register, calendar);
  if (!step) return undefined;
  return step.kind === 'proposal.feedback'
    ? lightsAfterRating(state, step.due, register, calendar)
    : lightTimes(step.due, register, calendar);
};
