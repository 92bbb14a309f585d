import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { migrate, openEmbedded } from '@xieshang/graphql';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { folderForTest } from '../support/cli.ts';

/** Counts how often something is synced to the disk from now on. */
const syncs = () => {
  const spy = vi.spyOn(fs, 'fsyncSync');
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
  return () => spy.mock.calls.length;
};

describe('an embedded database in a folder', () => {
  it('syncs each commit to the disk before it answers', async () => {
    const count = syncs();
    const database = await openEmbedded(join(await folderForTest(), 'pg'));
    onTestFinished(() => database.close());
    await migrate(database);
    for (let commit = 0; commit < 5; commit += 1) {
      const before = count();
      await database.exec(`INSERT INTO series VALUES ('c', 'k${commit}', 1)`);
      expect(count()).toBeGreaterThan(before);
    }
  });
});
