import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = new URL('../../', import.meta.url);

/** The specs of `SPECS`, on the core alone and on the copy of it that Stryker changes. */
export default defineConfig({
  root: fileURLToPath(root),
  resolve: {
    alias: { '@xieshang/core': fileURLToPath(new URL('packages/core/src/index.ts', root)) },
  },
  test: {
    include: process.env['SPECS']?.split(' ') ?? ['tests/kernel/**/*.spec.ts'],
    provide: { playedOn: 'core' },
    maxWorkers: 1,
  },
});
