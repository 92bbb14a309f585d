import type { Stryker } from '@stryker-mutator/core';

/** How the core is changed and judged; which folders, the command line says. */
export const config: ConstructorParameters<typeof Stryker>[0] = {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, is left out: each such change takes every spec anew.
  ignoreStatic: true,
  concurrency: 1,
  tempDirName: '.mutation/sandbox',
  cleanTempDir: 'always',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  // Stryker would read tsconfig.json through the JavaScript interface TypeScript 7 does not have.
  tsconfigFile: '.mutation/none.json',
};
