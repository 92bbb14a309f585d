import { endOf } from '../../kernel/day.ts';
import type { ProposalEvent } from '../areas.ts';
import { isReceived, isTaken, type Proposal } from '../proposal.ts';
import { joinedProposers, openAssignments } from './queries.ts';

type Of<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

/** What facts of a type lacked when they were first recorded, told from the case they happened to. */
type Additions = {
  readonly [Type in ProposalEvent['type']]?: (
    event: Of<Type>,
    state: Proposal,
  ) => Partial<Of<Type>>;
};

const additions: Additions = {
  // Every unit was the sole one, and nothing was handed out after two returns.
  ProposalAssigned: () => ({ role: 'sole', assigner: 'government_office', final: false }),
  ProposalWithdrawn: (_, state) => ({
    units: isTaken(state) ? openAssignments(state).map(({ unit }) => unit) : [],
  }),
  ReplySubmitted: () => ({ round: 1, issuer: 'unit', jointWith: [] }),
  ReplyApproved: (_, state) =>
    state.stage === 'none' ? {} : { recipients: joinedProposers(state).map(({ id }) => id) },
  ReplyRated: ({ on }) => ({ at: endOf(on) }),
  // Which number the main proposal has, only its own facts tell; it is shown beside the case anyhow.
  ProposalMerged: ({ on }, state) => ({
    mainNumber: 0,
    countsFrom: on,
    ...(isReceived(state) ? { assignBy: state.receipt.reviewBy } : {}),
  }),
};

/**
 * A fact as it was first recorded, in today's shape; a fact of today stays as it is. Facts are never
 * changed: what was added to their shapes later is told from the case they happened to.
 */
export const inTodaysShape = (event: ProposalEvent, state: Proposal): ProposalEvent => {
  // The record is typed fact by fact; which of them this is, only its type knows.
  const added = additions[event.type] as
    | ((event: ProposalEvent, state: Proposal) => Partial<ProposalEvent>)
    | undefined;
  if (!added) return event;
  const { mode: _, ...data } = event as ProposalEvent & { readonly mode?: unknown };
  return { ...added(event, state), ...data } as ProposalEvent;
};
