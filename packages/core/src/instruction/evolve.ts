import { evolveBy } from '../kernel/moves.ts';
import { closingFolds } from './closing/evolve.ts';
import { draftFolds } from './draft/evolve.ts';
import type { InstructionEvent } from './events.ts';
import { inspectionFolds } from './inspection/evolve.ts';
import type { Instruction } from './instruction.ts';
import { leaderFolds } from './leader/evolve.ts';
import type { Folds } from './moves.ts';
import { openingFolds } from './opening/evolve.ts';
import { recommendationFolds } from './recommendation/evolve.ts';
import { speechFolds } from './speech/evolve.ts';
import { trackingFolds } from './tracking/evolve.ts';

const folds: Folds = {
  ...openingFolds,
  ...leaderFolds,
  ...recommendationFolds,
  ...trackingFolds,
  ...speechFolds,
  ...inspectionFolds,
  ...draftFolds,
  ...closingFolds,
};

/** Facts to state. */
export const evolveInstruction = evolveBy<Instruction, InstructionEvent>(folds);
