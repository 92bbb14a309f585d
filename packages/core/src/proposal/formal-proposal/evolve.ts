import { filedOrClosed } from '../case/after-filing.ts';
import type { Folds } from '../moves.ts';
import type { FormalProposalEvent } from './events.ts';

/** What raising to a formal proposal makes of a proposal. */
export const formalProposalFolds: Folds<FormalProposalEvent> = {
  RaisedToFormalProposal: (state, event) => {
    const { adoptedBy, on, title } = event;
    const raisedTo = { id: 'F1', stage: 'adopted', adoptedBy, on, title } as const;
    return { ...filedOrClosed(state, event), raisedTo };
  },
};
