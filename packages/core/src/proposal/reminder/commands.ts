import { command } from '../../kernel/command.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { assignment } from '../fields.ts';
import { reminderMethods } from './part.ts';

/** 催办: what the office may ask of a unit whose reply is late or nearly so. */
export const reminderCommands = {
  RemindUnit: command(
    { zh: '催办', en: 'Remind the unit' },
    {
      assignment,
      method: enumOf(reminderMethods, 'ReminderMethod', '催办方式'),
      note: textOf(500).describe('催办情况'),
    },
  ),
} as const;
