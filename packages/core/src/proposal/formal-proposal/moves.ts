import { areaOf } from '../../kernel/area.ts';
import { recorded } from '../../kernel/recorded.ts';
import { contentOf, filedOrClosed } from '../case/changes.ts';
import { formalProposalCommands, formalProposalFacts } from '../parts/formal-proposal.ts';
import type { Proposal, ProposalContext } from '../proposal.ts';

/** 上升为建议案: a meeting of the CPPCC adopts what a proposal asks for as its own document. */
export const formalProposal = areaOf<Proposal, ProposalContext>()({
  commands: formalProposalCommands,
  facts: formalProposalFacts,
  decide: {
    RaiseToFormalProposal: (_state, { type: _, ...adoption }) => ({
      type: 'RaisedToFormalProposal',
      ...recorded(adoption),
    }),
  },
  evolve: {
    RaisedToFormalProposal: (state, event) => ({
      ...filedOrClosed(state, event),
      raisedTo: { id: 'F1', stage: 'adopted', ...contentOf(event) },
    }),
  },
});
