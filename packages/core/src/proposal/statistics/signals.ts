import type { Actor } from '../../county/actor.ts';
import type { UnitId } from '../../county/entries.ts';
import type { Citations } from '../../kernel/citation.ts';
import { minutesBetween } from '../../kernel/day.ts';
import type { Words } from '../../kernel/words.ts';
import { deliveredReplies } from '../case/queries.ts';
import type { Rating } from '../rating/rating.ts';
import { type Item, itemsOf } from './item.ts';
import { isRatingOver, resultOf, satisfactionOf } from './measures.ts';
import { type CaseSet, isIn, type ReportQuestion, setOf } from './report.ts';
import { unitsAmong } from './units.ts';

/** Ratings that are worth a look: no proof of anything. */
export interface RatingSignal {
  readonly id: 'all_satisfied_few_resolved' | 'ratings_in_a_cluster';
  readonly unit: UnitId;
  readonly words: Words;
  readonly cases: CaseSet;
  /** The threshold, and on whose word it stands. */
  readonly cites: Citations;
}

interface Cast extends Pick<Rating, 'at' | 'proposer'> {
  readonly item: Item;
}

const castIn = (item: Item): readonly Cast[] => {
  const { own } = item;
  if (!own || !isRatingOver(item)) return [];
  const inHand = new Set(deliveredReplies(own).map(({ id }) => id));
  return own.ratings
    .filter(({ reply, byCommittee }) => inHand.has(reply) && !byCommittee)
    .map(({ at, proposer }) => ({ at, proposer, item }));
};

const allSatisfied = (
  items: readonly Item[],
  unit: UnitId,
  { register }: ReportQuestion,
): readonly RatingSignal[] => {
  const { cites, value } = register.profile.proposal.statistics.signals.allSatisfied;
  const rated = items.filter(isRatingOver);
  const resolved = rated.filter((item) => resultOf(item) === 'resolved').length;
  const few = resolved * 100 <= rated.length * value.resolvedAtMost;
  if (rated.length < value.items || !few) return [];
  if (!rated.every((item) => satisfactionOf.result(item) === 'satisfied')) return [];
  const words = {
    zh: `${rated.length}件全部满意,已解决的仅${resolved}件`,
    en: `all ${rated.length} satisfied, only ${resolved} resolved`,
  };
  return [{ id: 'all_satisfied_few_resolved', unit, words, cases: setOf(rated), cites }];
};

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

const clusters = (
  items: readonly Item[],
  unit: UnitId,
  { register }: ReportQuestion,
): readonly RatingSignal[] => {
  const { cites, value } = register.profile.proposal.statistics.signals.cluster;
  return runsOf(items.flatMap(castIn), value.minutes).flatMap((run): readonly RatingSignal[] => {
    const proposers = new Set(run.map(({ proposer }) => proposer)).size;
    if (proposers < value.proposers) return [];
    const concerned = new Set(run.map(({ item }) => item));
    const words = {
      zh: `${value.minutes}分钟内${proposers}位提案者先后评价,始于${run[0]?.at}`,
      en: `${proposers} proposers rated within ${value.minutes} minutes, from ${run[0]?.at} on`,
    };
    const cases = setOf(items.filter((item) => concerned.has(item)));
    return [{ id: 'ratings_in_a_cluster', unit, words, cases, cites }];
  });
};

/**
 * 评价异常提示 of each unit: all satisfied though few were resolved, and ratings of several
 * proposers within minutes. Sealed ratings give no signal.
 */
export const ratingSignals = (question: ReportQuestion): readonly RatingSignal[] => {
  const { scope, register, calendar, on } = question;
  const cases = question.cases.filter(isIn(scope));
  const units = unitsAmong({ cases, scope }).filter((unit) => !scope.unit || scope.unit === unit);
  return units.flatMap((unit) => {
    const items = itemsOf(cases, unit, { today: on, register, calendar });
    return [...allSatisfied(items, unit, question), ...clusters(items, unit, question)];
  });
};

const supervisors: readonly Actor['role'][] = [
  'proposal_committee',
  'supervising_office',
  'party_office',
  'leadership',
];

/** The signals an actor sees: they are for those who supervise, and accuse nobody in public. */
export const signalsFor = (question: ReportQuestion, { role }: Actor): readonly RatingSignal[] =>
  supervisors.includes(role) ? ratingSignals(question) : [];
