import { decided } from '../../law/instruments.ts';
import type { Proposal } from '../proposal.ts';
import type { OnCase } from '../rule.ts';
import { mayReadProposal } from './readable.ts';

/** Nobody acts on a proposal they may not read; one that does not exist looks the same. */
export const mayReadTheCase: OnCase<Proposal> = {
  kind: 'case',
  id: 'proposal.access.may-read',
  title: { zh: '可查阅方可办理', en: 'Known to those concerned' },
  cites: [decided('按角色和环节限定查阅范围')],
  holds: ({ state, ctx: { actor, register } }) =>
    state.stage !== 'none' && mayReadProposal(state, actor, register),
  message: () => ({
    zh: '没有这件提案,或您无权查阅。',
    en: 'There is no such proposal, or you may not read it.',
  }),
};
