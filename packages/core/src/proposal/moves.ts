import type { CommandCards } from '../kernel/command.ts';
import type { DecidersOf, FoldsOf } from '../kernel/moves.ts';
import type { ProposalEvent } from './events.ts';
import type { Proposal, ProposalContext } from './proposal.ts';

/** What each command of an area leads to once its row and rules have admitted it. */
export type Deciders<Cards extends CommandCards> = DecidersOf<
  Cards,
  Proposal,
  ProposalEvent,
  ProposalContext
>;

/** What each fact of an area makes of a proposal. */
export type Folds<Event extends { readonly type: string }> = FoldsOf<Event, Proposal>;
