import {
  type DayOfCase,
  type Events,
  type Numbers,
  numbersAfter,
  readFact,
  type SubjectName,
  subjectNamed,
  withDay,
} from '@xieshang/core';
import { type Anchor, anchorage } from './anchors.ts';
import { GENESIS, sealOf } from './chain.ts';
import { type Link, type Logged, linksOf } from './log.ts';
import type { Read } from './read.ts';
import type { StoredCase } from './rows/subject-rows.ts';

/** The event of a fact, as core knows it. */
export const eventFrom = ({ type, data }: Pick<Logged, 'type' | 'data'>): Events[SubjectName] =>
  ({ type, ...(data as object) }) as Events[SubjectName];

/** What is wrong with a fact of the log. */
export interface FactDefect {
  readonly position: number;
  readonly what: string;
}

/** What following a county's chain from the beginning gives. */
export interface Chain {
  /** Links that do not hold, the first first; empty when every one does. */
  readonly defects: readonly FactDefect[];
  /** Facts of a moment before that of the fact before them, the first first. */
  readonly backward: readonly FactDefect[];
  /** What does not agree with the anchors, in words. */
  readonly unanchored: readonly string[];
  /** The last number given in each series. */
  readonly numbers: Numbers;
  readonly count: number;
  readonly head: string;
}

/** How many defects are named; behind the first ones, the rest says nothing new. */
export const NAMED = 20;

const EARLIER =
  'it is of an earlier moment than the fact before it: it was taken over, or a clock was wrong';

const wrongLink = (link: Link, position: number, previous: string): string | undefined => {
  if (link.position !== position) return `fact ${position} is missing`;
  return link.previous === previous ? undefined : 'it is not chained to the fact before it';
};

/** Follows a county's chain from link to link, and compares it with the anchors. */
export const readChain = async (
  read: Read,
  countyId: string,
  anchors: readonly Anchor[] = [],
): Promise<Chain> => {
  const defects: FactDefect[] = [];
  const backward: FactDefect[] = [];
  const anchored = anchorage(countyId, anchors);
  let [count, head, numbers]: [number, string, Numbers] = [0, GENESIS, {}];
  let moment = Number.NEGATIVE_INFINITY;
  for await (const links of linksOf(read, countyId))
    for (const link of links) {
      const what = defects.length < NAMED ? wrongLink(link, count + 1, head) : undefined;
      if (what) defects.push({ position: link.position, what });
      if (link.at < moment && backward.length < NAMED)
        backward.push({ position: link.position, what: EARLIER });
      moment = link.at;
      anchored.pass(link);
      numbers = numbersAfter(numbers, link);
      [count, head] = [link.position, link.hash];
    }
  return { defects, backward, unanchored: anchored.defects(), numbers, count, head };
};

/** A case folded from the log, and the position of its last fact. */
export interface FoldedCase extends StoredCase {
  readonly subject: SubjectName;
  readonly caseId: string;
  readonly position: number;
  /** As it stood at the end of each day on which facts of it were recorded. */
  readonly days: readonly DayOfCase[];
}

/** A case as it was read from the log: folded up to the first fact in which something is wrong. */
export interface ReadCase extends FoldedCase {
  readonly defects: readonly FactDefect[];
}

const begun = ({ subject, caseId }: Pick<FoldedCase, 'subject' | 'caseId'>): ReadCase => {
  const { initial } = subjectNamed(subject);
  return { subject, caseId, state: initial, version: 0, position: 0, days: [], defects: [] };
};

const isSealed = ({ hash, ...content }: Logged): boolean => hash === sealOf(content);

const folded = (one: ReadCase, fact: Logged): ReadCase => {
  const { position, version } = fact;
  if (version !== one.version + 1)
    throw new Error(`fact ${one.version + 1} of its case is missing`);
  const subject = subjectNamed(one.subject);
  const state = subject.evolve(one.state, readFact(subject, fact, one.state));
  return { ...one, state, version, position, days: withDay(one.days, fact.at, state) };
};

const grown = (one: ReadCase, fact: Logged): ReadCase => {
  const wrong = (what: string): ReadCase => ({
    ...one,
    defects: [...one.defects, { position: fact.position, what }],
  });
  if (!isSealed(fact)) return wrong('its content is not what was sealed');
  if (one.defects.length > 0) return one;
  try {
    return folded(one, fact);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
};

/** Cases from their facts, which come case after case. */
export async function* readCases(
  facts: AsyncIterable<readonly Logged[]>,
): AsyncGenerator<ReadCase> {
  let one: ReadCase | undefined;
  for await (const page of facts)
    for (const fact of page) {
      const goesOn = one?.subject === fact.subject && one.caseId === fact.caseId;
      if (one && !goesOn) yield one;
      one = grown(one && goesOn ? one : begun(fact), fact);
    }
  if (one) yield one;
}
