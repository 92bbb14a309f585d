import { termsOf, type WordsOf } from '../kernel/words.ts';

/** How content somebody is with what they were answered, in words. */
export const satisfactionWords = {
  satisfied: { zh: '满意', en: 'satisfied' },
  basically_satisfied: { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
} as const satisfies WordsOf<string>;

/** 满意度. */
export type Satisfaction = keyof typeof satisfactionWords;

/** 满意度. A proposer who gives none is `no_response`, never satisfied; it is computed, not cast. */
export const satisfactions = termsOf(satisfactionWords);
