import type { WordsOf } from '../kernel/words.ts';

/** Which leader instructs (批示领导), in words. */
export const instructingLeaderWords = {
  county_party_secretary: { zh: '县委书记', en: 'county Party secretary' },
  county_head: { zh: '县长', en: 'county head' },
  deputy_party_secretary: { zh: '县委副书记', en: 'deputy county Party secretary' },
  deputy_county_head: { zh: '副县长', en: 'vice county head' },
  other_county_leader: { zh: '其他县领导', en: 'another county leader' },
} as const satisfies WordsOf<string>;

/** 批示领导. */
export type InstructingLeader = keyof typeof instructingLeaderWords;

/** Who may know of an instruction (知悉范围), in words. */
export const instructionSecrecyWords = {
  open: { zh: '可公开', en: 'may be public' },
  internal: { zh: '内部', en: 'internal' },
  secret: { zh: '涉密', en: 'secret' },
} as const satisfies WordsOf<string>;

/** 知悉范围. */
export type InstructionSecrecy = keyof typeof instructionSecrecyWords;

/** What a unit makes of a recommendation (采纳情况), in words. */
export const adoptionResultWords = {
  adopted: { zh: '采纳', en: 'adopted' },
  partly_adopted: { zh: '部分采纳', en: 'partly adopted' },
  noted: { zh: '研究参考', en: 'noted' },
  not_adopted_with_reason: { zh: '未采纳(说明理由)', en: 'not adopted, with reasons' },
} as const satisfies WordsOf<string>;

/** 采纳情况. */
export type AdoptionResult = keyof typeof adoptionResultWords;
