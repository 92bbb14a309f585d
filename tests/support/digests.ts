import type { Database } from '@xieshang/graphql';

/** A digest of the rows of each table, whatever county they belong to; but for some tables. */
export const digestsOf = (
  { prisma }: Database,
  except: readonly string[] = [],
): Promise<Readonly<Record<string, string | null>>> =>
  prisma.$transaction(async (db) => {
    await db.$executeRaw`SET LOCAL TIME ZONE 'UTC'`;
    const tables = await db.$queryRaw<readonly { readonly name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`;
    const digests = tables
      .filter(({ name }) => !except.includes(name))
      .map(
        ({ name }) =>
          `SELECT '${name}' AS name, md5(string_agg(row, E'\\n' ORDER BY row COLLATE "C")) AS digest
           FROM (SELECT to_jsonb(one)::text AS row FROM "${name}" one) rows`,
      );
    const rows = await db.$queryRawUnsafe<
      readonly { readonly name: string; readonly digest: string | null }[]
    >(digests.join(' UNION ALL '));
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  });
