import { describe, expect, it } from 'vitest';
import { databaseForTest } from '../support/drivers/databases.ts';

interface Key {
  readonly table: string;
  readonly name: string;
  readonly kind: 'primary key' | 'unique index' | 'foreign key';
  /** The columns in the order of the key. */
  readonly columns: readonly string[];
  /** What a foreign key names on the other side. */
  readonly target: string | null;
  readonly targetColumns: readonly string[] | null;
}

const KEYS = `
  SELECT t.relname::text AS "table", i.relname::text AS name,
         CASE WHEN x.indisprimary THEN 'primary key' ELSE 'unique index' END AS kind,
         ARRAY(SELECT pg_get_indexdef(x.indexrelid, k, true)
               FROM generate_series(1, x.indnkeyatts) AS k)::text[] AS columns,
         NULL::text AS target, NULL::text[] AS "targetColumns"
  FROM pg_index x
  JOIN pg_class i ON i.oid = x.indexrelid
  JOIN pg_class t ON t.oid = x.indrelid
  JOIN pg_namespace n ON n.oid = t.relnamespace
  WHERE n.nspname = 'public' AND x.indisunique AND t.relname <> '_prisma_migrations'
  UNION ALL
  SELECT t.relname::text, c.conname::text, 'foreign key',
         ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS u(num, at)
               JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = u.num ORDER BY u.at),
         f.relname::text,
         ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY AS u(num, at)
               JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = u.num ORDER BY u.at)
  FROM pg_constraint c
  JOIN pg_class t ON t.oid = c.conrelid
  JOIN pg_class f ON f.oid = c.confrelid
  WHERE c.contype = 'f'`;

const county = (table: string | null): string => (table === 'county' ? 'id' : 'county_id');

describe('one county never touches another', () => {
  it('begins every primary key, unique index and foreign key with the county', async () => {
    const { prisma } = await databaseForTest();
    const keys = await prisma.$queryRawUnsafe<Key[]>(KEYS);
    const tables = await prisma.$queryRawUnsafe<{ readonly name: string }[]>(
      `SELECT tablename::text AS name FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
    );
    const withPrimaryKey = keys.filter(({ kind }) => kind === 'primary key');
    expect(withPrimaryKey.map(({ table }) => table).sort()).toEqual(
      tables.map(({ name }) => name).sort(),
    );
    for (const { table, name, columns, target, targetColumns } of keys) {
      expect([name, columns[0]]).toEqual([name, county(table)]);
      if (target) expect([name, targetColumns?.[0]]).toEqual([name, county(target)]);
    }
    expect(new Set(keys.map(({ kind }) => kind))).toEqual(
      new Set(['primary key', 'unique index', 'foreign key']),
    );
  });
});
