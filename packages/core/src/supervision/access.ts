import { decided } from '../law/instruments.ts';
import type { OnCase } from './rule.ts';
import type { SupervisionState } from './supervision.ts';
import { maySeeSupervision } from './visibility.ts';

/** An actor acts only on a supervision they may read; one that does not exist is refused in the same words. */
export const mayReadSupervision: OnCase<unknown, SupervisionState> = {
  kind: 'case',
  id: 'supervision.access.may-read',
  title: { zh: '可查阅方可办理', en: 'Known to those concerned' },
  cites: [decided('按角色和环节限定查阅范围')],
  holds: ({ state, ctx: { actor, register } }) =>
    state.stage !== 'none' && maySeeSupervision(state, actor, register),
  message: () => ({
    zh: '没有这件监督,或您无权查阅。',
    en: 'There is no such supervision, or you may not read it.',
  }),
};
