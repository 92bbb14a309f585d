import type { CalendarDay } from '../../kernel/day.ts';
import { withAssignment } from '../changes.ts';
import type { Folds } from '../moves.ts';
import type { Assignment } from '../parts.ts';
import type { ClockEvent } from './events.ts';
import { stopsOf } from './standing.ts';

/** The assignment with its clock running again from this day. */
export const resumed = (one: Assignment, to: CalendarDay): Assignment => ({
  ...one,
  stops: stopsOf(one).map((stop) => (stop.to === undefined ? { ...stop, to } : stop)),
});

/** What stopping the clock and letting it run again make of a proposal. */
export const clockFolds: Folds<ClockEvent> = {
  ClockPaused: (state, event) => {
    const { on: from, reason, resumeBy } = event;
    return withAssignment(state, event, (one) => ({
      ...one,
      stops: [...stopsOf(one), { from, reason, resumeBy }],
    }));
  },
  ClockResumed: (state, event) =>
    withAssignment(state, event, (one) => ({
      ...resumed(one, event.on),
      replyBy: event.replyBy,
    })),
};
