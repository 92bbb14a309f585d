import { decided } from '../law/instruments.ts';
import type { OnReport } from './rule.ts';
import type { Tracking } from './tracking.ts';
import { mayReadReport } from './visibility.ts';

/** Nobody acts on a report they may not read; one that does not exist looks the same. */
export const mayReadTheReport: OnReport<Tracking> = {
  kind: 'case',
  id: 'tracking.access.may-read',
  title: { zh: '可查阅方可办理', en: 'Known to those concerned' },
  cites: [decided('按角色和环节限定查阅范围')],
  holds: ({ state, ctx: { actor, register } }) =>
    state.stage !== 'none' && mayReadReport(state, actor, register),
  message: () => ({
    zh: '没有这份报告,或您无权查阅。',
    en: 'There is no such report, or you may not read it.',
  }),
};
