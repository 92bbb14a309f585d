import {
  type DayOfCase,
  type Events,
  type Instant,
  type Numbers,
  numbersAfter,
  type Subject,
  type SubjectName,
  subjects,
  withDay,
} from '@xieshang/core';
import { type Anchor, anchorage } from './anchors.ts';
import { GENESIS, sealOf } from './chain.ts';
import type { Queries } from './database.ts';
import { factsByCase, factsInOrder, factsOf, type Logged } from './log.ts';
import type { StoredCase } from './subject-rows.ts';

/** The event of a fact, as core knows it. */
export const eventFrom = ({ type, data }: Pick<Logged, 'type' | 'data'>): Events[SubjectName] =>
  ({ type, ...(data as object) }) as Events[SubjectName];

const defectOf = (fact: Logged, position: number, previous: string): string | undefined => {
  if (fact.position !== position) return `fact ${position} is missing`;
  if (fact.previous !== previous) return 'it is not chained to the fact before it';
  const { hash, ...content } = fact;
  return hash === sealOf(content) ? undefined : 'its content is not what was sealed';
};

/** What following a county's chain from the beginning gives. */
export interface Chain {
  /** What is wrong, the first first; empty when every link holds. */
  readonly defects: readonly string[];
  /** The last number given in each series. */
  readonly numbers: Numbers;
  readonly count: number;
  readonly head: string;
}

/** How many defects are named; behind the first ones, the rest says nothing new. */
const NAMED = 20;

/** Follows a county's chain from the beginning, and compares it with the anchors. */
export const readChain = async (
  db: Queries,
  countyId: string,
  anchors: readonly Anchor[] = [],
): Promise<Chain> => {
  const defects: string[] = [];
  const anchored = anchorage(countyId, anchors);
  let [count, head, numbers]: [number, string, Numbers] = [0, GENESIS, {}];
  for await (const fact of factsInOrder(db, countyId)) {
    const what = defects.length < NAMED ? defectOf(fact, count + 1, head) : undefined;
    if (what) defects.push(`fact ${fact.position}: ${what}`);
    anchored.pass(fact);
    numbers = numbersAfter(numbers, eventFrom(fact));
    [count, head] = [fact.position, fact.hash];
  }
  return { defects: [...defects, ...anchored.defects()], numbers, count, head };
};

/** A case folded from the log, and the position of its last fact. */
export interface FoldedCase extends StoredCase {
  readonly subject: SubjectName;
  readonly caseId: string;
  readonly position: number;
  /** As it stood at the end of each day on which facts of it were recorded. */
  readonly days: readonly DayOfCase[];
}

const begun = ({ subject, caseId }: Pick<FoldedCase, 'subject' | 'caseId'>): FoldedCase => {
  const { initial } = subjects[subject] as Subject;
  return { subject, caseId, state: initial, version: 0, position: 0, days: [] };
};

const grown = (one: FoldedCase, fact: Logged): FoldedCase => {
  const { evolve } = subjects[one.subject] as Subject;
  const state = evolve(one.state, eventFrom(fact));
  const days = withDay(one.days, fact.at as Instant, state);
  return { ...one, state, version: one.version + 1, position: fact.position, days };
};

/** Every case of a county, folded from its facts, one after the other. */
export async function* foldedCases(db: Queries, countyId: string): AsyncGenerator<FoldedCase> {
  let one: FoldedCase | undefined;
  for await (const fact of factsByCase(db, countyId)) {
    const isNext = one?.subject !== fact.subject || one.caseId !== fact.caseId;
    if (isNext && one) yield one;
    one = grown(one && !isNext ? one : begun(fact), fact);
  }
  if (one) yield one;
}

/** One case, folded from its facts; nothing where there are none. */
export const foldedCase = async (
  db: Queries,
  countyId: string,
  ref: Pick<FoldedCase, 'subject' | 'caseId'>,
): Promise<FoldedCase | undefined> => {
  let one: FoldedCase | undefined;
  for await (const fact of factsOf(db, countyId, ref)) one = grown(one ?? begun(ref), fact);
  return one;
};
