import type { Deciders } from '../moves.ts';
import type { closingCommands } from './commands.ts';

/** What following up and closing lead to. */
export const closingDeciders: Deciders<typeof closingCommands> = {
  NameFollowUpInstruction: (_state, { instruction }, { today: on }) => ({
    type: 'FollowUpInstructionNamed',
    on,
    instruction,
  }),
  CloseSupervision: (_state, { summary, publish: published }, { today: on }) => ({
    type: 'SupervisionClosed',
    on,
    summary,
    published,
  }),
};
