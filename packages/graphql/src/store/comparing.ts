import type { Register, SubjectName } from '@xieshang/core';
import { type FactDefect, type FoldedCase, type ReadCase, readCases } from './history.ts';
import { factsByCase, factsOf, type Span } from './log.ts';
import type { Read } from './read.ts';
import { rowsOf, tablesOf } from './rows/all-rows.ts';
import type { Rows } from './rows/subject-rows.ts';
import { differingIn } from './rows/table.sql.ts';

/** A case with the rows its facts lead to. */
export interface ToldCase extends FoldedCase {
  readonly rows: Rows;
}

/** What comparing some cases of a county with their rows gives. */
export interface Compared {
  readonly cases: number;
  /** What is wrong with their facts; cases with such facts are not compared. */
  readonly defects: readonly FactDefect[];
  /** Those whose rows are not what their facts say. */
  readonly wrong: readonly ToldCase[];
}

/** How many cases are compared with their rows at a time. */
const AT_A_TIME = 200;

async function* inGroups<One>(all: AsyncIterable<One>, size: number): AsyncGenerator<One[]> {
  let group: One[] = [];
  for await (const one of all) {
    group.push(one);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

const wrongOf = async (
  read: Read,
  countyId: string,
  subject: SubjectName,
  cases: readonly ToldCase[],
): Promise<readonly ToldCase[]> => {
  const ids = cases.map(({ caseId }) => caseId);
  const wrong = await Promise.all(
    tablesOf(subject).map((table) => {
      const rows = cases.flatMap((one) => one.rows[table.name] ?? []);
      return differingIn(read, { countyId, table }, ids, rows);
    }),
  );
  const named = new Set(wrong.flat());
  return cases.filter(({ caseId }) => named.has(caseId));
};

const compare = async (
  read: Read,
  countyId: string,
  register: Register,
  group: readonly ReadCase[],
): Promise<Compared> => {
  const told = group
    .filter(({ defects }) => defects.length === 0)
    .map((one) => {
      const { subject, caseId, position, days } = one;
      return { ...one, rows: rowsOf(subject, { countyId, register, position, days }, caseId, one) };
    });
  const bySubject = [...Map.groupBy(told, ({ subject }) => subject)];
  const wrong = await Promise.all(
    bySubject.map(([subject, cases]) => wrongOf(read, countyId, subject, cases)),
  );
  return {
    cases: group.length,
    defects: group.flatMap(({ defects }) => defects),
    wrong: wrong.flat(),
  };
};

/** The register as a county's log tells it; nothing where no fact founds the county. */
export const readRegister = async (read: Read, countyId: string): Promise<ReadCase | undefined> => {
  const facts = factsOf(read, countyId, { subject: 'county', caseId: countyId });
  for await (const one of readCases(facts)) return one;
  return undefined;
};

const nothing: Compared = { cases: 0, defects: [], wrong: [] };

/**
 * Folds the cases of a county, or some of them, and compares them with their rows, a bounded number at a time, the
 * register first: rows of cases refer to its rows. While the database compares a group, the next is
 * folded.
 */
export async function* comparedCases(
  read: Read,
  countyId: string,
  folded: ReadCase,
  span: Span = {},
): AsyncGenerator<Compared> {
  const register = folded.state as Register;
  let comparing = span.from
    ? Promise.resolve(nothing)
    : compare(read, countyId, register, [folded]);
  for await (const group of inGroups(readCases(factsByCase(read, countyId, span)), AT_A_TIME)) {
    const next = compare(
      read,
      countyId,
      register,
      group.filter(({ subject, caseId }) => subject !== 'county' || caseId !== countyId),
    );
    // What fails is told when its turn comes.
    next.catch(() => undefined);
    yield await comparing;
    comparing = next;
  }
  yield await comparing;
}
