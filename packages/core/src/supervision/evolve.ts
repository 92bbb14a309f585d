import { evolveBy } from '../kernel/moves.ts';
import { adviceFolds } from './advice/evolve.ts';
import { appraisalFolds } from './appraisal/evolve.ts';
import { closingFolds } from './closing/evolve.ts';
import type { SupervisionEvent } from './events.ts';
import { fieldworkFolds } from './fieldwork/evolve.ts';
import type { Folds } from './moves.ts';
import { openingFolds } from './opening/evolve.ts';
import { rectificationFolds } from './rectification/evolve.ts';
import type { SupervisionState } from './supervision.ts';

const folds: Folds<SupervisionEvent> = {
  ...openingFolds,
  ...fieldworkFolds,
  ...adviceFolds,
  ...rectificationFolds,
  ...appraisalFolds,
  ...closingFolds,
};

/** Facts to state. */
export const evolveSupervision = evolveBy<SupervisionState, SupervisionEvent>(folds);
