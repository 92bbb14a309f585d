import type { ProposalProfile } from '../../profile/proposal.ts';
import type { Issuer } from '../../words/handling.ts';
import type { ProposalTier } from '../../words/key-proposal.ts';
import type { Proposal } from '../proposal.ts';
import { determinedKey } from './queries.ts';

/** One tier as a county has it. */
export type KeyTier = ProposalProfile['keyProposals']['tiers'][number];

/** The tier of an id, if the county has it. */
export const tierIn = (
  { keyProposals }: Pick<ProposalProfile, 'keyProposals'>,
  id: ProposalTier,
): KeyTier | undefined => keyProposals.tiers.find((tier) => tier.id === id);

/** The series that numbers the key proposals of a tier in a session. */
export const keySeries = (
  tier: ProposalTier,
  { term, session }: { readonly term: number; readonly session: number },
): string => `proposal.key.${tier}/${term}-${session}`;

const keyOf = (proposal: Proposal) => ('keys' in proposal ? determinedKey(proposal) : undefined);

/** The tier a proposal has now; one that has none is an ordinary proposal (普通提案). */
export const tierOf = (proposal: Proposal): ProposalTier | undefined => keyOf(proposal)?.tier;

/**
 * In whose name the reply is issued: the county government's for a key proposal of the tiers the
 * county names, else that of the unit that handles it.
 */
export const issuerDemanded = (
  proposal: Proposal,
  { keyProposals }: Pick<ProposalProfile, 'keyProposals'>,
): Issuer => {
  const tier = tierOf(proposal);
  return tier && keyProposals.countyIssues.value.includes(tier) ? 'county_government' : 'unit';
};

/** How many of its items a unit names as key items of its own, with a leader for each. */
export const ownKeyItemsDemanded = (
  items: number,
  { keyProposals }: Pick<ProposalProfile, 'keyProposals'>,
): number => {
  const { fromItems, percent } = keyProposals.ownKeyItems.value;
  return items < fromItems ? 0 : Math.ceil((items * percent) / 100);
};
