import { day, type ProposalEvent } from '@xieshang/core';
import { member } from './county.ts';
import * as facts from './facts.ts';

type EventOf<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

/** The third member is invited to join as well, until 15 January. */
export const invitedThird: EventOf<'CoProposerInvited'> = {
  ...facts.invited,
  proposer: { ...facts.invited.proposer, id: member(3) },
};

/** The third member joins. */
const joinedThird: EventOf<'InvitationAccepted'> = { ...facts.joined, proposer: member(3) };

/** A joint proposal of two members, under review. */
export const signedByTwo = [
  facts.draftedJointly,
  facts.invited,
  facts.joined,
  facts.submitted,
] as const;

/** A joint draft of three members. */
export const draftedByThree = [
  facts.draftedJointly,
  facts.invited,
  facts.joined,
  invitedThird,
  joinedThird,
] as const;

/** A joint proposal of three members, under review. */
export const signedByThree = [...draftedByThree, facts.submitted] as const;

/** The same of two members once it is filed. */
export const filedByTwo = [...signedByTwo, facts.filed] as const;

/** The same of three members once it is filed. */
export const filedByThree = [...signedByThree, facts.filed] as const;

/** One of three co-signers leaves on 19 January: two signatures remain. */
export const secondLeft: EventOf<'ProposerLeft'> = {
  type: 'ProposerLeft',
  on: day('2026-01-19'),
  proposer: member(2),
  reason: '对建议有保留。',
};

/** The first of three leaves on 19 January: another takes the lead by 2 February. */
export const firstLeft: EventOf<'ProposerLeft'> = {
  ...secondLeft,
  proposer: member(1),
  leadBy: { by: day('2026-02-02'), version: 1 },
};

/** The third member takes the lead on the last day. */
export const thirdLeads: EventOf<'LeadAccepted'> = {
  type: 'LeadAccepted',
  on: day('2026-02-02'),
  proposer: member(3),
};

/** The first proposer, who signed alone, has resigned. */
export const firstDeparted: EventOf<'ProposerDeparted'> = {
  type: 'ProposerDeparted',
  on: day('2026-03-02'),
  proposer: member(1),
  reason: 'resigned',
};

/** The same of a joint proposal that was filed: the second member leads at once. */
export const firstDepartedOfTwo: EventOf<'ProposerDeparted'> = {
  ...firstDeparted,
  newLead: member(2),
};

/** Then the second member has resigned too. */
export const secondDeparted: EventOf<'ProposerDeparted'> = {
  ...firstDeparted,
  on: day('2026-03-03'),
  proposer: member(2),
};
