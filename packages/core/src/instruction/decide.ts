import { decideBy } from '../kernel/moves.ts';
import { closingDeciders } from './closing/decide.ts';
import type { instructionCommands } from './commands.ts';
import { draftDeciders } from './draft/decide.ts';
import type { InstructionEvent } from './events.ts';
import { inspectionDeciders } from './inspection/decide.ts';
import type { Instruction, InstructionContext } from './instruction.ts';
import { leaderDeciders } from './leader/decide.ts';
import type { Deciders } from './moves.ts';
import { openingDeciders } from './opening/decide.ts';
import { recommendationDeciders } from './recommendation/decide.ts';
import { speechDeciders } from './speech/decide.ts';
import { trackingDeciders } from './tracking/decide.ts';
import { instructionWorkflow } from './workflow.ts';

const deciders: Deciders<typeof instructionCommands> = {
  ...openingDeciders,
  ...leaderDeciders,
  ...recommendationDeciders,
  ...trackingDeciders,
  ...speechDeciders,
  ...inspectionDeciders,
  ...draftDeciders,
  ...closingDeciders,
};

/** The table says whether; the decider of the command says what then happened. */
export const decideInstruction = decideBy<
  typeof instructionCommands,
  Instruction,
  InstructionEvent,
  InstructionContext
>(instructionWorkflow, deciders);
