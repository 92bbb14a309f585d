import type { GatewayContext } from '../context.ts';
import type { Behind } from './cases.sql.ts';
import { keptTally } from './kept-tally.ts';
import { isOfToday } from './scope.sql.ts';
import type { Question } from './tally.ts';

/** A set of cases that a report counts: how many, how many are not named, and how to find the others. */
export interface CaseSet {
  readonly count: number;
  /** Counted when it is asked for, where cases have to be looked up for it. */
  hidden(): Promise<number>;
  readonly behind: Behind;
}

/** The sets of a question that is added up: those of a part that bear one of the marks. */
export interface Tallied {
  /** The parts that have entries, in the order of their first cases. */
  readonly parts: readonly string[];
  /** `scope` is the place of a named scope. */
  setOf(part: string, marks: readonly string[], scope: number): CaseSet;
}

/**
 * Adds up a question: one statement. What is hidden of today's entries they tell themselves; of those of
 * a past day the cases of today have to tell it, which is another statement, when somebody asks.
 */
export const tallied = async (context: GatewayContext, question: Question): Promise<Tallied> => {
  const tellsAll = isOfToday(question);
  const plain = await keptTally(context, tellsAll ? question : { ...question, named: [] });
  let withNamed = tellsAll ? Promise.resolve(plain) : undefined;
  const hiddenIn = async (part: string, marks: readonly string[], scope: number) => {
    withNamed ??= keptTally(context, question);
    const tally = await withNamed;
    return tally.count(part, marks) - tally.named(part, marks, scope);
  };
  return {
    parts: plain.parts,
    setOf: (part, marks, scope) => {
      const count = plain.count(part, marks);
      const own = { ...question, counted: { ...question.counted, part } };
      return {
        count,
        hidden: async () => (count === 0 ? 0 : hiddenIn(part, marks, scope)),
        behind: { question: own, marks, scope },
      };
    },
  };
};
