import { openServer } from '@xieshang/graphql';
import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { databaseForTest, serverDatabaseForTest } from '../support/drivers/databases.ts';
import { drafted, jointToDelivery, submitted } from '../support/facts.ts';
import { globalId, newCounty, openGateway } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const WALLS = `
  SELECT t.relname::text AS name, t.relrowsecurity AS enabled, t.relforcerowsecurity AS forced,
         EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid AND p.polpermissive
                 AND p.polcmd = '*' AND pg_get_expr(p.polqual, p.polrelid) LIKE '%xieshang.county%'
                ) AS walled
  FROM pg_class t WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace
    AND t.relname <> '_prisma_migrations' ORDER BY 1`;

describe('every table', () => {
  it('shows and takes rows of the named county only, also for who owns it', async () => {
    const { prisma } = await databaseForTest();
    const walls = await prisma.$queryRawUnsafe<{ readonly name: string }[]>(WALLS);
    expect(walls.length).toBeGreaterThan(10);
    for (const { name, ...wall } of walls)
      expect({ name, ...wall }).toEqual({ name, enabled: true, forced: true, walled: true });
  });
});

/** Two counties with cases, and a connection of the gateway's role that somebody else has. */
const stolen = async () => {
  const { database, url, restricted } = await serverDatabaseForTest();
  const cases = { p1: jointToDelivery, p2: [drafted] };
  const [mine, other] = [await newCounty(database, cases), await newCounty(database, cases)];
  const client = new pg.Client({ connectionString: restricted.href });
  await client.connect();
  onTestFinished(() => client.end());
  const name = (county: string) =>
    client.query("SELECT set_config('xieshang.county', $1, false)", [county]);
  const tables = await database.prisma.$queryRaw<{ name: string; column: string }[]>`
    SELECT table_name::text AS name, column_name::text AS column FROM information_schema.columns
    WHERE table_schema = 'public'
      AND (column_name = 'county_id' OR (table_name = 'county' AND column_name = 'id'))`;
  return { database, url, restricted, client, name, tables, mine, other };
};

const onServer = inject('playedOn') === 'postgres';

describe.runIf(onServer)('a stolen connection of a gateway', () => {
  it('sees the named county in every table, and without a name nothing', async () => {
    const { client, name, tables, mine } = await stolen();
    for (const { name: table, column } of tables) {
      const seen = async () => {
        const { rows } = await client.query(`SELECT DISTINCT "${column}" AS id FROM "${table}"`);
        return rows.map(({ id }) => id);
      };
      await name('');
      expect([table, await seen()]).toEqual([table, []]);
      await name(mine);
      expect([[], [mine]]).toContainEqual(await seen());
    }
    const { rows } = await client.query('SELECT DISTINCT county_id AS id FROM event');
    expect(rows).toEqual([{ id: mine }]);
  });

  it('writes nothing of another county in any table', async () => {
    const { client, name, tables, mine, other } = await stolen();
    await name(mine);
    const done = (sql: string) =>
      client.query(sql).then(
        ({ rowCount }) => rowCount,
        ({ code }) => code,
      );
    const refused = [0, '42501'];
    for (const { name: table, column } of tables) {
      const where = `WHERE "${column}" = '${other}'`;
      expect(refused).toContain(await done(`DELETE FROM "${table}" ${where}`));
      expect(refused).toContain(
        await done(`UPDATE "${table}" SET "${column}" = '${mine}' ${where}`),
      );
    }
    expect(
      await done(`INSERT INTO series (county_id, key, last) VALUES ('${other}', 'x', 1)`),
    ).toBe('42501');
    expect(await done(`UPDATE series SET county_id = '${other}'`)).toBe('42501');
  });

  it('changes neither the log, nor keys, nor the schema, not even of its own county', async () => {
    const { client, name, mine } = await stolen();
    await name(mine);
    for (const sql of [
      'UPDATE event SET type = type',
      'DELETE FROM event',
      'TRUNCATE event',
      'UPDATE command SET version = version',
      'DELETE FROM command',
      'DELETE FROM county',
      'ALTER TABLE event DISABLE TRIGGER ALL',
      'DROP TABLE reply',
      'ALTER TABLE proposal DISABLE ROW LEVEL SECURITY',
      'DELETE FROM "_prisma_migrations"',
    ])
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe.runIf(onServer)('a gateway with the rights of a gateway only', () => {
  it('answers two counties and the public at the same time, each with its own', async () => {
    const { restricted, mine, other } = await stolen();
    const database = await openServer(restricted.href, undefined, { readers: 2 });
    const gateway = await openGateway({ database });
    onTestFinished(async () => {
      await gateway.close();
      await database.close();
    });
    const node = 'query ($id: ID!) { node(id: $id) { ... on Proposal { key } } county { name } }';
    const asks = Array.from({ length: 40 }, (_, at) => {
      const countyId = at % 2 === 0 ? mine : other;
      const caller = { countyId, actor: as('proposal_committee') };
      return gateway.ask(caller, node, { id: globalId(countyId, 'p1') });
    });
    const open = gateway.ask(
      undefined,
      `{ a: county(id: "${mine}") { proposals { totalCount } }
         b: county(id: "${other}") { proposals { totalCount } } }`,
    );
    for (const { data, errors } of await Promise.all(asks)) {
      expect(errors).toBeUndefined();
      expect(data['node']).toEqual({ key: 'p1' });
    }
    expect(await open).toMatchObject({ status: 200, data: { a: {}, b: {} } });
  });

  it('carries commands out', async () => {
    const { restricted, database: whole } = await stolen();
    const countyId = await newCounty(whole, {
      p1: [drafted, submitted],
      p2: [drafted, submitted],
    });
    const database = await openServer(restricted.href);
    const gateway = await openGateway({ database });
    onTestFinished(async () => {
      await gateway.close();
      await database.close();
    });
    gateway.turnTo('2026-01-21');
    const filed = await gateway.order(countyId, as('proposal_committee'), 'p1', {
      type: 'FileProposal',
    });
    expect(filed).toMatchObject({ ok: true, version: 3 });
  });
});
