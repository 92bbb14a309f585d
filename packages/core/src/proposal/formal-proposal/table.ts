import { cite } from '../../law/instruments.ts';
import type { FormalProposal } from '../parts/formal-proposal.ts';
import { isTaken } from '../proposal.ts';
import { leadership, type ProposalTable, partRows } from '../table.ts';
import * as raise from './rules.ts';

// biome-ignore format: a table is read by its columns
const formalProposalSteps = partRows<FormalProposal>()([
  { from: 'none', on: 'RaiseToFormalProposal', to: 'adopted', by: leadership, within: ['filed', 'closed'], rules: [raise.raisedOnce, raise.adoptionTookPlace, raise.importantByStandingCommittee] },
]);

/** How a proposal is raised to a formal proposal in the name of the CPPCC. */
export const formalProposalTable: ProposalTable = {
  part: 'formal_proposal',
  title: { zh: '建议案', en: 'Formal proposal' },
  stages: { adopted: { zh: '已通过', en: 'adopted' } },
  final: ['adopted'],
  cites: [
    cite('formal-proposal-answer', '提案与建议案的区别'),
    cite('jingyan-formal-proposal', '以建议案督促答复', 'PRACTICE'),
  ],
  steps: formalProposalSteps,
  partsOf: (state) => (isTaken(state) && state.raisedTo ? [state.raisedTo] : []),
  targetOf: () => undefined,
};
