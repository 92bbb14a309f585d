import { cite, decided } from '../../law/instruments.ts';
import { knowsOf, wasInstructed } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { HandledRecommendation } from './recommendation.ts';

const chain = cite('luoyang-outcome-measures', '批办、交办、承办、反馈');

/**
 * Recommendations are handed out on an instruction that whoever hands out knows of, secret or not, or
 * on the spoken word of a leader. So a hand-out beside which others see no instruction tells them of
 * none that is secret: it may as well rest on a word.
 */
export const instructionCame: OnCommand<'HandOutRecommendation', HandledRecommendation> = {
  kind: 'command',
  id: 'instruction.handing-out.instruction-came',
  title: { zh: '有批示方交办', en: 'Handed out on an instruction' },
  cites: [
    chain,
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '协商成果领导批示'),
    decided('领导口头批示的,由督查室写明哪位领导'),
  ],
  holds: ({ state, command: { onWordOf }, ctx: { actor, register } }) =>
    onWordOf !== undefined || state.instructions.some((one) => knowsOf(one, actor, register)),
  message: () => ({
    zh: '尚无领导批示,不能交办;口头批示的请写明领导,未获批示的可送有关单位参考。',
    en: 'No instruction has come; name the leader whose word it rests on, or have it sent for reference.',
  }),
};

/** Without an instruction a recommendation is sent for reference, and no duty to answer begins. */
export const noInstructionCame: OnCase = {
  kind: 'case',
  id: 'instruction.handing-out.no-instruction-came',
  title: { zh: '未获批示方送参考', en: 'Sent for reference where no instruction came' },
  cites: [decided('没有批示即不发生采纳反馈责任')],
  holds: ({ state }) => state.noInstruction !== undefined && !wasInstructed(state),
  message: () => ({
    zh: '请先记录未获批示;已有批示的应予交办。',
    en: 'Record first that no instruction came; with one, hand the recommendation out.',
  }),
};

/** What rests on a plenary statement is assigned by a document with a number of its own. */
export const documentIsNamed: OnCommand<'HandOutRecommendation', HandledRecommendation> = {
  kind: 'command',
  id: 'instruction.speech.document-is-named',
  title: { zh: '大会发言红头文件交办', en: 'Assigned by a document' },
  cites: [cite('xintian-speeches-2022', '大会发言督办', 'PRACTICE')],
  holds: ({ state: { speeches }, part, command: { document } }) =>
    document !== undefined || speeches.every(({ recommendation }) => recommendation !== part.id),
  message: () => ({
    zh: '本条依据大会发言,请填写交办文件文号。',
    en: 'It rests on a plenary statement: give the number of the document.',
  }),
};
