import type { CommandCards, CommandOf } from '../kernel/command.ts';
import type { ProposalEvent } from './events.ts';
import type { Proposal, ProposalContext } from './proposal.ts';

/** What each command of an area leads to once its row and rules have admitted it. */
export type Deciders<Cards extends CommandCards> = {
  readonly [Type in keyof Cards & string]: (
    state: Proposal,
    command: Extract<CommandOf<Cards>, { readonly type: Type }>,
    ctx: ProposalContext,
  ) => ProposalEvent | readonly ProposalEvent[];
};

/** What each fact of an area makes of a proposal. */
export type Folds<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: (
    state: Proposal,
    event: Extract<Event, { readonly type: Type }>,
  ) => Proposal;
};
