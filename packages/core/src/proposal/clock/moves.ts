import { areaOf } from '../../kernel/area.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { assignmentIn } from '../case/admitted.ts';
import { withAssignment } from '../case/changes.ts';
import { stopsOf } from '../case/clock.ts';
import { dueFrom } from '../deadlines/derivation.ts';
import { replyDeadline } from '../deadlines/of-assignment.ts';
import type { Assignment } from '../parts/assignment.ts';
import { clockCommands, clockFacts } from '../parts/clock.ts';
import { isTaken, type Proposal, type ProposalContext } from '../proposal.ts';

const says = saysOf<FactOf<typeof clockFacts>, Proposal, ProposalContext>();

/** The assignment with its clock running again from this day. */
const resumed = (one: Assignment, to: CalendarDay): Assignment => ({
  ...one,
  stops: stopsOf(one).map((stop) => (stop.to === undefined ? { ...stop, to } : stop)),
});

/** 中止计时: the clock of a reply is stopped and runs again. */
export const clock = areaOf<Proposal, ProposalContext>()({
  commands: clockCommands,
  facts: clockFacts,
  decide: {
    PauseClock: says('ClockPaused', (ctx) => ({
      resumeBy: dueFrom('resumeClock', ctx.today, ctx),
    })),
    ResumeClock: (state, { assignment }, { today: on, register, calendar }) => {
      const one = resumed(assignmentIn(state, assignment), on);
      const taken = required(isTaken(state) ? state : undefined, 'an assignment');
      const { due: by } = replyDeadline(taken, one, register, calendar);
      const { version } = one.replyBy;
      return { type: 'ClockResumed', on, assignment, replyBy: { by, version } };
    },
  },
  evolve: {
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
  },
});
