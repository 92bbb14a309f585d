import type { z } from 'zod';
import { type Actor, personOf } from '../county/actor.ts';
import { shownBy } from '../kernel/shown-by.ts';
import type { Candidate } from './candidacy/candidacy.ts';
import type { SupervisorGroup } from './group.ts';
import { SupervisorGroupView } from './view.ts';
import { seesSelection } from './visibility.ts';

type View = z.input<typeof SupervisorGroupView>;

/** Does the actor stand, or did they recommend who does? */
export const isOwnCandidacy = (
  { member, recommendedBy }: Pick<Candidate, 'member' | 'recommendedBy'>,
  actor: Actor,
): boolean => {
  const person = personOf(actor);
  return person !== undefined && (member === person || recommendedBy === person);
};

// Whoever stands learns that they stand, not what was judged of them.
const ownCandidacy = (one: Candidate) => ({ ...one, judgement: undefined, passedOver: undefined });

/** What an actor who may read a group sees of it: who stood, and why, is for those who select. */
export const projectSupervisorGroup = (group: SupervisorGroup, actor: Actor): View => {
  const within = seesSelection(actor);
  const mine = group.candidates.filter((one) => isOwnCandidacy(one, actor)).map(ownCandidacy);
  return shownBy(SupervisorGroupView, {
    ...group,
    // In an order of their own, so that it does not tell who came first.
    members: group.members.toSorted(),
    renews: within ? group.renews : undefined,
    reason: within ? group.reason : undefined,
    candidates: within ? group.candidates : mine,
    seats: within ? group.seats : [],
  });
};
