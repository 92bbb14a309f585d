import { endOfMembership } from '../../county/register.ts';
import { decided } from '../../law/instruments.ts';
import { joinedProposers } from '../case/queries.ts';
import type { Proposer } from '../parts/proposers.ts';
import type { AnyProposal } from '../proposal.ts';
import type { OnCase } from '../rule.ts';

/** A co-signer may withdraw the signature while others stand behind the proposal; the last one withdraws the proposal. */
export const othersRemain: OnCase<AnyProposal, Proposer> = {
  kind: 'case',
  id: 'proposal.proposer.others-remain',
  title: { zh: '尚有其他提案者', en: 'Others remain' },
  cites: [decided('联名人退出后尚有提案者;唯一提案者应撤回提案')],
  holds: ({ state }) => joinedProposers(state).length >= 2,
  message: () => ({
    zh: '您是唯一的提案者,不能退出联名;需要时请撤回提案。',
    en: 'You alone stand behind the proposal; withdraw the proposal instead.',
  }),
};

/** The lead is taken over when the first proposer has gone, and not before. */
export const leadIsVacant: OnCase<AnyProposal, Proposer> = {
  kind: 'case',
  id: 'proposal.proposer.lead-vacant',
  title: { zh: '第一提案人空缺', en: 'The lead is vacant' },
  cites: [decided('第一提案人退出后由其他联名人接任')],
  holds: ({ state }) => state.vacantLead !== undefined,
  message: () => ({
    zh: '第一提案人仍在,无须接任。',
    en: 'The first proposer still leads the proposal.',
  }),
};

/** That a proposer has left office is recorded from the register: resigned, revoked or deceased. */
export const membershipHasEnded: OnCase<AnyProposal, Proposer> = {
  kind: 'case',
  id: 'proposal.proposer.membership-ended',
  title: { zh: '以名册为准登记离任', en: 'The register shows the end' },
  cites: [decided('委员辞职、去世或被撤销资格后提案继续办理')],
  holds: ({ part, ctx: { register } }) => endOfMembership(register, part.id) !== undefined,
  message: ({ part, ctx: { register } }) => ({
    zh: `名册未载明${register.members[part.id]?.name ?? part.id}已经离任。`,
    en: `The register does not show that ${part.id} has left office.`,
  }),
};
