import {
  type Expert,
  isSeated,
  type MonitoringPoint,
  type Platform,
  pointOf,
  type RegisterOfDay,
  unitName,
} from '@xieshang/core';
import type { Body, Member, Unit } from '../generated/prisma/client.ts';

/** A part with the county it belongs to, whose register names people and units. */
export interface In<Part> {
  readonly countyId: string;
  readonly register: RegisterOfDay;
  readonly part: Part;
}

/** The unit of an id as the register has it: no query. */
export const unitIn = ({ countyId, register, part: id }: In<string>): Unit => {
  const { kind = 'other' } = register.units[id] ?? {};
  return { countyId, id, name: unitName(register, id), kind };
};

/** The body of an id as the register has it: no query. */
export const bodyIn = ({ countyId, register, part }: In<string>): Body | undefined => {
  const body = register.bodies[part];
  return body && { countyId, id: body.id, name: body.name, kind: body.kind };
};

/** The member of an id as the register has it: no query. */
export const memberIn = ({ countyId, register, part }: In<string>): Member | undefined => {
  const member = register.members[part];
  if (!member) return undefined;
  const { id, name, term, sector: sectorId, standing } = member;
  const seated = isSeated(register, id, register.asOf);
  return { countyId, id, name, term, sectorId, standing, seated };
};

/** An expert, with the county that knows them. */
export type PlacedExpert = In<Expert>;

/** The expert of an id as the register has it. */
export const expertIn = ({ part, ...around }: In<string>): PlacedExpert | undefined => {
  const expert = around.register.experts[part];
  return expert && { ...around, part: expert };
};

/** A platform, with the register that names its people. */
export type PlacedPlatform = In<Platform>;

/** The platform of an id as the register has it. */
export const platformIn = ({ part, ...around }: In<string>): PlacedPlatform | undefined => {
  const platform = around.register.platforms[part];
  return platform && { ...around, part: platform };
};

/** A monitoring point, with the register that names its people. */
export type PlacedPoint = In<MonitoringPoint>;

/** The monitoring point of an id as the register has it. */
export const pointIn = ({ part, ...around }: In<string>): PlacedPoint | undefined => {
  const point = pointOf(around.register, part);
  return point && { ...around, part: point };
};
