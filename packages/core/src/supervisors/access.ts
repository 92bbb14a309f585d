import { decided } from '../law/instruments.ts';
import type { SupervisorGroupState } from './group.ts';
import type { OnCase } from './rule.ts';
import { maySeeGroup } from './visibility.ts';

/** Nobody acts on a group they may not read; one that does not exist looks the same. */
export const mayReadGroup: OnCase<unknown, SupervisorGroupState> = {
  kind: 'case',
  id: 'supervisors.access.may-read',
  title: { zh: '可查阅方可办理', en: 'Known to those concerned' },
  cites: [decided('按角色和环节限定查阅范围')],
  holds: ({ state, ctx: { actor, register } }) =>
    state.stage !== 'none' && maySeeGroup(state, actor, register),
  message: () => ({
    zh: '没有这个民主监督员小组,或您无权查阅。',
    en: 'There is no such group of supervisors, or you may not read it.',
  }),
};
