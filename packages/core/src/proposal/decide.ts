import { decideBy } from '../kernel/moves.ts';
import { appraisalDeciders } from './appraisal/decide.ts';
import { assignmentDeciders } from './assignment/decide.ts';
import { awardDeciders } from './award/decide.ts';
import { clockDeciders } from './clock/decide.ts';
import type { proposalCommands } from './commands.ts';
import { drafting } from './drafting/moves.ts';
import type { ProposalEvent } from './events.ts';
import { extensionDeciders } from './extension/decide.ts';
import { formalProposalDeciders } from './formal-proposal/decide.ts';
import { handlingConsultationDeciders } from './handling-consultation/decide.ts';
import { keyDeciders } from './key/decide.ts';
import { lookBackDeciders } from './look-back/decide.ts';
import type { Deciders } from './moves.ts';
import { promiseDeciders } from './promise/decide.ts';
import type { Proposal, ProposalContext } from './proposal.ts';
import { proposers } from './proposers/moves.ts';
import { publicationDeciders } from './publication/decide.ts';
import { ratingDeciders } from './rating/decide.ts';
import { reminderDeciders } from './reminder/decide.ts';
import { replyDeciders } from './reply/decide.ts';
import { reviewDeciders } from './review/decide.ts';
import { supervisionDeciders } from './supervision-record/decide.ts';
import { proposalWorkflow } from './workflow.ts';

const deciders: Deciders<typeof proposalCommands> = {
  ...drafting.decide,
  ...proposers.decide,
  ...reviewDeciders,
  ...assignmentDeciders,
  ...replyDeciders,
  ...ratingDeciders,
  ...extensionDeciders,
  ...clockDeciders,
  ...reminderDeciders,
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
