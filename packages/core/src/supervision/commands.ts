import type { CommandOf } from '../kernel/command.ts';
import { adviceCommands } from './advice/commands.ts';
import { appraisalCommands } from './appraisal/commands.ts';
import { closingCommands } from './closing/commands.ts';
import { fieldworkCommands } from './fieldwork/commands.ts';
import { openingCommands } from './opening/commands.ts';
import { rectificationCommands } from './rectification/commands.ts';

/** 民主监督: what people may ask, area by area. */
export const supervisionCommands = {
  ...openingCommands,
  ...fieldworkCommands,
  ...adviceCommands,
  ...rectificationCommands,
  ...appraisalCommands,
  ...closingCommands,
} as const;

/** A command to a supervision. */
export type SupervisionCommand = CommandOf<typeof supervisionCommands>;
