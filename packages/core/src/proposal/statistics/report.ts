import type { UnitId } from '../../county/entries.ts';
import type { Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { Citations } from '../../kernel/citation.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { type Share, shareOf } from '../../kernel/share.ts';
import type { Words } from '../../kernel/words.ts';
import { decided } from '../../law/instruments.ts';
import type { ProposalId } from '../../lineage/ids.ts';
import { type AnyProposal, isReceived } from '../proposal.ts';
import type { ProposalVisibility } from '../visibility/visibility.ts';
import type { ProposalPeriod } from '../words.ts';
import type { Definition, IndicatorGroup, Section } from './definition.ts';
import { contact, handling, reply } from './handling.ts';
import { intake, review } from './intake.ts';
import { type Item, itemsOf } from './item.ts';
import { isAssigned, isUnderWay } from './measures.ts';
import { ratings, results } from './outcomes.ts';
import {
  type Benchmark,
  benchmarkOf,
  type Score,
  scoreOf,
  type Target,
  targetOf,
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

/** One figure of a report: what it counts, among what, and what it was to reach. */
export interface Indicator {
  readonly id: string;
  readonly group: IndicatorGroup;
  readonly words: Words;
  readonly cites: Citations;
  readonly numerator: CaseSet;
  /** Absent where it is a count. */
  readonly denominator?: CaseSet;
  /** Absent where it is a count, or where there is nothing to count among. */
  readonly share?: Share;
  readonly target?: Target;
  readonly benchmark?: Benchmark;
  readonly score?: Score;
  /** What one has to see of a case to be told that it is counted. */
  readonly needs?: keyof ProposalVisibility;
}

/** 提案统计: every figure of a scope as of a day. */
export interface ProposalReport {
  readonly scope: ReportScope;
  readonly on: CalendarDay;
  /** The version of the county's profile its targets come from. */
  readonly profileVersion: number;
  readonly indicators: readonly Indicator[];
}

/** What a report is made from: cases, and the county, as they stood on the day. */
export interface ReportQuestion {
  readonly cases: readonly AnyProposal[];
  readonly scope: ReportScope;
  readonly register: Register;
  readonly calendar: Calendar;
  readonly on: CalendarDay;
}

/** The cases of some items. */
export const setOf = (items: readonly Item[]): CaseSet => ({
  count: items.length,
  ids: items.map(({ proposal }) => proposal.id),
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

const indicatorOf = (
  { id, words, cites, among, counts, needs, target, benchmark }: Definition,
  group: IndicatorGroup,
  items: readonly Item[],
  { scope, register }: ReportQuestion,
): Indicator => {
  const those = among ? items.filter(among) : items;
  const numerator = setOf(those.filter(counts));
  const base = { id, group, words, cites, numerator, ...(needs ? { needs } : {}) };
  if (!among) return base;
  const denominator = setOf(those);
  const share = shareOf(numerator.count, denominator.count);
  const load = scope.unit === undefined ? undefined : items.filter(isAssigned).length;
  return {
    ...base,
    denominator,
    ...(share ? { share } : {}),
    ...targetOf(target, share, load, register.profile.proposal.statistics),
    ...benchmarkOf(benchmark, register.profile.proposal.statistics),
    ...scoreOf(target, share, load, register.profile.proposal.statistics),
  };
};

/** 换届结转: proposals of earlier terms on which somebody still owes a step. */
const carriedOver = ({ cases, scope, register, calendar, on }: ReportQuestion): Indicator => {
  const earlier = cases.filter((one) => isReceived(one) && one.receipt.term < scope.term);
  const items = itemsOf(earlier, scope.unit, { today: on, register, calendar });
  return {
    id: 'carried_over',
    group: 'handling',
    words: { zh: '往届结转未办结', en: 'carried over from earlier terms' },
    cites: [decided('换届未办结的提案由新一届继续办理,届次和提案号不变')],
    numerator: setOf(items.filter(isUnderWay)),
  };
};

const sectionsOf = ({ scope, register }: ReportQuestion): readonly Section[] => {
  const { proposal } = register.profile;
  const always = [handling, contact, reply, results(proposal), ratings(proposal)];
  // What review made of proposals says nothing about a unit.
  return scope.unit === undefined ? [intake, review, ...always] : [intake, ...always];
};

/** 提案统计 of a scope as of a day: every figure with the cases behind it. */
export const proposalReport = (question: ReportQuestion): ProposalReport => {
  const { cases, scope, register, calendar, on } = question;
  const items = itemsOf(cases.filter(isIn(scope)), scope.unit, { today: on, register, calendar });
  const indicators = sectionsOf(question).flatMap(({ group, definitions }) =>
    definitions.map((one) => indicatorOf(one, group, items, question)),
  );
  const at = indicators.findLastIndex(({ group }) => group === 'handling') + 1;
  return {
    scope,
    on,
    profileVersion: register.profile.version,
    indicators: indicators.toSpliced(at, 0, carriedOver(question)),
  };
};

/** An indicator of a report by its id. */
export const indicatorIn = ({ indicators }: ProposalReport, id: string): Indicator => {
  const found = indicators.find((one) => one.id === id);
  if (!found) throw new Error(`the report has no indicator ${id}`);
  return found;
};
