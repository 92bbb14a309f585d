import { type CalendarDay, endOf } from '../../kernel/day.ts';
import type { Upcasts } from '../../kernel/fact.ts';
import type { ProposalEvent } from '../areas.ts';
import { isReceived, isTaken, type Proposal } from '../proposal.ts';
import { joinedProposers, openAssignments } from './queries.ts';

type Of<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

/** What facts of a type lacked when they were first recorded, told from the case and the day. */
type Additions = {
  readonly [Type in ProposalEvent['type']]?: (
    state: Proposal,
    on: CalendarDay,
  ) => Partial<Of<Type>>;
};

const additions: Additions = {
  // Every unit was the sole one, and nothing was handed out after two returns.
  ProposalAssigned: () => ({ role: 'sole', assigner: 'government_office', final: false }),
  ProposalWithdrawn: (state) => ({
    units: isTaken(state) ? openAssignments(state).map(({ unit }) => unit) : [],
  }),
  ReplySubmitted: () => ({ round: 1, issuer: 'unit', jointWith: [] }),
  ReplyApproved: (state) =>
    state.stage === 'none' ? {} : { recipients: joinedProposers(state).map(({ id }) => id) },
  ReplyRated: (_, on) => ({ at: endOf(on) }),
  // Which number the main proposal has, only its own facts tell; it is shown beside the case anyhow.
  ProposalMerged: (state, on) => ({
    mainNumber: 0,
    countsFrom: on,
    ...(isReceived(state) ? { assignBy: state.receipt.reviewBy } : {}),
  }),
};

/**
 * How earlier facts of proposals are read. Facts are never changed: what was added to their shapes
 * later is told from the case they happened to.
 */
export const proposalUpcasts: Upcasts<Proposal> = Object.fromEntries(
  Object.entries(additions).map(([type, added]) => [
    type,
    ({ mode: _, ...data }, state) => ({ ...added(state, data['on'] as CalendarDay), ...data }),
  ]),
);
