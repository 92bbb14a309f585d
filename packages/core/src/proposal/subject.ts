import { playedBy } from '../kernel/area.ts';
import type { Subject } from '../kernel/subject.ts';
import { areas, type ProposalCommand, type ProposalEvent } from './areas.ts';
import { inTodaysShape } from './case/earlier-facts.ts';
import { handledWith, type Proposal, type ProposalContext } from './proposal.ts';
import { proposalWorkflow } from './workflow.ts';

const played = playedBy(areas, proposalWorkflow);

/** 提案 as a subject. */
export const proposal: Subject<Proposal, ProposalCommand, ProposalEvent, ProposalContext> = {
  name: 'proposal',
  ...played,
  initial: { stage: 'none' },
  evolve: (state, event) => played.evolve(state, inTodaysShape(event, state)),
  othersNamed: (command, state) => {
    const main = 'tasks' in command ? handledWith(state) : undefined;
    const named = 'into' in command ? command.into : main;
    return named ? [{ subject: 'proposal', caseId: named }] : [];
  },
};
