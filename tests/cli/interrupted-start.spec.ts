import { join } from 'node:path';
import { countiesOf, openEmbedded, verifyCounty } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import { folderForTest, serving, servingUntil } from '../support/cli.ts';

const telling = ['--demo', '--on', '2026-06-30', '--seed', '5'];

/** What a folder's database holds: the last fact of each county is chained to all before it. */
const heldIn = async (folder: string) => {
  const database = await openEmbedded(join(folder, 'pg'));
  try {
    const findings = await Promise.all(
      (await countiesOf(database)).map((id) => verifyCounty(database, id)),
    );
    const heads = await database.prisma.county.findMany({ select: { id: true, head: true } });
    return { findings, heads };
  } finally {
    await database.close();
  }
};

const started = async (folder: string) => {
  const gateway = await serving(['--data', folder, ...telling]);
  await gateway.stop();
};

const making = /Opening the embedded database/;
const loading = /Loading .*\D[1-9]\d*\/\d+/;

// Six programs start one after the other.
const PATIENCE = 600_000;

describe('a first start that is killed', () => {
  it(
    'while it makes the database, and again while it loads the county, is made good by the next',
    async () => {
      const [whole, killed] = [await folderForTest(), await folderForTest()];
      await started(whole);
      await servingUntil(making, ['--data', killed, ...telling]);
      await servingUntil(loading, ['--data', killed, ...telling]);
      await started(killed);
      const held = await heldIn(killed);
      expect(held).toEqual(await heldIn(whole));
      expect(held.findings).toMatchObject([{ countyId: 'huailai-demo', defects: [] }]);
    },
    PATIENCE,
  );
});
