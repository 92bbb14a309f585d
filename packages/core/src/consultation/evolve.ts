import { evolveBy } from '../kernel/moves.ts';
import { changeFolds } from './change/evolve.ts';
import type { Consultation } from './consultation.ts';
import type { ConsultationEvent } from './events.ts';
import { followUpFolds } from './follow-up/evolve.ts';
import { meetingFolds } from './meeting/evolve.ts';
import type { Folds } from './moves.ts';
import { openingFolds } from './opening/evolve.ts';
import { outcomeFolds } from './outcome/evolve.ts';
import { preparationFolds } from './preparation/evolve.ts';
import { researchFolds } from './research/moves.ts';

const folds: Folds<ConsultationEvent> = {
  ...openingFolds,
  ...researchFolds,
  ...preparationFolds,
  ...changeFolds,
  ...meetingFolds,
  ...outcomeFolds,
  ...followUpFolds,
};

/** Facts to state. */
export const evolveConsultation = evolveBy<Consultation, ConsultationEvent>(folds);
