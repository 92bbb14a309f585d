import { decideBy } from '../kernel/moves.ts';
import { appraisalDeciders } from './appraisal/decide.ts';
import { assignment } from './assignment/moves.ts';
import { awardDeciders } from './award/decide.ts';
import { clock } from './clock/moves.ts';
import type { proposalCommands } from './commands.ts';
import { drafting } from './drafting/moves.ts';
import type { ProposalEvent } from './events.ts';
import { extension } from './extension/moves.ts';
import { formalProposalDeciders } from './formal-proposal/decide.ts';
import { handlingConsultationDeciders } from './handling-consultation/decide.ts';
import { keyDeciders } from './key/decide.ts';
import { lookBackDeciders } from './look-back/decide.ts';
import type { Deciders } from './moves.ts';
import { promiseDeciders } from './promise/decide.ts';
import type { Proposal, ProposalContext } from './proposal.ts';
import { proposers } from './proposers/moves.ts';
import { publicationDeciders } from './publication/decide.ts';
import { rating } from './rating/moves.ts';
import { reminder } from './reminder/moves.ts';
import { reply } from './reply/moves.ts';
import { review } from './review/moves.ts';
import { supervisionDeciders } from './supervision-record/decide.ts';
import { proposalWorkflow } from './workflow.ts';

const deciders: Deciders<typeof proposalCommands> = {
  ...drafting.decide,
  ...proposers.decide,
  ...review.decide,
  ...assignment.decide,
  ...reply.decide,
  ...rating.decide,
  ...extension.decide,
  ...clock.decide,
  ...reminder.decide,
  ...promiseDeciders,
  ...lookBackDeciders,
  ...publicationDeciders,
  ...handlingConsultationDeciders,
  ...keyDeciders,
  ...supervisionDeciders,
  ...appraisalDeciders,
  ...awardDeciders,
  ...formalProposalDeciders,
};

/** The table says whether; the decider of the command says what then happened. */
export const decideProposal = decideBy<
  typeof proposalCommands,
  Proposal,
  ProposalEvent,
  ProposalContext
>(proposalWorkflow, deciders);
