import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the spec sentences of `tests/proposal` are played on. */
    readonly playedOn: 'core' | 'pglite' | 'postgres';
  }
}

/** The sentences of the law, which mean the same on the core and on every gateway. */
const matters = [
  'proposal',
  'plan',
  'consultation',
  'grassroots',
  'supervision',
  'supervisors',
  'instruction',
  'monitoring',
  'tracking',
  'seed-document',
];
const law = matters.map((matter) => `tests/${matter}/**/*.spec.ts`);
/** Sentences about functions of the core, which no gateway plays. */
const functions = [
  'available',
  'deadlines',
  'distinctions',
  'handling-score',
  'history',
  'history-visibility',
  'kept-facts',
  'letter',
  'letter-of-several',
  'lights',
  'model',
  'next-step',
  'notices',
  'reachability',
  'statistics',
  'statistics-figures',
  'statistics-of-several',
  'statistics-over-time',
  'status',
  'tables',
  'views',
  'visibility',
  'visible-parts',
]
  .map((name) => `tests/proposal/${name}.spec.ts`)
  .concat('tests/*/core/**/*.spec.ts');
const everything = ['tests/**/*.spec.ts'];
/** What the gateway and its store do, on a database. */
const gateway = ['tests/gateway/**/*.spec.ts'];
/** What is measured on paper: needs an office suite, as the run on PostgreSQL needs a server. */
const onPaper = ['tests/gateway/letter-layout.spec.ts'];

const on = (
  name: string,
  playedOn: 'core' | 'pglite' | 'postgres',
  { include, exclude = [] }: { readonly include: string[]; readonly exclude?: string[] },
  isolate = false,
) => ({
  extends: true as const,
  test: { name, include, exclude, isolate, provide: { playedOn } },
});

/**
 * `pnpm test` plays on the core and on embedded PGlite; `pnpm test:postgres` plays the same
 * sentences on a PostgreSQL server. Files of sentences share what is loaded and, on a gateway, the
 * database, where each sentence has a county of its own; what tests the gateway itself shares nothing.
 */
export default defineConfig({
  // Two copies of GraphQL in one process refuse each other's schemas; vitest would load both.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default'],
    globalSetup: ['tests/support/drivers/leftovers.ts'],
    projects:
      process.env['PLAYED_ON'] === 'postgres'
        ? [
            on('postgres', 'postgres', { include: law, exclude: functions }),
            on('gateway', 'postgres', { include: gateway }, true),
          ]
        : [
            on('core', 'core', { include: everything, exclude: gateway }),
            on('pglite', 'pglite', { include: law, exclude: functions }),
            on('gateway', 'pglite', { include: gateway, exclude: onPaper }, true),
          ],
  },
});
