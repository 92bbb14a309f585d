/**
 * How far a source was checked.
 *
 * - `SEEN`: these words were read in a text of the instrument.
 * - `SEEN-part`: read, but the text was cut inside the article.
 * - `SYS`: vocabulary of an existing CPPCC system: words in use, not law.
 * - `PRACTICE`: reported practice of a named place, not a norm.
 * - `GK`: general knowledge; shown as `default, unverified`, never with an article number.
 * - `DESIGN`: a decision of this model where every text is silent.
 */
export const verifications = ['SEEN', 'SEEN-part', 'SYS', 'PRACTICE', 'GK', 'DESIGN'] as const;

/** How far a source was checked; see {@link verifications}. */
export type Verification = (typeof verifications)[number];

/** Where a rule or figure comes from. `instrument` is a key of `law/instruments.ts`. */
export interface Citation {
  readonly instrument: string;
  /** The place in the instrument: an article that was read, or the place in words. */
  readonly article: string;
  readonly verification: Verification;
  readonly quote?: string | undefined;
}

/** At least one source: nothing here stands without one. */
export type Citations = readonly [Citation, ...Citation[]];

const unverified: ReadonlySet<Verification> = new Set<Verification>(['GK', 'DESIGN', 'SYS']);

/** True when no text was seen behind any of the citations: shown as `default, unverified`. */
export const isUnverified = (cites: readonly Citation[]): boolean =>
  cites.every(({ verification }) => unverified.has(verification));
