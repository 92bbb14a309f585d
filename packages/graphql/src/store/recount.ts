import {
  type Actor,
  type CaseSubject,
  dayOf,
  type Instant,
  isCaseSubject,
  recountOf,
  registerOfDay,
} from '@xieshang/core';
import { Prisma } from '../generated/prisma/client.ts';
import { begin } from './begin.ts';
import { commit } from './commit.ts';
import { type Database, type Queries, readingIn } from './database.ts';
import { readCases } from './history.ts';
import { factsOf } from './log.ts';
import { momentAfter } from './moment.ts';
import { nothing } from './plan.ts';
import { transacted } from './retry.ts';
import { rowsOf } from './rows/all-rows.ts';
import { repairCases } from './rows/saving.ts';
import { inCounty } from './scope.ts';
import { append, caseIn, foundedIn } from './unit-of-work.ts';

const { sql } = Prisma;

/** How many cases are recounted in one transaction, for which others wait who write to the county. */
const AT_A_TIME = 20;

interface OpenCase {
  readonly subject: CaseSubject;
  readonly caseId: string;
}

/** What recounting did to the open cases of a county. */
export interface Recounted {
  /** How many cases were looked at. */
  readonly cases: number;
  /** How many have a day that moved. */
  readonly moved: number;
}

/** Who recorded the last notice: what follows from it is recorded as theirs. */
const recorderOf = async (db: Queries, countyId: string): Promise<Actor | undefined> => {
  const [last] = await readingIn(db)<{ readonly actor: Actor }>(sql`
    SELECT actor FROM event
    WHERE county_id = ${countyId} AND subject = 'county' AND case_id = ${countyId}
      AND type = 'HolidayNoticeRecorded'
    ORDER BY position DESC LIMIT 1`);
  return last?.actor;
};

/** The next cases in which a step is owed, after one or from the first. */
const openCases = async (
  db: Queries,
  countyId: string,
  after: OpenCase | undefined,
): Promise<readonly OpenCase[]> => {
  const rows = await readingIn(db)<{ readonly subject: string; readonly caseId: string }>(sql`
    SELECT subject, id AS "caseId" FROM (
      SELECT 'proposal' AS subject, id FROM proposal
      WHERE county_id = ${countyId} AND due_on IS NOT NULL
      UNION ALL
      SELECT subject, id FROM case_file WHERE county_id = ${countyId} AND due_on IS NOT NULL
    ) AS open
    WHERE (subject, id) > (${after?.subject ?? ''}, ${after?.caseId ?? ''})
    ORDER BY subject, id LIMIT ${AT_A_TIME}`);
  return rows.flatMap(({ subject, caseId }) =>
    isCaseSubject(subject) ? [{ subject, caseId }] : [],
  );
};

const recountPage = async (
  db: Queries,
  countyId: string,
  cases: readonly OpenCase[],
  { actor, at: asked }: { readonly actor: Actor; readonly at: Instant },
): Promise<number> => {
  const unit = await begin(db, countyId, { ...nothing, cases }, { founds: false });
  const at = momentAfter(unit.last, asked);
  const register = foundedIn(unit);
  const commandId = `recount/${register.holidays?.length ?? 0}`;
  for (const { subject, caseId } of cases) {
    const { state } = caseIn(unit, subject, caseId);
    const event = recountOf(subject, state, registerOfDay(register, dayOf(at)));
    if (event) append(unit, { subject, caseId, event, actor, at, commandId });
  }
  await commit(unit);
  // Lights and figures are counted by the calendar too, whether or not a day was recorded anew.
  for (const one of cases)
    for await (const { position, days, ...stored } of readCases(
      factsOf(readingIn(db), countyId, one),
    )) {
      const rows = rowsOf(one.subject, { countyId, register, position, days }, one.caseId, stored);
      await repairCases(db, countyId, one.subject, [{ id: one.caseId, rows }]);
    }
  return unit.newFacts.length;
};

/**
 * Recounts the open cases of a county by the notices it recorded, some at a time, so that nobody waits
 * long; until all are done, or somebody wants no more. What was recounted stays: asked again, it goes on.
 */
export const recountCounty = (
  { prisma }: Database,
  countyId: string,
  at: Instant,
  goesOn: () => boolean = () => true,
): Promise<Recounted> =>
  inCounty(countyId, async () => {
    let [cases, moved] = [0, 0];
    const actor = await recorderOf(prisma, countyId);
    if (!actor) return { cases, moved };
    for (let last: OpenCase | undefined; goesOn(); ) {
      const page = await openCases(prisma, countyId, last);
      if (page.length === 0) break;
      moved += await transacted(prisma, (db) => recountPage(db, countyId, page, { actor, at }));
      cases += page.length;
      last = page.at(-1);
    }
    return { cases, moved };
  });
