import { unitName } from '../county/names.ts';
import { pointOf } from '../county/points.ts';
import { type Register, type RegisterOfDay, registerOfDay } from '../county/register.ts';
import type { Citations } from '../kernel/citation.ts';
import { idInPart, WHOLE } from '../kernel/counting.ts';
import { type CalendarDay, yearOf } from '../kernel/day.ts';
import { type Share, shareOf } from '../kernel/share.ts';
import type { Words, WordsOf } from '../kernel/words.ts';
import { yearThemeWords } from '../words/forms.ts';
import { partsOfMatter } from './counting.ts';
import { type MatterMark, type Measure, marksOfMatter, measures } from './measures.ts';
import type { MonitoredMatter } from './monitoring.ts';

/** What matters are counted by, in words. */
export const monitoringGroupingWords = {
  county: { zh: '全县', en: 'the whole county' },
  point: { zh: '按监测点', en: 'by point' },
  unit: { zh: '按承办单位', en: 'by unit' },
  theme: { zh: '按主题', en: 'by theme' },
} as const satisfies WordsOf<string>;

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

interface Numbered {
  readonly count: number;
}

/** One figure of the monitoring points: what it counts, and among what. */
export interface MonitoringFigure<Set extends Numbered = SetOfMatters>
  extends Pick<Measure, 'id' | 'words' | 'cites'> {
  readonly numerator: Set;
  /** Absent where it is a count. */
  readonly denominator?: Set;
  /** Absent where it is a count, or where there is nothing to count among. */
  readonly share?: Share;
  readonly cites: Citations;
}

/** The figures of the county, of one point, of one unit, or of one theme. */
export interface MonitoringGroup<Set extends Numbered = SetOfMatters> {
  readonly by: MonitoringGrouping;
  /** The id of the point or the unit, or the theme; the county's own id for all. */
  readonly key: string;
  readonly words: Words;
  readonly figures: readonly MonitoringFigure<Set>[];
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

/** The matters counted under one part, and those of them that bear a mark. */
export interface MatterTally<Set> {
  /** As {@link partsOfMatter} has them. */
  readonly part: string;
  bearing(mark: MatterMark): Set;
}

const figureOf = <Set extends Numbered>(
  { id, words, cites, among, counts }: Measure,
  { bearing }: MatterTally<Set>,
): MonitoringFigure<Set> => {
  const base = { id, words, cites, numerator: bearing(counts) };
  if (!among) return base;
  const denominator = bearing(among);
  const share = shareOf(base.numerator.count, denominator.count);
  return { ...base, denominator, ...(share ? { share } : {}) };
};

const named = (name: string): Words => ({ zh: name, en: name });

const themes: ReadonlyMap<string, Words> = new Map(Object.entries(yearThemeWords));
const themeWords = (theme: string): Words => themes.get(theme) ?? named(theme);

/** What a part of the matters is called. */
const headings: Readonly<
  Record<Exclude<MonitoringGrouping, 'county'>, (key: string, register: RegisterOfDay) => Words>
> = {
  point: (key, register) => named(pointOf(register, key)?.name ?? key),
  unit: (key, register) => named(unitName(register, key)),
  theme: themeWords,
};

const groupings = ['point', 'unit', 'theme'] as const;

const groupsBy = <Set extends Numbered>(
  by: Exclude<MonitoringGrouping, 'county'>,
  tallies: readonly MatterTally<Set>[],
  register: RegisterOfDay,
): readonly MonitoringGroup<Set>[] =>
  tallies.flatMap((tally) => {
    const key = idInPart(by, tally.part);
    if (key === undefined) return [];
    const figures = measures.map((one) => figureOf(one, tally));
    return [{ by, key, words: headings[by](key, register), figures }];
  });

/**
 * 监测点统计, added up from tallies, wherever these are kept: the first is that of the whole county,
 * the others come in the order of their first matters.
 */
export const monitoringGroups = <Set extends Numbered>(
  whole: MatterTally<Set>,
  others: readonly MatterTally<Set>[],
  register: RegisterOfDay,
): readonly MonitoringGroup<Set>[] => [
  {
    by: 'county',
    key: register.id,
    words: named(register.name),
    figures: measures.map((one) => figureOf(one, whole)),
  },
  ...groupings.flatMap((by) => groupsBy(by, others, register)),
];

/**
 * 监测点统计 as of a day: the loop in figures, for the county, each point, each unit and each theme,
 * every figure with the matters it counts.
 */
export const monitoringStatistics = ({
  matters,
  register,
  year,
  on,
  shows = () => true,
}: MonitoringQuestion): readonly MonitoringGroup[] => {
  const counted = matters
    .filter(({ reportedOn }) => year === undefined || yearOf(reportedOn) === year)
    .map((matter) => ({ matter, marks: marksOfMatter(matter, on), parts: partsOfMatter(matter) }));
  const tallyOf = (part: string): MatterTally<SetOfMatters> => {
    const own = counted.filter(({ parts }) => parts.includes(part));
    const bearing = (mark: MatterMark): SetOfMatters => {
      const those = own.filter(({ marks }) => marks.includes(mark));
      const ids = those.filter(({ matter }) => shows(matter)).map(({ matter }) => matter.id);
      return { count: those.length, ids, hidden: those.length - ids.length };
    };
    return { part, bearing };
  };
  const parts = [...new Set(counted.flatMap((one) => one.parts))];
  return monitoringGroups(tallyOf(WHOLE), parts.map(tallyOf), registerOfDay(register, on));
};
