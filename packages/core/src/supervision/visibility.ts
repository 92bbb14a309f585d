import { actsFor, unitsActedFor, worksFor } from '../county/acting.ts';
import type { Actor } from '../county/actor.ts';
import type { RegisterOfDay } from '../county/register.ts';
import type { CaseField } from '../county/showing.ts';
import { opens, type Scope, type ScopeFacts } from '../kernel/scope.ts';
import type { Supervision, SupervisionState } from './supervision.ts';

const published: Scope<CaseField>[number] = { public: ['yes'] };
const closed: Scope<CaseField>[number] = { stage: ['closed'] };

/** Which supervisions an actor may read; a unit reads those of the units it succeeded too. */
export const readableSupervisions = (
  actor: Actor,
  register: RegisterOfDay | undefined,
): Scope<CaseField> => {
  switch (actor.role) {
    case 'cppcc_office':
    case 'leadership':
    case 'party_office':
      return [{}];
    case 'special_committee':
      return [{ person: [actor.body] }, closed];
    case 'member':
      return [{ person: [actor.member] }, closed];
    case 'collective':
      return [closed];
    case 'government_office':
    case 'supervising_office':
      return [{ stage: ['under_way', 'closed'] }];
    case 'handling_unit':
      return [{ unit: unitsActedFor(actor, register) }, published];
    case 'proposal_committee':
    case 'registrar':
    case 'platform':
    case 'expert':
    case 'public':
      return [published];
  }
};

const notifiedStages: readonly Supervision['stage'][] = ['informed', 'under_way', 'closed'];

/** The values of a supervision that scopes are matched with; its units only once they were notified. */
export const supervisionScopeFacts = (state: SupervisionState): ScopeFacts<CaseField> => {
  if (state.stage === 'none') return { stage: [], person: [], unit: [], public: [], secret: [] };
  const { stage, committee, supervisors, units, summary } = state;
  return {
    stage: [stage],
    person: [...new Set<string>([committee, ...supervisors.map(({ member }) => member)])],
    unit: notifiedStages.includes(stage) ? units : [],
    public: [stage === 'closed' && summary?.published ? 'yes' : 'no'],
    secret: ['no'],
  };
};

/** Whether this actor may read this supervision. */
export const maySeeSupervision = (
  state: SupervisionState,
  actor: Actor,
  register: RegisterOfDay,
): boolean => opens(readableSupervisions(actor, register), supervisionScopeFacts(state));

/**
 * In which capacity an actor reads a supervision: within (those who supervise and decide), as a supervised
 * unit, as an office that gets copies, as a member of the CPPCC, or from outside.
 */
export type SupervisionViewpoint = 'within' | 'unit' | 'copied' | 'member' | 'outside';

/** Whether this role reads every supervision from within. */
export const isAlwaysWithin = ({ role }: Pick<Actor, 'role'>): boolean =>
  role === 'cppcc_office' || role === 'leadership' || role === 'party_office';
// A supervisor who works for a supervised unit, or for the successor of one, no longer reads from within.
const supervises = (
  { supervisors, units }: Supervision,
  member: string,
  register: RegisterOfDay,
): boolean =>
  supervisors.some((one) => one.member === member) && !worksFor(register, member, units);

/** In which capacity an actor who may read a supervision reads it. */
export const viewpointOf = (
  state: Supervision,
  actor: Actor,
  register: RegisterOfDay,
): SupervisionViewpoint => {
  switch (actor.role) {
    case 'cppcc_office':
    case 'leadership':
    case 'party_office':
      return 'within';
    case 'special_committee':
      return actor.body === state.committee ? 'within' : 'member';
    case 'member':
      return supervises(state, actor.member, register) ? 'within' : 'member';
    case 'handling_unit':
      return supervisionScopeFacts(state).unit.some((unit) => actsFor(unit, actor, register))
        ? 'unit'
        : 'outside';
    case 'government_office':
    case 'supervising_office':
      return 'copied';
    case 'collective':
      return 'member';
    case 'proposal_committee':
    case 'registrar':
    case 'platform':
    case 'expert':
    case 'public':
      return 'outside';
  }
};
