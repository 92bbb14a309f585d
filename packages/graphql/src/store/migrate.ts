import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import { type Migration, readMigrations } from './migrations.ts';
import { sqlStateOf } from './sql-state.ts';

// The table and its columns are Prisma's own, so that `prisma migrate deploy` can go on from here.
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

// Any number no other program locks: two gateways that start at once apply each migration once.
const LOCK = 7_214_099_310_244;

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
}

const isBegun = async ({ prisma }: Database): Promise<boolean> => {
  const [row] = await prisma.$queryRaw<{ readonly begun: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS begun`;
  return row?.begun ?? false;
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const applied = async ({ prisma }: Database): Promise<ReadonlyMap<string, string>> => {
  const rows = await prisma.$queryRawUnsafe<Applied[]>(
    'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL',
  );
  return new Map(rows.map(({ migration_name, checksum }) => [migration_name, checksum]));
};

// One string of statements is one implicit transaction: a migration is applied and recorded, or
// nothing of it is. The guard makes the loser of a race between two gateways do nothing.
const transaction = ({
  name,
  sql,
  checksum,
}: Migration): string => `SELECT pg_advisory_xact_lock(${LOCK});
${sql};
INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
VALUES (${literal(randomUUID())}, ${literal(checksum)}, ${literal(name)}, now(), 1);`;

// PostgreSQL: insufficient privilege.
const MAY_NOT = '42501';

const notTheOwner = (lacking: string, cause: unknown): Error =>
  new Error(
    `The database lacks ${lacking}, which this role may not make. Run \`xieshang migrate\` as the role that owns the tables.`,
    { cause },
  );

/** Makes what the database lacks; throws with words that help where this role may not. */
const make = async (database: Database, lacking: string, sql: string): Promise<void> => {
  try {
    await database.exec(sql);
  } catch (error) {
    throw sqlStateOf(error) === MAY_NOT ? notTheOwner(lacking, error) : error;
  }
};

const apply = async (database: Database, migration: Migration): Promise<boolean> => {
  try {
    await make(database, migration.name, transaction(migration));
    return true;
  } catch (error) {
    if ((await applied(database)).has(migration.name)) return false;
    throw error;
  }
};

/**
 * Brings a database to the schema of this version, without a network. Returns the names of the
 * migrations it applied. A migration that was changed after it was applied stops the start.
 */
export const migrate = async (database: Database): Promise<readonly string[]> => {
  if (!(await isBegun(database))) await make(database, 'its tables', TABLE);
  const done = await applied(database);
  const names: string[] = [];
  for (const migration of await readMigrations()) {
    const checksum = done.get(migration.name);
    if (checksum !== undefined && ![migration.checksum, ...migration.earlier].includes(checksum))
      throw new Error(`Migration ${migration.name} was changed after it was applied.`);
    if (checksum === undefined && (await apply(database, migration))) names.push(migration.name);
  }
  return names;
};
