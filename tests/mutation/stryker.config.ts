import { fileURLToPath } from 'node:url';
import type { Stryker } from '@stryker-mutator/core';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** How the core is changed and judged; which folders, the command line says. */
export const config: ConstructorParameters<typeof Stryker>[0] = {
  testRunner: 'in-process',
  ignorers: ['wording'],
  plugins: [here('runner.ts'), here('wording.ts')],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['WORKERS'] ?? 1),
  // A change that never ends costs this long, and then a new process.
  timeoutMS: 2_000,
  timeoutFactor: 3,
  tempDirName: '.mutation/sandbox',
  cleanTempDir: 'always',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  // Stryker would read tsconfig.json through the JavaScript interface TypeScript 7 does not have.
  tsconfigFile: '.mutation/none.json',
};
