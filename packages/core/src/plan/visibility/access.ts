import { decided } from '../../law/instruments.ts';
import type { Plan } from '../plan.ts';
import type { OnPlan } from '../rule.ts';
import { mayReadPlan } from './visibility.ts';

/** Nobody acts on a plan they may not read; the refusal does not tell whether it exists. */
export const mayReadThePlan: OnPlan<Plan, Plan> = {
  kind: 'case',
  id: 'plan.access.may-read',
  title: { zh: '可查阅方可办理', en: 'Known to those concerned' },
  cites: [decided('按角色和环节限定查阅范围')],
  holds: ({ state, ctx: { actor, register } }) =>
    state.stage !== 'none' && mayReadPlan(state, actor, register),
  message: () => ({
    zh: '没有这个计划,或您无权查阅。',
    en: 'There is no such plan, or you may not read it.',
  }),
};
