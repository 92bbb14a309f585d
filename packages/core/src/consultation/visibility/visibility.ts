import { actsFor, bodiesOf, unitsActedFor } from '../../county/acting.ts';
import { type Actor, personOf } from '../../county/actor.ts';
import type { RegisterOfDay } from '../../county/register.ts';
import type { CaseField } from '../../county/showing.ts';
import { everything, opens, type Scope, type ScopeFacts } from '../../kernel/scope.ts';
import type { OpenedConsultation } from '../consultation.ts';
import { organises } from '../lead/lead.ts';
import { approvedWorkPlan, invited, invitedBodies, researchers } from '../queries.ts';

const held = ['held', 'outcome_submitted', 'closed'] as const;
const submitted = ['outcome_submitted', 'closed'] as const;
const notSecret = { secret: ['no'] } as const;
const published: Scope<CaseField>[number] = { public: ['yes'] };

// A case is indexed under this name for every member of a body, and under the body's id for its officer.
const membersOf = (body: string): string => `members of ${body}`;

/**
 * Which consultations somebody may read: the offices all; who leads, researches or is invited, by
 * name or with a body, theirs; units theirs, or those they succeeded, from the notice on; members what
 * was held, unless it is secret; the public what was published.
 */
export const readableConsultations = (
  actor: Actor,
  register: RegisterOfDay | undefined,
): Scope<CaseField> => {
  switch (actor.role) {
    case 'cppcc_office':
    case 'leadership':
    case 'party_office':
    case 'government_office':
      return everything;
    case 'member':
      return [
        { person: [actor.member, ...bodiesOf(register, actor.member).map(membersOf)] },
        { stage: held, ...notSecret },
      ];
    case 'collective':
    case 'special_committee':
      return [{ person: [personOf(actor) ?? ''] }, { stage: held, ...notSecret }];
    case 'expert':
      return [{ person: [actor.expert] }, published];
    case 'handling_unit':
      return [{ unit: unitsActedFor(actor, register) }, published];
    case 'proposal_committee':
      return [{ stage: held, ...notSecret }];
    case 'supervising_office':
      return [{ stage: submitted }, published];
    case 'platform':
    case 'registrar':
    case 'public':
      return [published];
  }
};

const unitsConcerned = (state: OpenedConsultation): readonly string[] => {
  if (!state.noticeOn) return [];
  const addressed = (state.recommendations ?? []).map(({ unit }) => unit);
  return [...new Set([...state.units, ...(approvedWorkPlan(state)?.units ?? []), ...addressed])];
};

/** What a consultation holds in each field a scope may name. */
export const scopeFactsOfConsultation = (state: OpenedConsultation): ScopeFacts<CaseField> => ({
  stage: [state.stage],
  person: [
    ...new Set([
      ...(state.lead.body ? [state.lead.body] : []),
      ...researchers(state),
      ...invited(state),
      ...invitedBodies(state).map(membersOf),
    ]),
  ],
  unit: unitsConcerned(state),
  public: [state.publishedOn && !state.secret ? 'yes' : 'no'],
  secret: [state.secret ? 'yes' : 'no'],
});

/** May this actor read this consultation at all? */
export const mayReadConsultation = (
  state: OpenedConsultation,
  actor: Actor,
  register: RegisterOfDay,
): boolean => opens(readableConsultations(actor, register), scopeFactsOfConsultation(state));

/**
 * How much of a consultation an actor who may read it sees. The organiser sees everything, research
 * and drafts included; those concerned see the rest, members the meeting and its results, the public
 * the heading.
 */
export type ConsultationVisibility = 'organising' | 'concerned' | 'members' | 'public';

/** True for those who see every consultation as its organiser does. */
export const organisesAll = ({ role }: Pick<Actor, 'role'>): boolean =>
  role === 'cppcc_office' || role === 'leadership';

/** The level of an actor who may read the consultation. */
export const visibilityOf = (
  state: OpenedConsultation,
  actor: Actor,
  register: RegisterOfDay,
): ConsultationVisibility => {
  if (organisesAll(actor)) return 'organising';
  if (organises(state, actor)) return 'organising';
  if (actor.role === 'party_office' || actor.role === 'government_office') return 'concerned';
  const own = personOf(actor);
  if (own !== undefined && researchers(state).includes(own)) return 'organising';
  if (own !== undefined && invited(state).includes(own)) return 'concerned';
  if (
    actor.role === 'member' &&
    bodiesOf(register, actor.member).some((body) => invitedBodies(state).includes(body))
  )
    return 'concerned';
  if (unitsConcerned(state).some((unit) => actsFor(unit, actor, register))) return 'concerned';
  const isInside = ['member', 'collective', 'special_committee', 'proposal_committee'];
  if (actor.role === 'supervising_office') return 'members';
  return isInside.includes(actor.role) ? 'members' : 'public';
};

const order: Readonly<Record<ConsultationVisibility, number>> = {
  public: 0,
  members: 1,
  concerned: 2,
  organising: 3,
};

/** Does this actor, who may read the consultation, have at least this level? */
export const seesAtLeast = (
  level: ConsultationVisibility,
  state: OpenedConsultation,
  actor: Actor,
  register: RegisterOfDay,
): boolean => order[visibilityOf(state, actor, register)] >= order[level];
