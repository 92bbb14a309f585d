import type { CommandOf } from '../kernel/command.ts';
import { changeCommands } from './change/commands.ts';
import { followUpCommands } from './follow-up/commands.ts';
import { meetingCommands } from './meeting/commands.ts';
import { openingCommands } from './opening/commands.ts';
import { outcomeCommands } from './outcome/commands.ts';
import { preparationCommands } from './preparation/commands.ts';
import { researchCommands } from './research/research.ts';

/** What people may ask of a consultation. */
export const consultationCommands = {
  ...openingCommands,
  ...researchCommands,
  ...preparationCommands,
  ...changeCommands,
  ...meetingCommands,
  ...outcomeCommands,
  ...followUpCommands,
} as const;

/** What people may ask of a consultation. */
export type ConsultationCommand = CommandOf<typeof consultationCommands>;
