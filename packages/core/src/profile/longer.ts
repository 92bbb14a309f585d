import { type Period, periodWords } from '../kernel/period.ts';
import type { Contradiction } from './duplicates.ts';

/** The fewest and the most days a period can come to; a working day is within a calendar of holidays. */
const spanOf = ({ n, unit }: Period): { readonly least: number; readonly most: number } => {
  if (unit === 'month') return { least: n * 28, most: n * 31 };
  // A week has five working days; the longest holiday takes nine days.
  return unit === 'calendar_day'
    ? { least: n, most: n }
    : { least: n, most: Math.ceil((n / 5) * 7) + 9 };
};

/** Is one period longer than another, whatever the days are? */
const isLonger = (one: Period, other: Period): boolean =>
  one.unit === other.unit ? one.n > other.n : spanOf(one).least > spanOf(other).most;

/** The contradiction of a period that is longer than another it has to keep within. */
export const longer = (
  path: string,
  one: Period,
  other: Period,
  [zh, en]: readonly [string, string],
): readonly Contradiction[] =>
  isLonger(one, other)
    ? [
        {
          path,
          mend: {
            zh: `现为${periodWords(one).zh},须不长于${zh}的${periodWords(other).zh}。`,
            en: `It is ${periodWords(one).en}; make it no longer than ${en}, which is ${periodWords(other).en}.`,
          },
        },
      ]
    : [];
