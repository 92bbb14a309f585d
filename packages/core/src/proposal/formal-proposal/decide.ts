import type { Deciders } from '../moves.ts';
import type { formalProposalCommands } from './commands.ts';

/** What raising to a formal proposal leads to. */
export const formalProposalDeciders: Deciders<typeof formalProposalCommands> = {
  RaiseToFormalProposal: (_state, { adoptedBy, on, title }) => ({
    type: 'RaisedToFormalProposal',
    on,
    adoptedBy,
    title,
  }),
};
