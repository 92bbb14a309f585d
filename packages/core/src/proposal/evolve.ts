import { evolveBy } from '../kernel/moves.ts';
import { appraisalFolds } from './appraisal/evolve.ts';
import { assignmentFolds } from './assignment/evolve.ts';
import { awardFolds } from './award/evolve.ts';
import { clockFolds } from './clock/evolve.ts';
import { drafting } from './drafting/moves.ts';
import type { ProposalEvent } from './events.ts';
import { extensionFolds } from './extension/evolve.ts';
import { formalProposalFolds } from './formal-proposal/evolve.ts';
import { handlingConsultationFolds } from './handling-consultation/evolve.ts';
import { keyFolds } from './key/evolve.ts';
import { lookBackFolds } from './look-back/evolve.ts';
import type { Folds } from './moves.ts';
import { promiseFolds } from './promise/evolve.ts';
import type { Proposal } from './proposal.ts';
import { proposers } from './proposers/moves.ts';
import { publicationFolds } from './publication/evolve.ts';
import { ratingFolds } from './rating/evolve.ts';
import { reminderFolds } from './reminder/evolve.ts';
import { replyFolds } from './reply/evolve.ts';
import { reviewFolds } from './review/evolve.ts';
import { supervisionFolds } from './supervision-record/evolve.ts';

const folds: Folds<ProposalEvent> = {
  ...drafting.evolve,
  ...proposers.evolve,
  ...reviewFolds,
  ...assignmentFolds,
  ...replyFolds,
  ...ratingFolds,
  ...extensionFolds,
  ...clockFolds,
  ...reminderFolds,
  ...promiseFolds,
  ...lookBackFolds,
  ...publicationFolds,
  ...handlingConsultationFolds,
  ...keyFolds,
  ...supervisionFolds,
  ...appraisalFolds,
  ...awardFolds,
  ...formalProposalFolds,
};

/** Facts to state. */
export const evolveProposal = evolveBy<Proposal, ProposalEvent>(folds);
