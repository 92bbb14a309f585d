import type { Citations } from '../../kernel/citation.ts';
import { termsOf, type Words, type WordsOf } from '../../kernel/words.ts';
import type { ProposalProfile } from '../../profile/proposal.ts';

/** The parts of a report, in words. */
export const indicatorGroupWords = {
  intake: { zh: '提案收件', en: 'Received' },
  review: { zh: '审查立案', en: 'Review' },
  handling: { zh: '交办办理', en: 'Handling' },
  contact: { zh: '沟通走访', en: 'Contact' },
  reply: { zh: '答复', en: 'Reply' },
  result: { zh: '办理结果', en: 'Result' },
  rating: { zh: '满意度', en: 'Satisfaction' },
} as const satisfies WordsOf<string>;

/** A part of a report. */
export type IndicatorGroup = keyof typeof indicatorGroupWords;

/** The parts of a report, in order. */
export const indicatorGroups = termsOf(indicatorGroupWords);

/** What one has to see of a case to be told that a figure counts it. */
export type Needed = 'handling' | 'ratings';

/** Any of these marks; no case bears two of those that one figure counts. */
export type AnyMark = readonly string[];

/** What an indicator counts, and among what. */
export interface Definition {
  readonly id: string;
  readonly words: Words;
  readonly cites: Citations;
  /** What it is a share of; absent where it is a count. Whatever is counted is among it. */
  readonly among?: AnyMark;
  readonly counts: AnyMark;
  readonly needs?: Needed;
  readonly target?: keyof ProposalProfile['statistics']['targets'];
  readonly benchmark?: keyof NonNullable<ProposalProfile['statistics']['benchmark']>['value'];
}

/** The definitions of one part of a report. */
export interface Section {
  readonly group: IndicatorGroup;
  readonly definitions: readonly Definition[];
}
