import { decided } from '../law/instruments.ts';
import type { Instruction } from './instruction.ts';
import type { OnCase } from './rule.ts';
import { mayReadInstruction } from './visibility.ts';

/** Nobody acts on a follow-up they may not read; one that does not exist looks the same. */
export const mayReadTheFollowUp: OnCase<unknown, Instruction> = {
  kind: 'case',
  id: 'instruction.access.may-read',
  title: { zh: '可查阅方可办理', en: 'Known to those concerned' },
  cites: [decided('按角色和环节限定查阅范围')],
  holds: ({ state, ctx: { actor, register } }) =>
    state.stage !== 'none' && mayReadInstruction(state, actor, register),
  message: () => ({
    zh: '没有这件批示办理,或您无权查阅。',
    en: 'There is no such case, or you may not read it.',
  }),
};
