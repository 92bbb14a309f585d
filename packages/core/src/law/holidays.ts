import type { Calendar, HolidayNotice } from '../kernel/calendar.ts';
import type { Citation } from '../kernel/citation.ts';
import { type CalendarDay, day, plusDays } from '../kernel/day.ts';
import { cite, decided, type InstrumentId } from './instruments.ts';

/** A notice as it is written down: its days off as the name of a holiday, the first and the last day. */
interface Written {
  readonly year: number;
  readonly off: readonly (readonly [string, string, string])[];
  readonly work: readonly string[];
}

interface Announced extends Written {
  readonly instrument: InstrumentId;
  readonly article: string;
}

const daysFrom = (first: CalendarDay, last: CalendarDay): readonly CalendarDay[] =>
  first > last ? [] : [first, ...daysFrom(plusDays(first, 1), last)];

/** A notice, day by day, from how it is written down. */
export const noticeOf = ({
  year,
  cites,
  off,
  work,
}: Written & { readonly cites: Citation }): HolidayNotice => ({
  year,
  cites,
  off: new Map(
    off.flatMap(([name, first, last]) =>
      daysFrom(day(first), day(last)).map((on) => [on, name] as const),
    ),
  ),
  work: new Set(work.map(day)),
});

/** The State Council's notices that were read, one for each year, oldest first. */
// biome-ignore format: a table is read by its columns
const announced: readonly Announced[] = [
  { year: 2023, instrument: 'holiday-notice-2023', article: '国办发明电〔2022〕16号',
    off: [['元旦', '2022-12-31', '2023-01-02'], ['春节', '2023-01-21', '2023-01-27'],
          ['清明节', '2023-04-05', '2023-04-05'], ['劳动节', '2023-04-29', '2023-05-03'],
          ['端午节', '2023-06-22', '2023-06-24'], ['中秋节、国庆节', '2023-09-29', '2023-10-06']],
    work: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'] },
  { year: 2024, instrument: 'holiday-notice-2024', article: '国办发明电〔2023〕7号',
    off: [['元旦', '2024-01-01', '2024-01-01'], ['春节', '2024-02-10', '2024-02-17'],
          ['清明节', '2024-04-04', '2024-04-06'], ['劳动节', '2024-05-01', '2024-05-05'],
          ['端午节', '2024-06-10', '2024-06-10'], ['中秋节', '2024-09-15', '2024-09-17'],
          ['国庆节', '2024-10-01', '2024-10-07']],
    work: ['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'] },
  { year: 2025, instrument: 'holiday-notice-2025', article: '国办发明电〔2024〕12号',
    off: [['元旦', '2025-01-01', '2025-01-01'], ['春节', '2025-01-28', '2025-02-04'],
          ['清明节', '2025-04-04', '2025-04-06'], ['劳动节', '2025-05-01', '2025-05-05'],
          ['端午节', '2025-05-31', '2025-06-02'], ['国庆节、中秋节', '2025-10-01', '2025-10-08']],
    work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'] },
  { year: 2026, instrument: 'holiday-notice-2026', article: '通知(文号未见)',
    off: [['元旦', '2026-01-01', '2026-01-03'], ['春节', '2026-02-15', '2026-02-23'],
          ['清明节', '2026-04-04', '2026-04-06'], ['劳动节', '2026-05-01', '2026-05-05'],
          ['端午节', '2026-06-19', '2026-06-21'], ['中秋节', '2026-09-25', '2026-09-27'],
          ['国庆节', '2026-10-01', '2026-10-07']],
    work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'] },
];

const yearly = (on: string, name: string, since?: number): Calendar['yearly'][number] => ({
  on,
  name,
  ...(since ? { since } : {}),
  cites: cite('holiday-regulation', '全体公民放假的节日(条文未见)', 'GK'),
});

// The civil code counts civil-law periods; the texts of the CPPCC say nothing of counting, so it is
// followed by analogy. It speaks of holidays; that a weekend too is no last day is our decision.
const counting: Calendar['counting'] = {
  day_zero: cite('civil-code', '第二百零一条'),
  counted: cite('civil-code', '第二百零一条'),
  skipped: decided('工作日期间不计休息日'),
  corresponding_day: cite('civil-code', '第二百零二条'),
  last_day_of_month: cite('civil-code', '第二百零二条'),
  moved_off_holiday: cite('civil-code', '第二百零三条'),
  moved_before_holiday: decided('向前推算遇休息日提前至上一工作日'),
  named_date: decided('到期日以文件载明的日期为准'),
  day_before_date: decided('「前」不含本日时以前一日为末日'),
  paused: decided('中止期间不计入期限'),
  after_pause: decided('恢复计时后到期日顺延中止的日数'),
  fixed_day: decided('指定的日期不因休息日顺延'),
};

/**
 * Working days as the State Council announced them. A year without a notice is provisional: only
 * its weekends and the holidays of every year are known, and every deadline that touches it says so.
 */
export const stateCouncilCalendar: Calendar = {
  version: 'state-council-2026',
  counting,
  yearly: [
    yearly('01-01', '元旦'),
    yearly('05-01', '劳动节'),
    yearly('05-02', '劳动节', 2025),
    yearly('10-01', '国庆节'),
    yearly('10-02', '国庆节'),
    yearly('10-03', '国庆节'),
  ],
  notices: new Map(
    announced.map(({ instrument, article, ...notice }) => [
      notice.year,
      noticeOf({ ...notice, cites: cite(instrument, article) }),
    ]),
  ),
};

/** The holidays of every year that fall in one. */
export const yearlyHolidaysIn = (year: number): readonly CalendarDay[] =>
  stateCouncilCalendar.yearly
    .filter(({ since = 0 }) => since <= year)
    .map(({ on }) => day(`${year}-${on}`));
