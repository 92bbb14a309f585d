import { type Actor, unitOf } from './actor.ts';
import { type Register, unitsOfToday, unitToday } from './register.ts';

// In a reform of institutions (机构改革) duties pass from unit to unit. From that day on a successor
// acts for the unit it succeeded, reads what that unit could read, and is as biased as that unit was.

type Units = Pick<Register, 'units'>;

/** Does the actor act for a unit, or for the unit that succeeded it? */
export const actsFor = (unit: string, actor: Actor, register: Units): boolean => {
  const own = unitOf(actor);
  return own !== undefined && (own === unit || own === unitToday(register, unit));
};

/**
 * The units an actor reads for: their own, and every unit whose duties it has today; without a
 * register their own alone.
 */
export const unitsActedFor = (actor: Actor, register: Units | undefined): readonly string[] => {
  const own = unitOf(actor);
  if (own === undefined) return [];
  return register ? unitsOfToday(register, own) : [own];
};

/** Does a member work for, or head, one of these units as they are today? */
export const worksFor = (
  register: Pick<Register, 'units' | 'members'>,
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
