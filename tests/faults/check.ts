import { type Database, verifyCounty } from '@xieshang/graphql';
import type { Told } from './load.ts';

/** What a database holds of what clients were told. */
export interface Finding {
  /** Commands that clients were told were carried out, and of which there is no fact. */
  readonly lost: readonly string[];
  /** Commands of which there is more than one fact. */
  readonly doubled: readonly string[];
  /** What `verify` found: the chain, and every row against its facts. */
  readonly defects: readonly string[];
  readonly facts: number;
}

/** How often each command is in the log of a county. */
const factsByCommand = async (
  { prisma }: Database,
  countyId: string,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await prisma.event.groupBy({
    by: ['commandId'],
    where: { countyId },
    _count: { _all: true },
  });
  return new Map(rows.map(({ commandId, _count }) => [commandId, _count._all]));
};

/** Looks each acknowledged command up in the log of its county, and proves the log and its rows. */
export const checked = async (
  database: Database,
  countyId: string,
  { sent, acknowledged }: Told,
): Promise<Finding> => {
  const known = await factsByCommand(database, countyId);
  const { defects, facts } = await verifyCounty(database, countyId);
  return {
    lost: [...acknowledged].filter((key) => !known.has(key)),
    doubled: [...known].flatMap(([key, often]) => (sent.has(key) && often > 1 ? [key] : [])),
    defects,
    facts,
  };
};
