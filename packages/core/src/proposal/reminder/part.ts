import type { CalendarDay } from '../../kernel/day.ts';
import { termsOf, type Vocabulary } from '../../kernel/words.ts';

/** How the office reminds a unit, in words; in the order in which it is done. */
export const reminderWords = {
  phone: { zh: '电话催办', en: 'by phone' },
  visit: { zh: '上门催办', en: 'by a visit' },
  document: { zh: '发文催办', en: 'by a document' },
} as const satisfies Vocabulary<string>;

/** 催办方式. */
export type ReminderMethod = keyof typeof reminderWords;

/** 催办方式, the gentlest first. */
export const reminderMethods = termsOf(reminderWords);

/** 催办: the office reminded a unit of its reply. */
export interface Reminder {
  readonly on: CalendarDay;
  readonly method: ReminderMethod;
  readonly note: string;
}
