import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { type Rebuilt, rebuildOutdated } from './rebuild.ts';
import { rowsVersion } from './rows-version.ts';

/** What an upgrade did. */
export interface Upgraded {
  /** The names of the migrations it applied. */
  readonly applied: readonly string[];
  /** The counties whose rows an earlier version had written. */
  readonly rebuilt: readonly Rebuilt[];
}

const outdatedCounties = ({ prisma }: Database) =>
  prisma.county.findMany({
    where: { rowsVersion: { not: rowsVersion } },
    select: { id: true, rowsVersion: true },
    orderBy: { id: 'asc' },
  });

/**
 * Brings a database that an earlier version left to this one: its schema by migrations, its rows by
 * folding the log anew. `rebuilding` is told of each county before its rows are rebuilt. Throws where
 * a later version wrote the rows.
 */
export const upgrade = async (
  database: Database,
  rebuilding: (countyId: string) => void = () => {},
): Promise<Upgraded> => {
  const applied = await migrate(database);
  const rebuilt: Rebuilt[] = [];
  for (const county of await outdatedCounties(database)) {
    if (county.rowsVersion > rowsVersion)
      throw new Error(
        `The rows of ${county.id} were written by a later version of this program (${county.rowsVersion}, this one writes ${rowsVersion}). Use that version, or a later one.`,
      );
    rebuilding(county.id);
    const done = await rebuildOutdated(database, county.id);
    if (done) rebuilt.push(done);
  }
  return { applied, rebuilt };
};
