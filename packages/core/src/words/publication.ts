import { termsOf, type WordsOf } from '../kernel/words.ts';

/** How much of a reply is published, in words. */
export const publicationExtentWords = {
  full: { zh: '全文公开', en: 'full text' },
  summary: { zh: '摘要公开', en: 'summary' },
} as const satisfies WordsOf<string>;

/** What the review of publication (公开审查) says of a reply, in words. */
export const publicationReviewWords = {
  ...publicationExtentWords,
  none: { zh: '不予公开', en: 'not to be published' },
} as const satisfies WordsOf<string>;

/** 公开审查意见. */
export type PublicationReview = keyof typeof publicationReviewWords;

/** 公开审查意见. */
export const publicationReviews = termsOf(publicationReviewWords);

/** Why a case is withheld from the public, in words. */
export const withholdingReasonWords = {
  state_secret: { zh: '国家秘密', en: 'state secret' },
  commercial_secret: { zh: '商业秘密', en: 'commercial secret' },
  personal_privacy: { zh: '个人隐私', en: 'personal privacy' },
  public_order: { zh: '公共安全与社会稳定', en: 'public order' },
  other: { zh: '其他', en: 'other' },
} as const satisfies WordsOf<string>;

/** How open a case is to the public, in words. */
export const publicationStageWords = {
  open: { zh: '可以公开', en: 'open' },
  withheld: { zh: '暂不公开', en: 'withheld' },
  secret: { zh: '涉密', en: 'secret' },
} as const satisfies WordsOf<string>;
