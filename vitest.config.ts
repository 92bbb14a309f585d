import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
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
/** What is explored or walked at random: minutes on the core alone, so that a quick check leaves it out. */
const walks = ['tests/**/{model,exploration,protection,reachability,openness}.spec.ts'];
/** What starts programs and opens databases. */
const programs = [
  'tests/cli/**/*.spec.ts',
  'tests/examples/**/*.spec.ts',
  'tests/scaffold/**/*.spec.ts',
  'tests/docs/readme.spec.ts',
];
const everything = ['tests/**/*.spec.ts'];
/** What the gateway and its store do, on a database. */
const gateway = ['tests/gateway/**/*.spec.ts'];
/** What is asked of the schema, whichever database lies below: minutes, so once is enough. */
const ofSchema = ['tests/gateway/every-field.spec.ts'];
/** What is measured on paper: needs an office suite, as the run on PostgreSQL needs a server. */
const onPaper = ['tests/gateway/letter-layout.spec.ts'];
/** What only a server can show. */
const onServer = ['tests/gateway/workers.spec.ts'];

/** One in so many files of sentences is played on a database, unless all of them are asked for. */
const ONE_IN = 10;
/** Chooses which; another number draws another sample. */
const seed = process.env['SAMPLE'] ?? '1';

const drawn = (file: string): boolean =>
  createHash('sha256').update(`${seed} ${file}`).digest().readUInt32BE() % ONE_IN === 0;

/** The sentences that are played on a database: a sample of each matter, or all with `SAMPLE=all`. */
const onDatabase = (): readonly string[] => {
  const files = globSync(law, { exclude: functions }).map((file) => file.replaceAll('\\', '/'));
  if (seed === 'all') return files;
  return matters.flatMap((matter) => {
    const ofMatter = files.filter((file) => file.startsWith(`tests/${matter}/`));
    const sample = ofMatter.filter(drawn);
    return sample.length > 0 ? sample : ofMatter.slice(0, 1);
  });
};

const on = (
  name: string,
  playedOn: 'core' | 'pglite' | 'postgres',
  { include, exclude = [] }: { readonly include: readonly string[]; readonly exclude?: string[] },
  isolate = false,
) => ({
  extends: true as const,
  test: { name, include: [...include], exclude, isolate, provide: { playedOn } },
});

/**
 * `pnpm check` plays the sentences of the law on the core; `pnpm test` walks as well, and plays on embedded
 * PGlite what proves the store, with a sample of the law; `pnpm test:postgres` plays the same on a server, and
 * `pnpm test:all` every sentence on both. Files of sentences share what is loaded and, on a gateway, the
 * database, where each sentence has a county of its own; what tests the gateway itself shares nothing.
 */
export default defineConfig({
  // Two copies of GraphQL in one process refuse each other's schemas; vitest would load both.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
    reporters: ['default'],
    globalSetup: ['tests/support/drivers/leftovers.ts'],
    projects:
      process.env['PLAYED_ON'] === 'postgres'
        ? [
            on('postgres', 'postgres', { include: onDatabase() }),
            on('gateway', 'postgres', { include: gateway, exclude: ofSchema }, true),
          ]
        : [
            on('core', 'core', {
              include: everything,
              exclude: [...gateway, ...programs, ...walks],
            }),
            on('walks', 'core', { include: walks, exclude: gateway }),
            on('programs', 'pglite', { include: programs }),
            on('pglite', 'pglite', { include: onDatabase() }),
            on('gateway', 'pglite', { include: gateway, exclude: [...onPaper, ...onServer] }, true),
          ],
  },
});
