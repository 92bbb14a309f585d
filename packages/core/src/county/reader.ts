import type { Scope } from '../kernel/scope.ts';
import { type Actor, personOf } from './actor.ts';
import { unitToday } from './duties.ts';
import {
  isInThinkTank,
  isOfHigherLevel,
  isSeated,
  type Register,
  type RegisterOfDay,
} from './register.ts';
import type { CaseField } from './showing.ts';

// Somebody reads and acts by a place on the register, and only on the days on which they have it. A
// member without a seat on the day, before it or after, keeps at most what the county leaves them.

/** Whether an actor has the place they speak for on the day. */
export type Standing = 'holds' | 'without_seat' | 'none';

const held = (has: boolean): Standing => (has ? 'holds' : 'none');

const standingOfMember = (register: RegisterOfDay, member: string): Standing => {
  if (!Object.hasOwn(register.members, member)) return 'none';
  const { asOf } = register;
  return isSeated(register, member, asOf) || isOfHigherLevel(register, member, asOf)
    ? 'holds'
    : 'without_seat';
};

/** Whether an actor has the place they speak for on the day; offices of the county have theirs. */
export const standingOf = (actor: Actor, register: RegisterOfDay): Standing => {
  switch (actor.role) {
    case 'member':
      return standingOfMember(register, actor.member);
    case 'collective':
    case 'special_committee':
      return held(Object.hasOwn(register.bodies, actor.body));
    case 'handling_unit':
      return held(
        Object.hasOwn(register.units, actor.unit) && unitToday(register, actor.unit) === actor.unit,
      );
    case 'platform':
      return held(Object.hasOwn(register.platforms, actor.platform));
    case 'expert':
      return held(isInThinkTank(register, actor.expert));
    default:
      return 'holds';
  }
};

/** The register, where it is asked about on a day; nothing is told of standing without one. */
const ofDay = (register: Register | RegisterOfDay | undefined): RegisterOfDay | undefined =>
  register && 'asOf' in register ? register : undefined;

const asPublic = ({ id }: Actor): Actor => ({ role: 'public', id });

/**
 * As whom an actor is taken on the day: themselves where they have the place they speak for, else the
 * public; a member without a seat is taken as themselves in a case of their own that stays open to them.
 */
export const takenAs = (
  actor: Actor,
  register: Register | RegisterOfDay | undefined,
  isOwn = false,
): Actor => {
  const known = ofDay(register);
  const standing = known ? standingOf(actor, known) : 'holds';
  return standing === 'holds' || (standing === 'without_seat' && isOwn) ? actor : asPublic(actor);
};

/** Which cases an actor may read on the day, given what each reads who has their place. */
export const readableOnTheDay = (
  actor: Actor,
  register: Register | RegisterOfDay | undefined,
  readable: (actor: Actor) => Scope<CaseField>,
  keepsOwn = false,
): Scope<CaseField> => {
  const known = ofDay(register);
  const standing = known ? standingOf(actor, known) : 'holds';
  if (standing === 'holds') return readable(actor);
  const person = personOf(actor);
  const own = standing === 'without_seat' && keepsOwn && person !== undefined;
  return [...(own ? [{ person: [person] }] : []), ...readable(asPublic(actor))];
};
