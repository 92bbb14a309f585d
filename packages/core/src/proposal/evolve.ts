import { evolveBy } from '../kernel/moves.ts';
import { appraisal } from './appraisal/moves.ts';
import { assignment } from './assignment/moves.ts';
import { award } from './award/moves.ts';
import { inTodaysShape } from './case/earlier-facts.ts';
import { clock } from './clock/moves.ts';
import { drafting } from './drafting/moves.ts';
import type { ProposalEvent } from './events.ts';
import { extension } from './extension/moves.ts';
import { formalProposal } from './formal-proposal/moves.ts';
import { handlingConsultationFolds } from './handling-consultation/evolve.ts';
import { key } from './key/moves.ts';
import { lookBackFolds } from './look-back/evolve.ts';
import type { Folds } from './moves.ts';
import { promiseFolds } from './promise/evolve.ts';
import type { Proposal } from './proposal.ts';
import { proposers } from './proposers/moves.ts';
import { publicationFolds } from './publication/evolve.ts';
import { rating } from './rating/moves.ts';
import { reminder } from './reminder/moves.ts';
import { reply } from './reply/moves.ts';
import { review } from './review/moves.ts';
import { supervision } from './supervision-record/moves.ts';

const folds: Folds<ProposalEvent> = {
  ...drafting.evolve,
  ...proposers.evolve,
  ...review.evolve,
  ...assignment.evolve,
  ...reply.evolve,
  ...rating.evolve,
  ...extension.evolve,
  ...clock.evolve,
  ...reminder.evolve,
  ...promiseFolds,
  ...lookBackFolds,
  ...publicationFolds,
  ...handlingConsultationFolds,
  ...key.evolve,
  ...supervision.evolve,
  ...appraisal.evolve,
  ...award.evolve,
  ...formalProposal.evolve,
};

const evolve = evolveBy<Proposal, ProposalEvent>(folds);

/** Facts to state, whatever version of them was recorded. */
export const evolveProposal = (state: Proposal, event: ProposalEvent): Proposal =>
  evolve(state, inTodaysShape(event, state));
