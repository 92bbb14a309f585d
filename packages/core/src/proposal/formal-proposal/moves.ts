import { areaOf } from '../../kernel/area.ts';
import { contentOf, filedOrClosed } from '../case/changes.ts';
import { formalProposalCommands, formalProposalFacts } from '../parts/formal-proposal.ts';
import type { Proposal, ProposalContext } from '../proposal.ts';

/** 上升为建议案: a meeting of the CPPCC adopts what a proposal asks for as its own document. */
export const formalProposal = areaOf<Proposal, ProposalContext>()({
  commands: formalProposalCommands,
  facts: formalProposalFacts,
  decide: {
    RaiseToFormalProposal: (_state, { adoptedBy, on, title }) => ({
      type: 'RaisedToFormalProposal',
      on,
      adoptedBy,
      title,
    }),
  },
  evolve: {
    RaisedToFormalProposal: (state, event) => ({
      ...filedOrClosed(state, event),
      raisedTo: { id: 'F1', stage: 'adopted', ...contentOf(event) },
    }),
  },
});
