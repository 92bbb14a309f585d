import { unitsActedFor } from '../county/acting.ts';
import { type Actor, personOf } from '../county/actor.ts';
import type { RegisterOfDay } from '../county/register.ts';
import type { CaseField } from '../county/showing.ts';
import { everything, opens, type Scope, type ScopeFacts } from '../kernel/scope.ts';
import type { Grassroots } from './grassroots.ts';
import type { SessionParty } from './session/session.ts';

const published = { public: ['yes'] } as const;
const accepted = {
  stage: ['accepted', 'called', 'held', 'following_up', 'closed', 'ended_without_agreement'],
} as const;

/** Which consultations somebody reads in full, whether they are published or not. */
const inFull = (actor: Actor, register: RegisterOfDay | undefined): Scope<CaseField> => {
  switch (actor.role) {
    case 'cppcc_office':
    case 'leadership':
    case 'special_committee':
      return everything;
    case 'party_office':
    case 'government_office':
    case 'collective':
      return [accepted];
    case 'member':
      return [{ person: [actor.member] }, accepted];
    case 'platform':
    case 'expert':
      return [{ person: [personOf(actor) ?? ''] }];
    case 'handling_unit':
      return [{ unit: unitsActedFor(actor, register) }];
    case 'proposal_committee':
    case 'supervising_office':
    case 'registrar':
    case 'public':
      return [];
  }
};

/**
 * Which consultations somebody may read: the platform and whoever raised the topic their own, the
 * township and the units, or their successors, those that concern them, members what was accepted, everybody what was
 * published.
 */
export const readableGrassroots = (
  actor: Actor,
  register: RegisterOfDay | undefined,
): Scope<CaseField> => [...inFull(actor, register), published];

const partiesIn = (state: Grassroots): readonly SessionParty[] =>
  state.stage === 'none' ? [] : [...(state.called?.parties ?? []), ...(state.held?.present ?? [])];

const distinct = (ids: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** The units a consultation concerns: the township, those invited, those responsible. */
const unitsOfGrassroots = (state: Grassroots): readonly string[] =>
  state.stage === 'none'
    ? []
    : distinct([
        state.township,
        state.raisedBy.unit,
        ...partiesIn(state).map(({ unit }) => unit),
        ...state.agreed.map(({ unit }) => unit),
      ]);

const personsOf = (state: Grassroots): readonly string[] =>
  state.stage === 'none'
    ? []
    : distinct([
        state.platform,
        state.raisedBy.member,
        state.called?.chair,
        ...partiesIn(state).flatMap(({ member, expert }) => [member, expert]),
      ]);

/** What a consultation holds in each field a scope may name. */
export const grassrootsScopeFacts = (state: Grassroots): ScopeFacts<CaseField> => ({
  stage: [state.stage],
  person: personsOf(state),
  unit: unitsOfGrassroots(state),
  public: [state.stage !== 'none' && state.publishedOn ? 'yes' : 'no'],
  secret: ['no'],
});

/** May this actor read this consultation at all? */
export const mayReadGrassroots = (
  state: Grassroots,
  actor: Actor,
  register: RegisterOfDay,
): boolean => opens(readableGrassroots(actor, register), grassrootsScopeFacts(state));

/** True for those who see every consultation in full. */
export const seesEveryOneInFull = (actor: Actor): boolean =>
  inFull(actor, undefined) === everything;

/** Does this actor see more of it than what was published? */
export const seesInFull = (state: Grassroots, actor: Actor, register: RegisterOfDay): boolean =>
  opens(inFull(actor, register), grassrootsScopeFacts(state));
