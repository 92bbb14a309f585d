import { command } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { fact } from '../../kernel/fact.ts';
import { enumOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { termsOf, type WordsOf } from '../../kernel/words.ts';
import { assignment } from '../fields.ts';

/** How the office reminds a unit, in words; in the order in which it is done. */
export const reminderWords = {
  phone: { zh: '电话催办', en: 'by phone' },
  visit: { zh: '上门催办', en: 'by a visit' },
  document: { zh: '发文催办', en: 'by a document' },
} as const satisfies WordsOf<string>;

/** 催办方式. */
export type ReminderMethod = keyof typeof reminderWords;

/** 催办方式, the gentlest first. */
export const reminderMethods = termsOf(reminderWords);

const reminder = {
  method: enumOf(reminderMethods, 'ReminderMethod', '催办方式'),
  note: textOf(500).describe('催办情况'),
};

/** 催办: the office reminded a unit of its reply. */
export interface Reminder extends FieldsOf<typeof reminder> {
  readonly on: CalendarDay;
}

/** 催办: what the office may ask of a unit whose reply is late or nearly so. */
export const reminderCommands = {
  RemindUnit: command({ zh: '催办', en: 'Remind the unit' }, { assignment, ...reminder }),
} as const;

/** What can happen when the office reminds a unit. */
export const reminderFacts = {
  UnitReminded: fact(
    { zh: '催办', en: 'reminded the unit' },
    { assignment, ...reminder },
    {
      tells: ({ method, note }) => ({
        zh: `${reminderWords[method].zh}:${note}`,
        en: `reminded the unit ${reminderWords[method].en}: ${note}`,
      }),
    },
  ),
} as const;
