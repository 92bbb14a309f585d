import { decided } from '../law/instruments.ts';
import type { Grassroots } from './grassroots.ts';
import type { OnGrassroots } from './rule.ts';
import { mayReadGrassroots } from './visibility.ts';

/** Nobody acts on a consultation they may not read; one that does not exist looks the same. */
export const mayReadTheConsultation: OnGrassroots<Grassroots, Grassroots> = {
  kind: 'case',
  id: 'grassroots.access.may-read',
  title: { zh: '可查阅方可办理', en: 'Known to those concerned' },
  cites: [decided('按角色和环节限定查阅范围;承继单位同原单位')],
  holds: ({ state, ctx: { actor, register } }) =>
    state.stage !== 'none' && mayReadGrassroots(state, actor, register),
  message: () => ({
    zh: '没有这次基层协商,或您无权查阅。',
    en: 'There is no such consultation, or you may not read it.',
  }),
};
