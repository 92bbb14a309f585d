import { decideBy } from '../kernel/moves.ts';
import { adviceDeciders } from './advice/decide.ts';
import { appraisalDeciders } from './appraisal/decide.ts';
import { closingDeciders } from './closing/decide.ts';
import type { supervisionCommands } from './commands.ts';
import type { SupervisionEvent } from './events.ts';
import { fieldworkDeciders } from './fieldwork/decide.ts';
import type { Deciders } from './moves.ts';
import { openingDeciders } from './opening/decide.ts';
import { rectificationDeciders } from './rectification/decide.ts';
import type { SupervisionContext, SupervisionState } from './supervision.ts';
import { supervisionWorkflow } from './workflow.ts';

const deciders: Deciders<typeof supervisionCommands> = {
  ...openingDeciders,
  ...fieldworkDeciders,
  ...adviceDeciders,
  ...rectificationDeciders,
  ...appraisalDeciders,
  ...closingDeciders,
};

/** The table says whether; the decider of the command says what then happened. */
export const decideSupervision = decideBy<
  typeof supervisionCommands,
  SupervisionState,
  SupervisionEvent,
  SupervisionContext
>(supervisionWorkflow, deciders);
