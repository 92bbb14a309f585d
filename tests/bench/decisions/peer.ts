/**
 * The main line as an XState machine: a state for each stage of the case, a transition for each row
 * of its tables, and as guards the very rules that stand on the row. Its facts are handed to it, so it
 * counts no due days, and a command it does not take gets no reasons: less than the job.
 */
import { mayReadProposal, type Proposal, proposal, proposalWorkflow } from '@xieshang/core';
import { assign, createMachine, transition } from 'xstate';
import { lineCommands, type Move } from './line.ts';

interface Kept {
  readonly proposal: Proposal;
}

interface Ask extends Pick<Move, 'command' | 'ctx' | 'facts'> {
  readonly type: string;
}

type Table = (typeof proposalWorkflow.tables)[number];
type Row = Table['steps'][number];

const isTaken = (
  table: Table,
  { from, by, rules, on }: Row,
  { proposal: state }: Kept,
  ask: Ask,
) => {
  const { command, ctx } = ask;
  if (on !== 'DraftProposal' && !(state.stage !== 'none' && mayReadProposal(state, ctx.actor)))
    return false;
  const target = table.targetOf(command, state, ctx);
  const part = table.partsOf(state).find(({ id }) => id === target);
  return (
    (part?.stage ?? 'none') === from &&
    by.includes(ctx.actor.role) &&
    rules.every((rule) => rule.holds({ state, part, ctx, command }))
  );
};

const folded = assign<Kept, Ask, undefined, Ask, never>(({ context, event }) => ({
  proposal: event.facts.reduce(proposal.evolve, context.proposal),
}));

const transitionsAt = (stage: string) => {
  const all = proposalWorkflow.tables.flatMap((table, at) =>
    table.steps
      .filter(({ on }) => lineCommands.some((one) => one === on))
      .filter(({ from, within }) => (at === 0 ? from === stage : !within || within.includes(stage)))
      .map((row) => ({
        on: row.on,
        guard: ({ context, event }: { context: Kept; event: Ask }) =>
          isTaken(table, row, context, event),
        actions: folded,
        ...(at === 0 && row.to !== stage ? { target: row.to } : {}),
      })),
  );
  return Object.fromEntries(
    lineCommands.map((type) => [
      type,
      all.filter(({ on }) => on === type).map(({ on: _, ...one }) => one),
    ]),
  );
};

const stages = ['none', 'draft', 'submitted', 'filed', 'returned_for_revision', 'merged', 'closed'];

const machine = createMachine({
  types: {} as { context: Kept; events: Ask },
  id: 'proposal',
  initial: 'none',
  context: { proposal: proposal.initial },
  states: Object.fromEntries(stages.map((stage) => [stage, { on: transitionsAt(stage) }])),
});

/** A move ready to be made by the machine. */
export const prepared = ({ state, command, ctx, facts }: Move) => ({
  snapshot: machine.resolveState({ value: state.stage, context: { proposal: state } }),
  ask: { type: command.type, command, ctx, facts },
});

/** The proposal after a move; the same when the machine does not take it. */
export const moved = ({ snapshot, ask }: ReturnType<typeof prepared>): Proposal =>
  transition(machine, snapshot, ask)[0].context.proposal;
