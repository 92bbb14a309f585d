import type { Actor, Body, BodyId, MemberId, ProposalSource, Unit } from '@xieshang/core';
import { at, between, type Random } from '../../random.ts';
import { bodyNamed } from './bodies.ts';
import { EARLIER, INVITED, leavers, PROPOSER } from './people.ts';

/** Somebody who stands behind a proposal, or is asked to. */
export type Party =
  | { readonly kind: 'member'; readonly id: MemberId }
  | { readonly kind: 'body'; readonly id: BodyId };

/** What became of an invitation. */
export type Answer = 'accepted' | 'declined' | 'none';

/** Who proposes, in which way, and who was asked to join. */
export interface Cast {
  readonly source: ProposalSource;
  readonly first: Party;
  readonly invited: readonly { readonly party: Party; readonly answer: Answer }[];
}

/** An actor for a party: the member, or an officer of the body. */
export const actorFor = (party: Party): Actor =>
  party.kind === 'member'
    ? { role: 'member', id: party.id, member: party.id }
    : { role: 'collective', id: `officer-${party.id}`, body: party.id };

/** An officer of a unit. */
export const officerOf = ({ id: unit }: Pick<Unit, 'id'>): Actor => ({
  role: 'handling_unit',
  id: `officer-${unit}`,
  unit,
});

/** An officer of a special committee. */
export const committeeOfficer = (id: BodyId): Actor => ({
  role: 'special_committee',
  id: `officer-${id}`,
  body: id,
});

/** Another person of the committee: its director, who approves what an officer has drafted. */
export const directorBeside = (officer: Actor): Actor => ({
  ...officer,
  id: officer.id.replace('officer-', 'director-'),
});

/** The offices: one clerk each is enough for a demo. */
export const committee: Actor = { role: 'proposal_committee', id: 'clerk-proposal-committee' };
export const office: Actor = { role: 'supervising_office', id: 'clerk-supervising-office' };
export const partyOffice: Actor = { role: 'party_office', id: 'clerk-party-office' };
export const leadership: Actor = { role: 'leadership', id: 'clerk-chairpersons' };
export const governmentOffice: Actor = {
  role: 'government_office',
  id: 'clerk-government-office',
};
export const cppccOffice: Actor = { role: 'cppcc_office', id: 'clerk-cppcc-office' };
export const registrar: Actor = { role: 'registrar', id: 'clerk-register' };

const asMember = (id: MemberId): Party => ({ kind: 'member', id });
const asBody = ({ id }: Body): Party => ({ kind: 'body', id });

const single = (first: Party, source: ProposalSource): Cast => ({ source, first, invited: [] });

// Two at least join, so that one who leaves does not leave the other alone.
const joint = (first: Party, next: () => MemberId, random: Random): Cast => {
  const answers: readonly Answer[] = [
    'accepted',
    'accepted',
    ...Array.from({ length: between(random, 0, 1) }, () => 'accepted' as const),
    ...(random() < 0.4 ? (['declined'] as const) : []),
    ...(random() < 0.4 ? (['none'] as const) : []),
  ];
  const invited = answers.map((answer) => ({ party: asMember(next()), answer }));
  return { source: 'joint_members', first, invited };
};

/** The joint draft of the demo waits for the invited member; a later one has them on board. */
const demoJoint = (next: () => MemberId, isDraft: boolean): Cast => ({
  source: 'joint_members',
  first: asMember(PROPOSER),
  invited: [
    { party: asMember(next()), answer: 'accepted' },
    { party: asMember(next()), answer: 'declined' },
    { party: asMember(INVITED), answer: isDraft ? 'none' : 'accepted' },
  ],
});

const byBodies = (keys: readonly string[], isDraft: boolean): Cast => {
  const [first, ...invited] = keys.map(bodyNamed);
  if (!first) throw new Error('a collective proposal names a body');
  const answer = isDraft ? 'none' : 'accepted';
  return {
    source: first.kind,
    first: asBody(first),
    invited: invited.map((body) => ({ party: asBody(body), answer })),
  };
};

/** The cast of a scenario; `next` gives the next member of the rota. */
export const castFor = (
  by: string,
  isDraft: boolean,
  next: () => MemberId,
  random: Random,
): Cast => {
  switch (by) {
    case 'member':
      return single(asMember(next()), 'individual_member');
    case 'demo':
      return single(asMember(PROPOSER), 'individual_member');
    case 'joint':
      return joint(asMember(next()), next, random);
    case 'leaver':
      return single(asMember(leavers[0].member), 'individual_member');
    case 'earlier':
      return single(asMember(EARLIER), 'individual_member');
    case 'demo-joint':
      return demoJoint(next, isDraft);
    default:
      return byBodies(by.split('+'), isDraft);
  }
};

/** Members one after another, round and round. */
export const rotaOf = (members: readonly MemberId[]): (() => MemberId) => {
  let place = -1;
  return () => {
    place += 1;
    return at(members, place);
  };
};
