import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';

/** One step of the schema, as plain SQL. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the SQL, as Prisma records it. */
  readonly checksum: string;
  /** The checksums of the texts it had before it was released for good; later ones make up for them. */
  readonly earlier: readonly string[];
}

const folder = new URL('../../prisma/migrations/', import.meta.url);

const Released = z.record(z.string(), z.array(z.string()).nonempty());

/** The checksums of every released migration: of its text, then of the texts it had before. */
export const releasedMigrations = async (): Promise<z.output<typeof Released>> =>
  Released.parse(JSON.parse(await readFile(new URL('released.json', folder), 'utf8')));

const readMigration = async (name: string): Promise<Omit<Migration, 'earlier'>> => {
  const sql = await readFile(new URL(`${name}/migration.sql`, folder), 'utf8');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
};

/** Every migration that ships with the package, oldest first. */
export const readMigrations = async (): Promise<readonly Migration[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const released = await releasedMigrations();
  return Promise.all(
    names.sort().map(async (name) => {
      const [, ...earlier] = released[name] ?? [];
      return { ...(await readMigration(name)), earlier };
    }),
  );
};
