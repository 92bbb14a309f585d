/** One term for people: Chinese as a county writes it, and the one English name this project uses. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The words of every value of a vocabulary. */
export type Vocabulary<Term extends string> = Readonly<Record<Term, Words>>;
