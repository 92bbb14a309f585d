import { termsOf, type WordsOf } from '../kernel/words.ts';

/** Whom the report of a year is sent to (报送对象), in words. */
export const trackingRecipientWords = {
  party_committee: { zh: '县委', en: 'county Party committee' },
  government: { zh: '县政府', en: 'county government' },
} as const satisfies WordsOf<string>;

/** 报送对象. */
export type TrackingRecipient = keyof typeof trackingRecipientWords;

/** 报送对象. */
export const trackingRecipients = termsOf(trackingRecipientWords);

/** What the report counts of recommendations, in words. */
export const handlingFigureWords = {
  recommendations: { zh: '意见建议', en: 'recommendation' },
  handed_out: { zh: '已交办', en: 'handed out' },
  adopted: { zh: '采纳', en: 'adopted' },
  partly_adopted: { zh: '部分采纳', en: 'partly adopted' },
  noted: { zh: '研究参考', en: 'noted' },
  not_adopted: { zh: '未采纳', en: 'not adopted' },
  sent_for_reference: { zh: '已送参考', en: 'sent for reference' },
  unanswered: { zh: '未答复', en: 'unanswered' },
  carried_out: { zh: '已落实', en: 'carried out' },
  late: { zh: '逾期', en: 'overdue' },
} as const satisfies WordsOf<string>;

/** A figure that counts recommendations. */
export type HandlingFigure = keyof typeof handlingFigureWords;

/** What the report of a year counts (跟踪问效指标), in words. */
export const trackingFigureWords = {
  follow_ups: { zh: '纳入的督办', en: 'follow-ups taken up' },
  instructed: { zh: '获领导批示', en: 'instructed' },
  not_instructed: { zh: '未获批示', en: 'no instruction came' },
  ...handlingFigureWords,
} as const satisfies WordsOf<string>;

/** 跟踪问效指标. */
export type TrackingFigureId = keyof typeof trackingFigureWords;

/** 跟踪问效指标. */
export const trackingFigureIds = termsOf(trackingFigureWords);
