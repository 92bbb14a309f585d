import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Database } from '@xieshang/graphql';
import { emptyDatabase } from './databases.ts';

const folder = join(import.meta.dirname, '../../gateway/upgrade');

/** Databases as earlier versions left them, by what they hold. */
export const keptDatabases: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.sql.br'))
  .map((file) => file.slice(0, -'.sql.br'.length))
  .sort();

const unpacked = promisify(brotliDecompress);

/** A database as an earlier version left it: demo counties, their logs and rows as they were then. */
export const keptDatabase = async (name: string): Promise<Database> => {
  const sql = await unpacked(await readFile(join(folder, `${name}.sql.br`)));
  const database = await emptyDatabase();
  await database.exec(sql.toString('utf8'));
  return database;
};
