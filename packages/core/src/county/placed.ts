import type { Expert, Member, Platform } from './entries.ts';
import type { MonitoringPoint } from './points.ts';
import type { Register } from './register.ts';

const isUnit = ({ units }: Pick<Register, 'units'>, id: string | undefined): boolean =>
  id === undefined || Object.hasOwn(units, id);

/** Are the term, the bodies and the units of a member on the register, as what they are named? */
export const memberIsPlaced = (
  register: Pick<Register, 'terms' | 'bodies' | 'units'>,
  { term, sector, committee, group, employer, heads }: Member,
): boolean => {
  const { terms, bodies } = register;
  return (
    terms.some(({ no }) => no === term) &&
    bodies[sector]?.kind === 'sector' &&
    (committee === undefined || bodies[committee]?.kind === 'special_committee') &&
    (group === undefined || bodies[group]?.kind === 'member_group') &&
    isUnit(register, employer) &&
    isUnit(register, heads)
  );
};

/** Is an expert no member, and works for a unit of the register, if any? */
export const expertIsPlaced = (
  register: Pick<Register, 'members' | 'units'>,
  { id, employer }: Expert,
): boolean => !Object.hasOwn(register.members, id) && isUnit(register, employer);

/** Has a platform a township, a convener and members that the register knows? */
export const platformIsPlaced = (
  { units, members }: Pick<Register, 'units' | 'members'>,
  { township, convener, members: own }: Platform,
): boolean =>
  units[township]?.kind === 'township' &&
  [convener, ...own].every((id) => Object.hasOwn(members, id));

/** Is a monitoring point served by members of the register, and not withdrawn before it was set up? */
export const pointIsPlaced = (
  register: Pick<Register, 'members'>,
  { members, from, withdrawnOn }: MonitoringPoint,
): boolean =>
  members.every((id) => Object.hasOwn(register.members, id)) &&
  (withdrawnOn === undefined || from <= withdrawnOn);

/** Does the liaison table tie special committees to units of the register? */
export const liaisonIsPlaced = (
  { bodies, units }: Pick<Register, 'bodies' | 'units'>,
  liaison: readonly { readonly committee: string; readonly units: readonly string[] }[],
): boolean =>
  liaison.every(
    ({ committee, units: own }) =>
      bodies[committee]?.kind === 'special_committee' &&
      own.every((id) => Object.hasOwn(units, id)),
  );

/** Does everything that entries of the register name stand on it, as what it is named? */
export const everyEntryIsPlaced = (register: Register): boolean => {
  const { members, experts, platforms, points, liaison } = register;
  const table = Object.entries(liaison).map(([committee, units]) => ({ committee, units }));
  return (
    Object.values(members).every((one) => memberIsPlaced(register, one)) &&
    Object.values(experts).every((one) => expertIsPlaced(register, one)) &&
    Object.values(platforms).every((one) => platformIsPlaced(register, one)) &&
    Object.values(points).every((one) => pointIsPlaced(register, one)) &&
    liaisonIsPlaced(register, table)
  );
};
