import type { Subject } from '../kernel/subject.ts';
import { type ProposalCommand, proposalCommands } from './commands.ts';
import { decideProposal } from './decide.ts';
import type { ProposalEvent } from './events.ts';
import { evolveProposal } from './evolve.ts';
import { handledWith, type Proposal, type ProposalContext } from './proposal.ts';
import { proposalWorkflow } from './workflow.ts';

/** 提案 as a subject. */
export const proposal: Subject<Proposal, ProposalCommand, ProposalEvent, ProposalContext> = {
  name: 'proposal',
  commands: proposalCommands,
  workflow: proposalWorkflow,
  initial: { stage: 'none' },
  decide: decideProposal,
  evolve: evolveProposal,
  othersNamed: (command, state) => {
    const named = 'into' in command ? command.into : handledWith(state);
    return named ? [{ subject: 'proposal', caseId: named }] : [];
  },
};
