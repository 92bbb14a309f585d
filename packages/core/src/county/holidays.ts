import { z } from 'zod';
import { command } from '../kernel/command.ts';
import { CalendarDay } from '../kernel/day.ts';
import { type FactOf, fact } from '../kernel/fact.ts';
import type { FieldsOf } from '../kernel/recorded.ts';
import { textOf } from '../kernel/text.ts';

/** 放假: the days off of one holiday. */
const daysOff = z
  .object({
    name: textOf(30).describe('节日'),
    from: CalendarDay.describe('放假首日'),
    to: CalendarDay.describe('放假末日'),
  })
  .meta({ id: 'DaysOff', description: '一个节日的放假日期' });

/** Where a notice was read. */
const source = z
  .object({
    title: textOf(100).describe('通知标题'),
    number: textOf(60).optional().describe('文号'),
    issuedOn: CalendarDay.describe('印发日期'),
  })
  .meta({ id: 'NoticeSource', description: '通知的出处' });

/** A notice of the State Council as a county records it: all of a year, not what changed of it. */
const notice = {
  year: z.number().int().positive().describe('年份'),
  off: z.array(daysOff).min(1).max(20).describe('全年各节日的放假日期,按先后'),
  work: z.array(CalendarDay).max(20).describe('调休上班的日期'),
  source,
};

/** What may be asked of the holidays a county counts by. */
export const holidayCommands = {
  RecordHolidayNotice: command({ zh: '登记放假通知', en: 'Record a holiday notice' }, notice),
} as const;

/** What a county learned of holidays; a later notice for a year takes the place of the earlier one. */
export const holidayFacts = {
  HolidayNoticeRecorded: fact({ zh: '登记放假通知', en: 'recorded a holiday notice' }, notice, {
    tells: ({ year, source: { title, number } }) => ({
      zh: `登记${year}年放假通知:${title}${number ? `(${number})` : ''}`,
      en: `recorded the holiday notice for ${year}: ${title}${number ? ` (${number})` : ''}`,
    }),
  }),
} as const;

/** What a county learned of holidays. */
export type HolidayFact = FactOf<typeof holidayFacts>;

/** A notice on the register, and the day on which it was recorded. */
export type RecordedNotice = FieldsOf<typeof notice> & { readonly on: CalendarDay };
