import type { WordsOf } from '../kernel/words.ts';

/** The parties to a consultation on handling, in words. */
export const consultationPartyWords = {
  cppcc: { zh: '政协(提案委员会)', en: 'CPPCC side' },
  proposer: { zh: '提案者', en: 'proposer' },
  handling_unit: { zh: '承办单位', en: 'handling unit' },
} as const satisfies WordsOf<string>;

/** 提案办理协商的一方. */
export type ConsultationParty = keyof typeof consultationPartyWords;

/** The stages through which consultation on handling runs, in words. */
export const consultationPhaseWords = {
  submission: { zh: '提出', en: 'submission' },
  filing: { zh: '立案', en: 'filing' },
  assignment: { zh: '交办', en: 'assignment' },
  handling: { zh: '办理', en: 'handling' },
  supervision: { zh: '督办', en: 'supervision' },
  feedback: { zh: '反馈', en: 'feedback' },
} as const satisfies WordsOf<string>;

/** 提案办理协商所处的环节. */
export type ConsultationPhase = keyof typeof consultationPhaseWords;

/** How many parties take part, in words. */
export const consultationModeWords = {
  bilateral: { zh: '双方协商', en: 'bilateral' },
  multilateral: { zh: '多方协商', en: 'multilateral' },
} as const satisfies WordsOf<string>;

/** 双方或多方协商. */
export type ConsultationMode = keyof typeof consultationModeWords;
