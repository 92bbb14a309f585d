import { decideBy } from '../kernel/moves.ts';
import { appraisal } from './appraisal/moves.ts';
import { assignment } from './assignment/moves.ts';
import { award } from './award/moves.ts';
import { clock } from './clock/moves.ts';
import type { proposalCommands } from './commands.ts';
import { drafting } from './drafting/moves.ts';
import type { ProposalEvent } from './events.ts';
import { extension } from './extension/moves.ts';
import { formalProposal } from './formal-proposal/moves.ts';
import { handlingConsultationDeciders } from './handling-consultation/decide.ts';
import { key } from './key/moves.ts';
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
import { supervision } from './supervision-record/moves.ts';
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
  ...key.decide,
  ...supervision.decide,
  ...appraisal.decide,
  ...award.decide,
  ...formalProposal.decide,
};

/** The table says whether; the decider of the command says what then happened. */
export const decideProposal = decideBy<
  typeof proposalCommands,
  Proposal,
  ProposalEvent,
  ProposalContext
>(proposalWorkflow, deciders);
