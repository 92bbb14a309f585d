/**
 * Generates the Prisma client and the Pothos types, unless those of this schema are there already.
 *
 * Prisma downloads a schema engine before it generates anything, though generating needs none. Where
 * there is no network beyond a package registry, as in a county's intranet, naming any program in
 * its place lets it go on.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const here = (path: string): string => join(import.meta.dirname, path);
const stamp = here('../src/generated/stamp');
const manifest = require.resolve('prisma/package.json');
const wanted = createHash('sha256')
  .update(readFileSync(here('schema.prisma')))
  .update(readFileSync(manifest))
  .digest('hex');

const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

if (!isFresh) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dirname(manifest), 'build/index.js'), 'generate'],
    {
      cwd: here('..'),
      encoding: 'utf8',
      env: {
        ...process.env,
        // Generators are found by name.
        PATH: [here('../node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
