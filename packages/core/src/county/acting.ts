import { type Actor, unitOf } from './actor.ts';
import { type UnitsOfDay, unitsOfToday, unitToday } from './duties.ts';
import type { Register, RegisterOfDay } from './register.ts';

// From the day on which it takes over, a successor acts for the unit it succeeded, reads what that unit
// could read, and is as biased as that unit was; the unit that was succeeded does so no more.

/** Does the actor speak for the unit that has the duties of a unit on the day? */
export const actsFor = (unit: string, actor: Actor, register: UnitsOfDay): boolean => {
  const own = unitOf(actor);
  return own !== undefined && own === unitToday(register, unit);
};

/**
 * The one of these units that an actor speaks for: the one that is named, else the only one there is.
 * After a reform (机构改革) one unit may speak for several, and says for which.
 */
export const spokenFor = <Id extends string>(
  units: readonly Id[],
  named: string | undefined,
  actor: Actor,
  register: UnitsOfDay,
): Id | undefined => {
  const own = units.filter((unit) => actsFor(unit, actor, register));
  if (named !== undefined) return own.find((unit) => unit === named);
  return own.length === 1 ? own[0] : undefined;
};

/**
 * The units an actor reads for: every unit whose duties their own has on the day; without a register
 * their own alone.
 */
export const unitsActedFor = (
  actor: Actor,
  register: UnitsOfDay | undefined,
): readonly string[] => {
  const own = unitOf(actor);
  if (own === undefined) return [];
  return register ? unitsOfToday(register, own) : [own];
};

/** Does a member head the unit that has the duties of a unit on the day? */
export const isHeadOf = (
  register: Pick<RegisterOfDay, 'units' | 'members' | 'asOf'>,
  member: string,
  unit: string,
): boolean => {
  const heads = register.members[member]?.heads;
  return heads !== undefined && unitToday(register, heads) === unitToday(register, unit);
};

/** Does a member work for, or head, one of these units as they are on the day? */
export const worksFor = (
  register: Pick<RegisterOfDay, 'units' | 'members' | 'asOf'>,
  member: string,
  units: readonly string[],
): boolean => {
  const { employer, heads } = register.members[member] ?? {};
  const today = new Set(units.map((unit) => unitToday(register, unit)));
  return [employer, heads].some((own) => own !== undefined && today.has(unitToday(register, own)));
};

/** The bodies a member belongs to as one of many: sector, special committee, activity group. */
export const bodiesOf = (
  register: Pick<Register, 'members'> | undefined,
  member: string,
): readonly string[] => {
  const { sector, committee, group } = register?.members[member] ?? {};
  return [sector, committee, group].filter((body) => body !== undefined);
};
