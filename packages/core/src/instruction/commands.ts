import type { CommandOf } from '../kernel/command.ts';
import { closingCommands } from './closing/commands.ts';
import { draftCommands } from './draft/commands.ts';
import { inspectionCommands } from './inspection/commands.ts';
import { leaderCommands } from './leader/commands.ts';
import { openingCommands } from './opening/commands.ts';
import { recommendationCommands } from './recommendation/commands.ts';
import { speechCommands } from './speech/commands.ts';
import { trackingCommands } from './tracking/commands.ts';

/** What people may ask of what follows from an outcome (批示、采纳反馈、督查). */
export const instructionCommands = {
  ...openingCommands,
  ...leaderCommands,
  ...recommendationCommands,
  ...trackingCommands,
  ...speechCommands,
  ...inspectionCommands,
  ...draftCommands,
  ...closingCommands,
} as const;

/** What people may ask of what follows from an outcome. */
export type InstructionCommand = CommandOf<typeof instructionCommands>;
