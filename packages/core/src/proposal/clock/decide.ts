import { assignmentIn, required } from '../admitted.ts';
import { replyDeadline } from '../assignment-deadlines.ts';
import { dueFrom } from '../certificates.ts';
import type { Deciders } from '../moves.ts';
import { isTaken } from '../proposal.ts';
import type { clockCommands } from './commands.ts';
import { resumed } from './evolve.ts';

/** What stopping the clock and letting it run again lead to. */
export const clockDeciders: Deciders<typeof clockCommands> = {
  PauseClock: (_state, { assignment, reason }, ctx) => ({
    type: 'ClockPaused',
    on: ctx.today,
    assignment,
    reason,
    resumeBy: dueFrom('resumeClock', ctx.today, ctx),
  }),
  ResumeClock: (state, { assignment }, { today: on, register, calendar }) => {
    const one = resumed(assignmentIn(state, assignment), on);
    const taken = required(isTaken(state) ? state : undefined, 'an assignment');
    const { due: by } = replyDeadline(taken, one, register, calendar);
    const { version } = one.replyBy;
    return { type: 'ClockResumed', on, assignment, replyBy: { by, version } };
  },
};
