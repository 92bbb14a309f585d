import { readFact, subjectNamed } from '@xieshang/core';
import { begin } from './begin.ts';
import { commit } from './commit.ts';
import type { Database } from './database.ts';
import { planForFacts } from './plan.ts';
import { transacted } from './retry.ts';
import { inCounty } from './scope.ts';
import { append, caseIn, type Recorded, type UnitOfWork } from './unit-of-work.ts';

/** A fact of any shape it ever had, as one of today; throws where it is none. */
const ofToday = (unit: UnitOfWork, fact: Recorded): Recorded => {
  const { subject, caseId } = fact;
  const { type, ...data }: { readonly type: string } = fact.event;
  try {
    const { state } = caseIn(unit, subject, caseId);
    return {
      ...fact,
      event: readFact(subjectNamed(subject), { type, data }, state),
    } as Recorded;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`A fact of ${subject} ${caseId} is not recorded: ${why}`, { cause });
  }
};

/**
 * Records facts that were decided elsewhere, such as a history taken over from another system. They
 * are sealed and folded like all others; no rule is asked again. Throws where one of them does not
 * have its shape, and records none then.
 */
export const recordFacts = (
  { prisma }: Database,
  countyId: string,
  facts: readonly Recorded[],
): Promise<void> =>
  inCounty(countyId, () =>
    transacted(prisma, async (db) => {
      const founds = facts.some(({ event }) => event.type === 'CountyFounded');
      const unit = await begin(db, countyId, planForFacts(facts), { founds });
      for (const fact of facts) append(unit, ofToday(unit, fact));
      await commit(unit);
    }),
  );
