import type { WordsOf } from '../kernel/words.ts';

/** The meetings that adopt a formal proposal, in words. */
export const adopterWords = {
  plenary: { zh: '全体会议', en: 'plenary session' },
  standing_committee: { zh: '常务委员会', en: 'standing committee' },
  chairpersons: { zh: '主席会议', en: "chairpersons' meeting" },
} as const satisfies WordsOf<string>;

/** 建议案的通过会议. */
export type Adopter = keyof typeof adopterWords;
