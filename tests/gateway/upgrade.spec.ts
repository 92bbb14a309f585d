import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Actor, type Register, readProfile } from '@xieshang/core';
import { createSchema, type Database, upgrade, verifyCounty } from '@xieshang/graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { digestsOf } from '../support/digests.ts';
import { databaseForTest } from '../support/drivers/databases.ts';
import { keptDatabase, keptDatabases } from '../support/drivers/kept-databases.ts';
import { gatewayForFile, globalId, newCounty, nodeOf } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';
import { everythingOf } from '../support/selections.ts';

const COUNTY = 'huailai-demo';
const migrations = join(import.meta.dirname, '../../packages/graphql/prisma/migrations');
const golden = join(import.meta.dirname, 'golden');
const schema = createSchema();

const checksumOf = async (name: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(join(migrations, name, 'migration.sql')))
    .digest('hex');

describe('a migration', () => {
  it('is not edited once it is released, and every one is listed', async () => {
    const released: Readonly<Record<string, readonly string[]>> = JSON.parse(
      await readFile(join(migrations, 'released.json'), 'utf8'),
    );
    const entries = await readdir(migrations, { withFileTypes: true });
    const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
    const texts = await Promise.all(names.map(async (name) => [name, await checksumOf(name)]));
    expect(
      Object.entries(released).map(([name, [checksum]]) => [name, checksum]),
      'list a new one with: node packages/graphql/prisma/release.ts',
    ).toEqual(texts);
  });
});

describe('rows that a later version wrote', () => {
  it('are left alone, with a word on what to do', async () => {
    const database = await databaseForTest();
    const countyId = await newCounty(database);
    expect(await upgrade(database)).toEqual({ applied: [], rebuilt: [] });
    const { rowsVersion } = await database.prisma.county.findUniqueOrThrow({
      where: { id: countyId },
    });
    const later = { rowsVersion: rowsVersion + 1 };
    await database.prisma.county.update({ where: { id: countyId }, data: later });
    await expect(upgrade(database)).rejects.toThrow(countyId);
  });
});

const queries = await Promise.all(
  (await readdir(golden))
    .filter((file) => file.endsWith('.graphql') && file !== 'refused-mutation.graphql')
    .map(async (file) => [file, await readFile(join(golden, file), 'utf8')] as const),
);

/** A query of a front end, asked of a proposal of the county instead of one of the specs. */
const askedOf = (query: string, proposal: string): string =>
  query
    .replaceAll('"golden"', `"${COUNTY}"`)
    .replaceAll(/proposal\([^)]*\)/g, `proposal(key: "${proposal}")`);

const readers: readonly Actor[] = [as('proposal_committee'), as('supervising_office')];

const casesIn = async ({ prisma }: Database) => [
  ...(await prisma.proposal.findMany({ select: { id: true } })).map(({ id }) => ({
    subject: 'proposal' as const,
    id,
  })),
  ...(await prisma.caseFile.findMany({ select: { id: true, subject: true } })),
];

/** Tables whose rows are not told from facts. */
const recordedTables = ['_prisma_migrations', 'event', 'command'];

describe.each(keptDatabases)('the database of %s', async (name) => {
  const database = await keptDatabase(name);
  const upgraded = await upgrade(database);
  const gateway = await gatewayForFile({ database });
  gateway.turnTo('2026-11-27');
  afterAll(database.close);
  const [proposal = ''] = (
    await database.prisma.proposal.findMany({ where: { number: { not: null } }, take: 1 })
  ).map(({ id }) => id);

  it('is brought to this version, and a second time is left alone', async () => {
    expect(upgraded.applied.length).toBeGreaterThan(0);
    expect(upgraded.rebuilt.map(({ countyId }) => countyId)).toEqual([COUNTY]);
    expect(await upgrade(database)).toEqual({ applied: [], rebuilt: [] });
  });

  it('proves sound', async () => {
    const { facts, cases, defects } = await verifyCounty(database, COUNTY);
    expect(defects).toEqual([]);
    expect(Math.min(facts, cases)).toBeGreaterThan(100);
  });

  it('keeps the key of every command with the person who sent it', async () => {
    const [kept] = await database.prisma.$queryRaw<
      { readonly all: number; readonly lost: number }[]
    >`
      SELECT count(*)::int AS all, count(*) FILTER (WHERE NOT EXISTS (
        SELECT 1 FROM event e WHERE e.county_id = c.county_id AND e.command_id = c.id
          AND e.actor ->> 'id' = c.person))::int AS lost FROM command c`;
    expect(kept?.all).toBeGreaterThan(100);
    expect(kept?.lost).toBe(0);
  });

  it('has the rows that this version of rows has, which is raised whenever they change', async () => {
    const county = await database.prisma.county.findUniqueOrThrow({ where: { id: COUNTY } });
    await expect(
      `${JSON.stringify(await digestsOf(database, recordedTables), null, 2)}\n`,
    ).toMatchFileSnapshot(`./upgrade/${name}.rows-${county.rowsVersion}.json`);
  });

  it('has a profile that makes every choice there is', async () => {
    const { register } = await database.prisma.county.findUniqueOrThrow({ where: { id: COUNTY } });
    const { profile } = register as unknown as Register;
    expect(readProfile(profile)).toEqual(profile);
  });

  it.each(queries)('answers %s', async (_file, query) => {
    for (const actor of readers) {
      const { data, errors } = await gateway.ask(
        { countyId: COUNTY, actor },
        askedOf(query, proposal),
      );
      expect(errors).toBeUndefined();
      expect(Object.values(data)).not.toContain(null);
    }
  });

  it.each(readers)('tells $role everything of every case', async (actor) => {
    for (const { subject, id } of await casesIn(database)) {
      const node = nodeOf(subject as never);
      const query = `query ($id: ID!) { node(id: $id) { ... on ${node} { ${everythingOf(schema.getType(node), 2)} } } }`;
      const asked = { id: globalId(COUNTY, id, node) };
      const { errors } = await gateway.ask({ countyId: COUNTY, actor }, query, asked);
      expect(errors, `${subject} ${id}`).toBeUndefined();
    }
  });
});
