import type { Actor } from '../../county/actor.ts';
import type { UnitId } from '../../county/entries.ts';
import { type Register, registerOfDay } from '../../county/register.ts';
import type { Citations } from '../../kernel/citation.ts';
import type { Happening } from '../../kernel/counting.ts';
import { type Instant, minutesBetween } from '../../kernel/day.ts';
import type { Words } from '../../kernel/words.ts';
import { castIn } from './casts.ts';
import { type Counted, itemsOf } from './items.ts';
import { RATED } from './marks.ts';
import { type CaseSet, isIn, type ReportQuestion, setOf } from './report.ts';
import { unitsAmong } from './units.ts';

/** Ratings that are worth a look: no proof of anything. */
export interface RatingSignal<Set = CaseSet> {
  readonly id: 'all_satisfied_few_resolved' | 'ratings_in_a_cluster';
  readonly unit: UnitId;
  readonly words: Words;
  readonly cases: Set;
  /** The threshold, and on whose word it stands. */
  readonly cites: Citations;
}

/** Ratings of several proposers that came one soon after another. */
export interface Run<Set> {
  readonly from: Instant;
  readonly proposers: number;
  readonly cases: Set;
}

/** What a unit's ratings are judged by. */
export interface RatedUnit<Set> {
  readonly unit: UnitId;
  /** Those whose rating has ended. */
  readonly rated: Set;
  readonly resolved: number;
  readonly satisfied: number;
  readonly runs: readonly Run<Set>[];
}

/** The time within which ratings are taken to belong together, and how many proposers are worth a look. */
export const clusterOf = ({ profile }: Register) =>
  profile.proposal.statistics.signals.cluster.value;

const allSatisfied = <Set extends { readonly count: number }>(
  { unit, rated, resolved, satisfied }: RatedUnit<Set>,
  { profile }: Register,
): readonly RatingSignal<Set>[] => {
  const { cites, value } = profile.proposal.statistics.signals.allSatisfied;
  const { count } = rated;
  const few = resolved * 100 <= count * value.resolvedAtMost;
  if (count < value.items || !few || satisfied < count) return [];
  const words = {
    zh: `${count}件全部满意,已解决的仅${resolved}件`,
    en: `all ${count} satisfied, only ${resolved} resolved`,
  };
  return [{ id: 'all_satisfied_few_resolved', unit, words, cases: rated, cites }];
};

const clusters = <Set>(
  { unit, runs }: RatedUnit<Set>,
  { profile }: Register,
): readonly RatingSignal<Set>[] => {
  const { cites, value } = profile.proposal.statistics.signals.cluster;
  return runs
    .filter(({ proposers }) => proposers >= value.proposers)
    .map(({ proposers, from, cases }) => {
      const words = {
        zh: `${value.minutes}分钟内${proposers}位提案者先后评价,始于${from}`,
        en: `${proposers} proposers rated within ${value.minutes} minutes, from ${from} on`,
      };
      return { id: 'ratings_in_a_cluster', unit, words, cases, cites };
    });
};

/** 评价异常提示 of some units, added up from tallies, wherever these are kept. */
export const signalsFrom = <Set extends { readonly count: number }>(
  units: readonly RatedUnit<Set>[],
  register: Register,
): readonly RatingSignal<Set>[] =>
  units.flatMap((one) => [...allSatisfied(one, register), ...clusters(one, register)]);

interface Cast extends Happening {
  readonly counted: Counted;
}

/** The widest runs of ratings that end within so many minutes of their first. */
const runsOf = (cast: readonly Cast[], minutes: number): readonly (readonly Cast[])[] => {
  const inOrder = cast.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const runs: (readonly Cast[])[] = [];
  let end = 0;
  for (const [place, first] of inOrder.entries()) {
    const before = end;
    for (let next = inOrder[end]; next && minutesBetween(first.at, next.at) <= minutes; ) {
      end += 1;
      next = inOrder[end];
    }
    // A run that ends where the one before it ended is a part of it.
    if (end > before) runs.push(inOrder.slice(place, end));
  }
  return runs;
};

const runIn = (cast: readonly Cast[], items: readonly Counted[]): readonly Run<CaseSet>[] => {
  const [first] = cast;
  const concerned = new Set(cast.map(({ counted }) => counted));
  const proposers = new Set(cast.map(({ by }) => by)).size;
  const cases = setOf(items.filter((one) => concerned.has(one)));
  return first ? [{ from: first.at, proposers, cases }] : [];
};

const ratedUnit = (
  unit: UnitId,
  items: readonly Counted[],
  register: Register,
): RatedUnit<CaseSet> => {
  const bearing = (mark: string) => items.filter(({ marks }) => marks.has(mark));
  const cast = items.flatMap((counted) => castIn(counted.item).map((one) => ({ ...one, counted })));
  return {
    unit,
    rated: setOf(bearing(RATED)),
    resolved: bearing('rated_resolved').length,
    satisfied: bearing('satisfaction.satisfied').length,
    runs: runsOf(cast, clusterOf(register).minutes).flatMap((run) => runIn(run, items)),
  };
};

/**
 * 评价异常提示 of each unit: all satisfied though few were resolved, and ratings of several
 * proposers within minutes. Sealed ratings give no signal.
 */
export const ratingSignals = (question: ReportQuestion): readonly RatingSignal[] => {
  const { scope, register, calendar, on } = question;
  const cases = question.cases.filter(isIn(scope));
  const units = unitsAmong({ cases, scope }).filter((unit) => !scope.unit || scope.unit === unit);
  const context = { today: on, register: registerOfDay(register, on), calendar };
  return signalsFrom(
    units.map((unit) => ratedUnit(unit, itemsOf(cases, unit, context), register)),
    register,
  );
};

const supervisors: readonly Actor['role'][] = [
  'proposal_committee',
  'supervising_office',
  'party_office',
  'leadership',
];

/** Is an actor told of signals? They are for those who supervise, and accuse nobody in public. */
export const seesSignals = ({ role }: Actor): boolean => supervisors.includes(role);

/** The signals an actor sees. */
export const signalsFor = (question: ReportQuestion, actor: Actor): readonly RatingSignal[] =>
  seesSignals(actor) ? ratingSignals(question) : [];
