import { z } from 'zod';
import type { Citations } from './citation.ts';
import { dateWords, type FixedDate } from './fixed-date.ts';

/** What a period is counted in. A unit is never converted: 10日 and 10个工作日 are two things. */
export const periodUnits = ['calendar_day', 'working_day', 'month'] as const;

/** The longest periods: ten years in days, fifty in months. */
const longest = { calendar_day: 3_650, working_day: 2_500, month: 600 } as const;

/** How long something may take. */
export const Period = z
  .object({
    n: z.number().int().positive().describe('数量'),
    unit: z.enum(periodUnits).meta({ id: 'PeriodUnit', description: '期间单位' }),
  })
  .superRefine(({ n, unit }, { addIssue }) => {
    const message = `At most ${longest[unit]} of these. 最多${longest[unit]}。`;
    if (n > longest[unit]) addIssue({ code: 'custom', path: ['n'], message });
  })
  .meta({ id: 'Period', description: '期间' });

/** How long something may take. */
export type Period = z.output<typeof Period>;

/** A value the law or the county fixes, with its source. */
export interface Figure<Value> {
  readonly value: Value;
  readonly cites: Citations;
}

const units = {
  calendar_day: { zh: '日', en: 'calendar days' },
  working_day: { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
} as const;

/** A period in words. @example periodWords({ n: 3, unit: 'month' }).zh === '3个月' */
export const periodWords = ({ n, unit }: Period) => ({
  zh: `${n}${units[unit].zh}`,
  en: `${n} ${units[unit].en}`,
});

/** A period or a fixed date in words. @example spanWords({ date: '08-31' }).zh === '8月31日' */
export const spanWords = (span: Period | FixedDate) =>
  'date' in span ? dateWords(span) : periodWords(span);
