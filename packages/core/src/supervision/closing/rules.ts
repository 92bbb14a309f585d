import { cite, decided } from '../../law/instruments.ts';
import { knownCase } from '../../lineage/known.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** A follow-up is named once, and only if it follows up on this supervision. */
export const instructionFollowsThis: OnCommand<'NameFollowUpInstruction'> = {
  kind: 'command',
  id: 'supervision.closing.instruction-follows-this',
  title: { zh: '后续批示对应本案', en: 'An instruction on this case' },
  cites: [
    cite('huailai-goals-2023', '提升协商成效', 'SEEN', '重点建议事项办理纳入全县督查工作程序'),
    decided('后续批示须出自本监督案,且只关联一次'),
  ],
  holds: ({ state, command: { instruction }, ctx: { cases } }) => {
    const followsUp = knownCase(cases, { subject: 'instruction', id: instruction })?.followsUp;
    return (
      followsUp?.subject === 'supervision' &&
      followsUp.id === state.id &&
      !state.instructions.includes(instruction)
    );
  },
  message: () => ({
    zh: '请填写出自本监督案、尚未关联的批示办理。',
    en: 'Name an instruction that follows up on this case and was not named yet.',
  }),
};

/** A supervision is closed only when every follow-up named in it is closed. */
export const instructionsAreClosed: OnCase = {
  kind: 'case',
  id: 'supervision.closing.instructions-are-closed',
  title: { zh: '后续批示已办结', en: 'Instructions closed' },
  cites: [
    cite('huailai-goals-2023', '提升协商成效', 'SEEN', '强化跟踪问效'),
    cite('shandong-supervision-2017', '办理监督意见', 'SEEN', '4个基本环节作出具体规定'),
  ],
  holds: ({ state: { instructions }, ctx: { cases } }) =>
    instructions.every(
      (id) => knownCase(cases, { subject: 'instruction', id })?.stage === 'closed',
    ),
  message: () => ({
    zh: '关联的批示尚未办结。',
    en: 'An instruction that follows up is not closed yet.',
  }),
};
