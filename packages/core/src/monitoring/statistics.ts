import type { Register } from '../county/register.ts';
import type { Citations } from '../kernel/citation.ts';
import type { CalendarDay } from '../kernel/day.ts';
import { type Share, shareOf } from '../kernel/share.ts';
import type { Vocabulary, Words } from '../kernel/words.ts';
import { yearThemeWords } from '../lineage/forms.ts';
import { type Measure, measures } from './measures.ts';
import type { MonitoredMatter } from './monitoring.ts';

/** What matters are counted by, in words. */
export const monitoringGroupingWords = {
  county: { zh: '全县', en: 'the whole county' },
  point: { zh: '按监测点', en: 'by point' },
  unit: { zh: '按承办单位', en: 'by unit' },
  theme: { zh: '按主题', en: 'by theme' },
} as const satisfies Vocabulary<string>;

/** What matters are counted by. */
export type MonitoringGrouping = keyof typeof monitoringGroupingWords;

/** The matters a figure counts. */
export interface SetOfMatters {
  /** How many, always complete. */
  readonly count: number;
  /** Those the reader may read. */
  readonly ids: readonly string[];
  /** How many of them the reader is not shown. */
  readonly hidden: number;
}

/** One figure of the monitoring points: what it counts, and among what. */
export interface MonitoringFigure extends Pick<Measure, 'id' | 'words' | 'cites'> {
  readonly numerator: SetOfMatters;
  /** Absent where it is a count. */
  readonly denominator?: SetOfMatters;
  /** Absent where it is a count, or where there is nothing to count among. */
  readonly share?: Share;
  readonly cites: Citations;
}

/** The figures of the county, of one point, of one unit, or of one theme. */
export interface MonitoringGroup {
  readonly by: MonitoringGrouping;
  /** The id of the point or the unit, or the theme; the county's own id for all. */
  readonly key: string;
  readonly words: Words;
  readonly figures: readonly MonitoringFigure[];
}

/** What is counted, as of a day, and which of it may be named. */
export interface MonitoringQuestion {
  readonly matters: readonly MonitoredMatter[];
  readonly register: Register;
  readonly on: CalendarDay;
  /** Those reported in one year only. */
  readonly year?: number | undefined;
  /** May the reader read this one? Without it, all are named. */
  readonly shows?: (one: MonitoredMatter) => boolean;
}

type Matters = readonly MonitoredMatter[];
type Reading = Pick<MonitoringQuestion, 'on' | 'shows'>;

const setOf = (matters: Matters, { shows = () => true }: Reading): SetOfMatters => {
  const ids = matters.filter(shows).map(({ id }) => id);
  return { count: matters.length, ids, hidden: matters.length - ids.length };
};

const figureOf = (
  { id, words, cites, among, counts }: Measure,
  matters: Matters,
  reading: Reading,
): MonitoringFigure => {
  const { on } = reading;
  const those = among ? matters.filter((one) => among(one, on)) : matters;
  const counted = those.filter((one) => counts(one, on));
  const base = { id, words, cites, numerator: setOf(counted, reading) };
  if (!among) return base;
  const share = shareOf(counted.length, those.length);
  return { ...base, denominator: setOf(those, reading), ...(share ? { share } : {}) };
};

interface Heading {
  readonly key: string;
  readonly words: Words;
}

const headed = (key: string, name: string): Heading => ({ key, words: { zh: name, en: name } });

/** What a matter is counted under; nothing where it has no unit yet. */
const headings: Readonly<
  Record<
    Exclude<MonitoringGrouping, 'county'>,
    (one: MonitoredMatter, register: Register) => Heading | undefined
  >
> = {
  point: ({ point, pointName }) => headed(point, pointName),
  unit: ({ assignment }, { units }) =>
    assignment && headed(assignment.unit, units[assignment.unit]?.name ?? assignment.unit),
  theme: ({ theme }) => ({ key: theme, words: yearThemeWords[theme] }),
};

/**
 * 监测点统计 as of a day: the loop in figures, for the county, each point, each unit and each theme,
 * every figure with the matters it counts.
 */
export const monitoringStatistics = ({
  matters,
  register,
  year,
  ...reading
}: MonitoringQuestion): readonly MonitoringGroup[] => {
  const counted = matters.filter(
    ({ reportedOn }) => year === undefined || Number(reportedOn.slice(0, 4)) === year,
  );
  const groupOf = (by: MonitoringGrouping, heading: Heading, own: Matters): MonitoringGroup => ({
    by,
    ...heading,
    figures: measures.map((one) => figureOf(one, own, reading)),
  });
  const groupsBy = (by: Exclude<MonitoringGrouping, 'county'>): readonly MonitoringGroup[] => {
    const groups = Map.groupBy(counted, (one) => headings[by](one, register)?.key);
    return [...groups.values()].flatMap((own) => {
      const heading = own[0] && headings[by](own[0], register);
      return heading ? [groupOf(by, heading, own)] : [];
    });
  };
  return [
    groupOf('county', headed(register.id, register.name), counted),
    ...(['point', 'unit', 'theme'] as const).flatMap(groupsBy),
  ];
};
