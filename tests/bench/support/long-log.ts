import type { Actor, Instant } from '@xieshang/core';
import { type Database, eventFrom, type Recorded, recordFacts } from '@xieshang/graphql';
import { demoCounty } from './county.ts';

// Numbers of a copy lie in a block of their own: the demo county has fewer than this.
const BLOCK = 1000;

const casesOf = async ({ prisma }: Database, countyId: string): Promise<readonly Recorded[]> => {
  const facts = await prisma.event.findMany({
    where: { countyId, subject: { not: 'county' } },
    orderBy: { position: 'asc' },
  });
  return facts.map((fact) => ({
    subject: fact.subject as Recorded['subject'],
    caseId: fact.caseId,
    event: eventFrom(fact as never),
    actor: fact.actor as unknown as Actor,
    at: fact.at.toISOString() as Instant,
    commandId: fact.commandId,
  }));
};

/** The same facts of other cases: under other ids, and with other numbers. */
const retold = (facts: readonly Recorded[], copy: number): readonly Recorded[] => {
  const ids = new Set(facts.map(({ caseId }) => caseId));
  const renamed = (key: string, value: unknown): unknown => {
    if (key === 'number' && typeof value === 'number') return value + copy * BLOCK;
    return typeof value === 'string' && ids.has(value) ? `${value}-${copy}` : value;
  };
  return JSON.parse(JSON.stringify(facts, renamed)) as readonly Recorded[];
};

/** A county whose log has so many facts: the demo county's, and its cases told again and again. */
export const longLog = async (database: Database, wanted: number): Promise<string> => {
  const { countyId } = await demoCounty(database);
  const facts = await casesOf(database, countyId);
  for (let copy = 1; copy * facts.length < wanted; copy += 1)
    await recordFacts(database, countyId, retold(facts, copy));
  await database.exec('VACUUM ANALYZE');
  return countyId;
};
