import { decided } from '../../law/instruments.ts';
import type { Consultation } from '../consultation.ts';
import type { OnCase } from '../rule.ts';
import { mayReadConsultation } from './visibility.ts';

/** Nobody acts on a consultation they may not read; the refusal does not tell whether it exists. */
export const mayReadTheConsultation: OnCase<unknown, Consultation> = {
  kind: 'case',
  id: 'consultation.access.may-read',
  title: { zh: '可查阅方可办理', en: 'Known to those concerned' },
  cites: [decided('按角色和环节限定查阅范围')],
  holds: ({ state, ctx: { actor, register } }) =>
    state.stage !== 'none' && mayReadConsultation(state, actor, register),
  message: () => ({
    zh: '没有这次协商,或您无权查阅。',
    en: 'There is no such consultation, or you may not read it.',
  }),
};
