import { termsOf, type WordsOf } from '../kernel/words.ts';
import type { Instruction } from './instruction.ts';
import { isAllSettled, wasInstructed } from './queries.ts';
import type { HandledRecommendation } from './recommendation/recommendation.ts';

/** Where a follow-up stands, in words. */
export const followUpStatusWords = {
  awaiting_instruction: { zh: '待批示', en: 'awaiting an instruction' },
  no_instruction: { zh: '未获批示', en: 'no instruction came' },
  handing_out: { zh: '批示交办', en: 'handing out' },
  answering: { zh: '待答复采纳情况', en: 'awaiting answers' },
  implementing: { zh: '采纳落实中', en: 'being carried out' },
  settled: { zh: '待跟踪问效', en: 'awaiting the report' },
  closed: { zh: '办结', en: 'closed' },
} as const satisfies WordsOf<string>;

/** 批示办理状态. */
export type FollowUpStatus = keyof typeof followUpStatusWords;

/** 批示办理状态. */
export const followUpStatuses = termsOf(followUpStatusWords);

/** Where a follow-up stands: computed from its parts; secret instructions are left aside. */
export const statusOfInstruction = (state: Instruction): FollowUpStatus => {
  if (state.stage === 'closed') return 'closed';
  if (state.stage === 'none') return 'awaiting_instruction';
  const isAt = (...stages: readonly HandledRecommendation['stage'][]) =>
    state.recommendations.some(({ stage }) => stages.includes(stage));
  if (isAllSettled(state)) return 'settled';
  if (isAt('open')) {
    if (wasInstructed(state)) return 'handing_out';
    return state.noInstruction ? 'no_instruction' : 'awaiting_instruction';
  }
  return isAt('handed_out', 'returned', 'taken_on') ? 'answering' : 'implementing';
};
