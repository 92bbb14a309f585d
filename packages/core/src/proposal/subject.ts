import { playedBy } from '../kernel/area.ts';
import type { Subject } from '../kernel/subject.ts';
import { areas, type ProposalCommand, type ProposalEvent } from './areas.ts';
import { proposalUpcasts } from './case/earlier-facts.ts';
import { handledWith, type Proposal, type ProposalContext } from './proposal.ts';
import { proposalWorkflow } from './workflow.ts';

/** 提案 as a subject. */
export const proposal: Subject<Proposal, ProposalCommand, ProposalEvent, ProposalContext> = {
  name: 'proposal',
  ...playedBy(areas, proposalWorkflow),
  upcasts: proposalUpcasts,
  initial: { stage: 'none' },
  othersNamed: (command, state) => {
    const named = ['into' in command ? command.into : undefined, handledWith(state)];
    const ids = new Set(named.filter((id) => id !== undefined));
    return [...ids].map((caseId) => ({ subject: 'proposal', caseId }));
  },
};
