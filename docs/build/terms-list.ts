import type { Words, WordsOf } from '../../packages/core/src/index.ts';

/** What a term names: a thing, an act, the stage of a part, or the status of a whole case. */
export const kinds = ['name', 'act', 'stage', 'status'] as const;

/** A Chinese term with its English name. */
export interface Term extends Words {
  readonly kind: (typeof kinds)[number];
  /** How code writes it. */
  readonly id?: string;
}

/** Terms that stand side by side, so that no two may share a name. */
export interface TermList {
  readonly title: Words;
  readonly terms: readonly Term[];
}

/** A vocabulary of the core as a list of terms. */
export const of = (
  zh: string,
  en: string,
  words: WordsOf<string>,
  kind: Term['kind'] = 'name',
): TermList => ({
  title: { zh, en },
  terms: Object.entries(words).map(([id, term]) => ({ id, kind, ...term })),
});

/** Terms that no vocabulary of the core holds. */
export const own = (zh: string, en: string, terms: readonly Words[]): TermList => ({
  title: { zh, en },
  terms: terms.map((term) => ({ kind: 'name', ...term })),
});
