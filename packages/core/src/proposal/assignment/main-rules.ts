import { unitToday } from '../../county/register.ts';
import { cite, decided } from '../../law/instruments.ts';
import { latestReply, openAssignments } from '../case/queries.ts';
import type { Assignment } from '../parts/assignment.ts';
import { handledWith, isTaken, type Open, type ProposalContext, type Taken } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

const together = cite('local-handling-rule', '第九条', 'SEEN', '可以并案办理,但要分别答复');

/** The proposal it is handled with; absent once that one was withdrawn: then it is handled alone. */
const mainOf = (state: Open, { others }: ProposalContext): Taken | undefined => {
  const main = others[handledWith(state) ?? ''];
  return main && isTaken(main) ? main : undefined;
};

/** The units that have the main proposal, as they are today. */
const unitsOfMain = (main: Taken, { register }: ProposalContext): readonly string[] => [
  ...new Set(openAssignments(main).map(({ unit }) => unitToday(register, unit))),
];

/** Those of them that could still take this one: they have not got it, and have not returned it. */
const unitsToFollow = (state: Open, ctx: ProposalContext): readonly string[] => {
  const main = mainOf(state, ctx);
  if (!main) return [];
  const had = new Set<string>(state.assignments.map(({ unit }) => unit));
  return unitsOfMain(main, ctx).filter((unit) => !had.has(unit));
};

/** What is handled together with a main proposal waits until that one has its units. */
export const mainIsAssigned: OnCase<Open, undefined> = {
  kind: 'case',
  id: 'proposal.assignment.main-first',
  title: { zh: '主案先行交办', en: 'The main proposal first' },
  cites: [together],
  holds: ({ state, ctx }) => {
    const main = mainOf(state, ctx);
    return main === undefined || openAssignments(main).length > 0;
  },
  message: () => ({
    zh: '本件与主案并案办理,主案尚未交办:请先交办主案,或者先撤销并案。',
    en: 'It is handled with its main proposal, which no unit has yet: assign that one first, or undo the merger.',
  }),
};

/**
 * What was merged or joined is handled by the units of its main proposal, and answered by them separately.
 * Where none of them is left that could take it, another unit does.
 */
export const followsTheMain: OnCommand<'AssignProposal', Open, undefined> = {
  kind: 'command',
  id: 'proposal.assignment.follows-the-main',
  title: { zh: '并案随主案交办', en: 'With the main proposal' },
  cites: [together, decided('主案的承办单位均不能承办的,可以交其他单位')],
  holds: ({ state, command: { tasks }, ctx }) => {
    const main = mainOf(state, ctx);
    if (!main || unitsToFollow(state, ctx).length === 0) return true;
    const units = unitsOfMain(main, ctx);
    return tasks.every(({ unit }) => units.includes(unit));
  },
  message: ({ state, ctx }) => {
    const list = unitsToFollow(state, ctx);
    return {
      zh: `本件与主案并案办理,交由主案的承办单位分别答复:${list.join('、')}。`,
      en: `It is handled with its main proposal, by the units of that one: ${list.join(', ')}.`,
    };
  },
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
  const successor = ctx.register.units[unit]?.successor?.unit;
  if (successor !== undefined) return [successor];
  const main = mainOf(state, ctx);
  const follows = !main || unitsOfMain(main, ctx).includes(unitToday(ctx.register, unit));
  return follows || latestReply(state, id) ? [] : unitsToFollow(state, ctx);
};
