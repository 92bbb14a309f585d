import type { Actor } from '../county/actor.ts';
import { type Register, unitToday } from '../county/register.ts';

/** True when the actor speaks for a unit: as the unit itself, or as the one that succeeded it. */
export const speaksForUnit = (
  actor: Actor,
  unit: string,
  register: Pick<Register, 'units'>,
): boolean =>
  actor.role === 'handling_unit' &&
  (actor.unit === unit || actor.unit === unitToday(register, unit));
