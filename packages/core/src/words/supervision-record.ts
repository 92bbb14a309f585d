import { termsOf, type WordsOf } from '../kernel/words.ts';

/** The methods of supervision in words. */
export const supervisionMethodWords = {
  led_by_leader: { zh: '领衔督办', en: 'supervision led by a leader' },
  consultation_meeting: { zh: '协商座谈', en: 'consultation meeting' },
  inspection: { zh: '视察', en: 'inspection' },
  research: { zh: '专题调研', en: 'research' },
  visit_unit: { zh: '走访承办单位', en: 'visit to the unit' },
  progress_check: { zh: '调度', en: 'progress check' },
  on_site: { zh: '现场督办', en: 'on site' },
  appraisal: { zh: '民主评议', en: 'democratic appraisal' },
  look_back: { zh: '回头看', en: 'look-back' },
  recheck: { zh: '复核', en: 'recheck' },
  third_party: { zh: '第三方评估', en: 'third-party assessment' },
} as const satisfies WordsOf<string>;

/** 督办方式. */
export type SupervisionMethod = keyof typeof supervisionMethodWords;

/** 督办方式. */
export const supervisionMethods = termsOf(supervisionMethodWords);

/** The faults of handling in words. */
export const handlingFaultWords = {
  solvable_unsolved: { zh: '能解决而未解决', en: 'solvable but not solved' },
  no_plan: { zh: '未制定办理计划', en: 'no plan' },
  empty_reply: { zh: '答复空洞', en: 'empty reply' },
} as const satisfies WordsOf<string>;

/** 办理问题: what supervision finds wrong with the handling. */
export type HandlingFault = keyof typeof handlingFaultWords;

/** 办理问题: what supervision finds wrong with the handling. */
export const handlingFaults = termsOf(handlingFaultWords);
