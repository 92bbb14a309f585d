import type { UnitId } from '../../county/entries.ts';
import { type Register, registerOfDay } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { Citations } from '../../kernel/citation.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { type Share, shareOf } from '../../kernel/share.ts';
import type { Words } from '../../kernel/words.ts';
import { decided } from '../../law/instruments.ts';
import type { ProposalId } from '../../lineage/ids.ts';
import type { ProposalPeriod } from '../../words/proposal.ts';
import { type AnyProposal, isReceived } from '../proposal.ts';
import type { AnyMark, Definition, IndicatorGroup, Needed, Section } from './definition.ts';
import { contact, handling, reply } from './handling.ts';
import { intake, review } from './intake.ts';
import { type Counted, itemsOf } from './items.ts';
import { ratings, results } from './outcomes.ts';
import {
  type Benchmark,
  benchmarkOf,
  type Score,
  scoreOf,
  type Target,
  targetOf,
  thresholdOf,
} from './target.ts';

/** Which proposals a report is about. */
export interface ReportScope {
  /** 届. */
  readonly term: number;
  /** 次. */
  readonly session?: number | undefined;
  readonly period?: ProposalPeriod | undefined;
  /** One unit's items only. */
  readonly unit?: UnitId | undefined;
}

/** The cases an indicator counts, in the order of their serial numbers. */
export interface CaseSet {
  readonly count: number;
  readonly ids: readonly ProposalId[];
  /** How many of them the reader is not shown. */
  readonly hidden: number;
}

/** A set of cases, in whatever way a report tells which: how many they are. */
export interface Numbered {
  readonly count: number;
}

/** One figure of a report: what it counts, among what, and what it was to reach. */
export interface Indicator<Set extends Numbered = CaseSet> {
  readonly id: string;
  readonly group: IndicatorGroup;
  readonly words: Words;
  readonly cites: Citations;
  readonly numerator: Set;
  /** Absent where it is a count. */
  readonly denominator?: Set;
  /** Absent where it is a count, or where there is nothing to count among. */
  readonly share?: Share;
  readonly target?: Target;
  readonly benchmark?: Benchmark;
  readonly score?: Score;
  /** What one has to see of a case to be told that it is counted. */
  readonly needs?: Needed;
}

/** 提案统计: every figure of a scope as of a day. */
export interface ProposalReport<Set extends Numbered = CaseSet> {
  readonly scope: ReportScope;
  readonly on: CalendarDay;
  /** The version of the county's profile its targets come from. */
  readonly profileVersion: number;
  readonly indicators: readonly Indicator<Set>[];
}

/** What a report is made from: cases, and the county, as they stood on the day. */
export interface ReportQuestion {
  readonly cases: readonly AnyProposal[];
  readonly scope: ReportScope;
  readonly register: Register;
  readonly calendar: Calendar;
  readonly on: CalendarDay;
}

/** What a report is added up from: the cases of its scope, and those of earlier terms. */
export interface Tallies<Set> {
  /** Those of the scope that bear one of the marks, for who sees what is needed of them. */
  these(marks: AnyMark, needs: Needed | undefined): Set;
  /** Those of earlier terms, of the same unit where one is asked about. */
  earlier(marks: AnyMark): Set;
}

/** A report as its tallies are asked for. */
export interface Asked extends Pick<ReportQuestion, 'scope' | 'register' | 'on'> {}

/** The cases of some items. */
export const setOf = (items: readonly Counted[]): CaseSet => ({
  count: items.length,
  ids: items.map(({ item }) => item.proposal.id),
  hidden: 0,
});

/** Which received proposals a scope takes in. */
export const isIn =
  ({ term, session, period }: ReportScope) =>
  (proposal: AnyProposal): boolean => {
    if (!isReceived(proposal)) return false;
    const { receipt } = proposal;
    return (
      receipt.term === term &&
      (session === undefined || receipt.session === session) &&
      (period === undefined || receipt.period === period)
    );
  };

const indicatorOf = <Set extends Numbered>(
  { id, words, cites, among, counts, needs, target, benchmark }: Definition,
  group: IndicatorGroup,
  { these }: Tallies<Set>,
  { scope, register }: Asked,
): Indicator<Set> => {
  const numerator = these(counts, needs);
  const base = { id, group, words, cites, numerator, ...(needs ? { needs } : {}) };
  if (!among) return base;
  const { statistics } = register.profile.proposal;
  const denominator = these(among, needs);
  const load = scope.unit === undefined ? undefined : these(['assigned'], undefined).count;
  const threshold = thresholdOf(target, load, statistics);
  const share = shareOf(numerator.count, denominator.count, threshold?.value);
  return {
    ...base,
    denominator,
    ...(share ? { share } : {}),
    ...targetOf(threshold, share),
    ...benchmarkOf(benchmark, statistics),
    ...scoreOf(target, share, load, statistics),
  };
};

/** 换届结转: proposals of earlier terms on which somebody still owes a step. */
const carriedOver = <Set extends Numbered>({ earlier }: Tallies<Set>): Indicator<Set> => ({
  id: 'carried_over',
  group: 'handling',
  words: { zh: '往届结转未办结', en: 'carried over from earlier terms' },
  cites: [decided('换届未办结的提案由新一届继续办理,届次和提案号不变')],
  numerator: earlier(['under_way']),
});

const sectionsOf = ({ scope, register }: Asked): readonly Section[] => {
  const { proposal } = register.profile;
  const always = [handling(proposal), contact, reply, results(proposal), ratings(proposal)];
  // What review made of proposals says nothing about a unit.
  return scope.unit === undefined ? [intake, review, ...always] : [intake, ...always];
};

/** 提案统计 of a scope as of a day, added up from tallies, wherever these are kept. */
export const reportFrom = <Set extends Numbered>(
  asked: Asked,
  tallies: Tallies<Set>,
): ProposalReport<Set> => {
  const indicators = sectionsOf(asked).flatMap(({ group, definitions }) =>
    definitions.map((one) => indicatorOf(one, group, tallies, asked)),
  );
  const at = indicators.findLastIndex(({ group }) => group === 'handling') + 1;
  return {
    scope: asked.scope,
    on: asked.on,
    profileVersion: asked.register.profile.version,
    indicators: indicators.toSpliced(at, 0, carriedOver(tallies)),
  };
};

const bearing = (items: readonly Counted[], marks: AnyMark): CaseSet =>
  setOf(items.filter((one) => marks.some((mark) => one.marks.has(mark))));

/** 提案统计 of a scope as of a day: every figure with the cases behind it. */
export const proposalReport = (question: ReportQuestion): ProposalReport => {
  const { cases, scope, register, calendar, on } = question;
  const context = { today: on, register: registerOfDay(register, on), calendar };
  const items = itemsOf(cases.filter(isIn(scope)), scope.unit, context);
  const before = cases.filter((one) => isReceived(one) && one.receipt.term < scope.term);
  const old = itemsOf(before, scope.unit, context);
  return reportFrom(question, {
    these: (marks) => bearing(items, marks),
    earlier: (marks) => bearing(old, marks),
  });
};

/** An indicator of a report by its id. */
export const indicatorIn = <Set extends Numbered>(
  { indicators }: ProposalReport<Set>,
  id: string,
): Indicator<Set> => {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new Error(`the report has no indicator ${id}`);
  return found;
};
