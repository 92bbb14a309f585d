/** One term for people: Chinese as a county writes it, and the one English name this project uses. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The words of every term of a vocabulary. */
export type WordsOf<Term extends string> = Readonly<Record<Term, Words>>;

/** The values of a vocabulary, in the order in which they are written. */
export const termsOf = <Term extends string>(words: WordsOf<Term>): readonly [Term, ...Term[]] =>
  Object.keys(words) as unknown as readonly [Term, ...Term[]];
