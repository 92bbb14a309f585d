import type { Deciders } from '../moves.ts';
import type { reminderCommands } from './commands.ts';

/** What reminding a unit leads to. */
export const reminderDeciders: Deciders<typeof reminderCommands> = {
  RemindUnit: (_state, { assignment, method, note }, { today: on }) => ({
    type: 'UnitReminded',
    on,
    assignment,
    method,
    note,
  }),
};
