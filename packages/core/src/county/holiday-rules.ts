import { isOfYear } from '../kernel/calendar.ts';
import { type CalendarDay, isWeekend, plusDays, yearOf } from '../kernel/day.ts';
import type { CommandRule } from '../kernel/rule.ts';
import { yearlyHolidaysIn } from '../law/holidays.ts';
import { decided } from '../law/instruments.ts';
import type { When } from './rule.ts';

/** How many days one holiday is off at most: more is a slip of the pen. */
const LONGEST = 31;

/** A notice is issued in the year before its own or in it, and recorded once it is issued. */
export const noticeIsIssued: CommandRule<When<'RecordHolidayNotice'>> = {
  kind: 'command',
  id: 'county.holidays.issued',
  title: { zh: '通知已经印发', en: 'The notice has been issued' },
  cites: [decided('放假通知在上一年或当年印发,印发之后登记')],
  holds: ({ command: { year, source }, ctx: { today } }) =>
    source.issuedOn <= today && [year - 1, year].includes(yearOf(source.issuedOn)),
  message: ({ command: { year }, ctx: { today } }) => ({
    zh: `${year}年的放假通知应在${year - 1}年或${year}年印发,印发日期不晚于今日(${today})。`,
    en: `The notice for ${year} is issued in ${year - 1} or ${year}, and no later than today (${today}).`,
  }),
};

/** Holidays follow one another within the year, or begin in the last week of the year before. */
export const holidaysAreInOrder: CommandRule<When<'RecordHolidayNotice'>> = {
  kind: 'command',
  id: 'county.holidays.in-order',
  title: { zh: '放假日期有序', en: 'Holidays in order' },
  cites: [decided('各节日按先后列出,不重叠,在当年或上一年最后一周之内')],
  holds: ({ command: { year, off } }) =>
    off.every(
      ({ from, to }, at) =>
        from <= to &&
        to < plusDays(from, LONGEST) &&
        isOfYear(year, from) &&
        isOfYear(year, to) &&
        (off[at - 1]?.to ?? '') < from,
    ),
  message: ({ command: { year } }) => ({
    zh: `请按先后列出${year}年各节日,首日不晚于末日,互不重叠;除上一年12月25日以后的日期外,均在当年。`,
    en: `List the holidays of ${year} in order, each from its first to its last day, without overlap, within the year or from 25 December of the year before.`,
  }),
};

/** A notice is recorded whole: every holiday of the regulation is off. */
export const noticeIsWhole: CommandRule<When<'RecordHolidayNotice'>> = {
  kind: 'command',
  id: 'county.holidays.whole',
  title: { zh: '全年放假安排', en: 'A notice for the whole year' },
  cites: [decided('登记全年的安排,全体公民放假的节日都在其中;取代此前对该年的登记')],
  holds: ({ command: { year, off } }) =>
    yearlyHolidaysIn(year).every((on) => off.some(({ from, to }) => from <= on && on <= to)),
  message: ({ command: { year, off } }) => {
    const missing = yearlyHolidaysIn(year).filter(
      (on) => !off.some(({ from, to }) => from <= on && on <= to),
    );
    return {
      zh: `请登记全年的安排,法定节日${missing.join('、')}须在放假日期之内。`,
      en: `Record the whole year: the holidays ${missing.join(', ')} must be off.`,
    };
  },
};

const isWorkedToMakeUp = (
  on: CalendarDay,
  { year, off }: { readonly year: number; readonly off: readonly Off[] },
): boolean =>
  isWeekend(on) && isOfYear(year, on) && !off.some(({ from, to }) => from <= on && on <= to);

interface Off {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Days worked to make up are weekend days that are not off, each named once. */
export const makeUpDaysAreWeekends: CommandRule<When<'RecordHolidayNotice'>> = {
  kind: 'command',
  id: 'county.holidays.make-up-days',
  title: { zh: '调休上班日为休息日', en: 'Make-up days are weekend days' },
  cites: [decided('调休上班的日期为不放假的周六、周日')],
  holds: ({ command }) =>
    new Set(command.work).size === command.work.length &&
    command.work.every((on) => isWorkedToMakeUp(on, command)),
  message: ({ command }) => {
    const wrong = command.work.filter((on) => !isWorkedToMakeUp(on, command));
    return {
      zh: `调休上班的日期须是不放假的周六、周日,每日只列一次${wrong.length > 0 ? `:请更正${wrong.join('、')}` : ''}。`,
      en: `Make-up days are Saturdays and Sundays that are not off, each listed once${wrong.length > 0 ? `; correct ${wrong.join(', ')}` : ''}.`,
    };
  },
};
