import { unitToday } from '../../county/duties.ts';
import { latestReply, openAssignments } from '../case/queries.ts';
import type { Assignment } from '../parts/assignment.ts';
import { handledWith, isTaken, type Open, type ProposalContext, type Taken } from '../proposal.ts';

/** The proposal it is handled with; absent once that one was withdrawn: then it is handled alone. */
export const mainOf = (state: Open, { others }: ProposalContext): Taken | undefined => {
  const main = others[handledWith(state) ?? ''];
  return main && isTaken(main) ? main : undefined;
};

/** The units that have the main proposal, as they are today. */
export const unitsOfMain = (main: Taken, { register }: ProposalContext): readonly string[] => [
  ...new Set(openAssignments(main).map(({ unit }) => unitToday(register, unit))),
];

/** Those of them that could still take this one: they have not got it, and have not returned it. */
export const unitsToFollow = (state: Open, ctx: ProposalContext): readonly string[] => {
  const main = mainOf(state, ctx);
  if (!main) return [];
  const had = new Set<string>(state.assignments.map(({ unit }) => unit));
  return unitsOfMain(main, ctx).filter((unit) => !had.has(unit));
};

/**
 * To whom an assignment may be handed over: to the successor of its unit; and where the main proposal has
 * passed to other units before this one was answered, to one of those.
 */
export const heirsOf = (
  state: Open,
  { id, unit }: Assignment,
  ctx: ProposalContext,
): readonly string[] => {
  const successor = unitToday(ctx.register, unit);
  if (successor !== unit) return [successor];
  const main = mainOf(state, ctx);
  const follows = !main || unitsOfMain(main, ctx).includes(unitToday(ctx.register, unit));
  return follows || latestReply(state, id) ? [] : unitsToFollow(state, ctx);
};
