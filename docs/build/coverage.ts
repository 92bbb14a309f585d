import { readdirSync, readFileSync } from 'node:fs';
import type { Words } from '../../packages/core/src/index.ts';
import { code, list, type Page, page, paragraphs, table } from './markdown.ts';
import { ruleLink } from './rules.ts';

/** What a row of the law rests on here: a kind and a name, e.g. `rule proposal.review.one-matter`. */
export const coverKinds = [
  'rule',
  'command',
  'figure',
  'profile',
  'words',
  'function',
  'statistic',
  'instrument',
  'spec',
] as const;

/** One demand of the law. */
export interface CoveredRow {
  readonly id: string;
  readonly demands: string;
  /** What meets it, each as a kind and a name; a spec as its path and the words it says. */
  readonly by: readonly string[];
  /** What of it is not modelled, and why. */
  readonly because?: string;
}

/** Demands of the law on one matter. */
export interface CoverageChapter {
  readonly title: Words;
  readonly rows: readonly CoveredRow[];
}

const law = new URL('../law/', import.meta.url);

/** Every demand of the law, and what meets it: proposals first, then the other subjects. */
export const coverage: readonly CoverageChapter[] = readdirSync(law)
  .filter((file) => /^coverage.*\.json$/.test(file))
  .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, law), 'utf8')) as CoverageChapter[]);

const linked = (kind: string, name: string): string => {
  if (kind === 'rule') return ruleLink(name, 'rules');
  if (kind !== 'spec') return code(name);
  const [path = '', ...says] = name.split(': ');
  return `${code(path)}: “${says.join(': ')}”`;
};

const met = ({ by }: CoveredRow): string =>
  by
    .map((one) => {
      const [kind = '', ...name] = one.split(' ');
      return `${kind} ${linked(kind, name.join(' '))}`;
    })
    .join('<br>');

const chapter = ({ title, rows }: CoverageChapter): string =>
  paragraphs(
    `## ${title.zh} · ${title.en}`,
    table(
      ['', '要求 Demand', '由何满足 Met by', '未建模及原因 Not modelled, because'],
      rows.map((row) => [row.id, row.demands, met(row), row.because ?? '']),
    ),
  );

const count = (test: (row: CoveredRow) => boolean): number =>
  coverage.flatMap(({ rows }) => rows).filter(test).length;

/** What the law demands, row by row, and what meets it here. */
export const coveragePage = (): Page =>
  page(
    'rules/coverage.md',
    '条款覆盖 · Coverage of the law',
    'What texts and practice demand, in own words, and what meets each demand here. `tests/docs/coverage.spec.ts` fails when a row is missing or names something that is not there. The texts themselves, with their flags: [clauses](clauses.md).',
    list([
      `${count(() => true)} demands, ${count(({ by }) => by.length > 0)} of them met by what is named.`,
      `${count(({ by, because }) => by.length > 0 && because !== undefined)} of those leave something out, with the reason.`,
      `${count(({ by }) => by.length === 0)} are met by nothing, with the reason.`,
    ]),
    ...coverage.map(chapter),
  );
