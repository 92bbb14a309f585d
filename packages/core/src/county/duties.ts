import { entryNamed } from '../kernel/keys.ts';
import type { RegisterOfDay } from './register.ts';

// In a reform of institutions (机构改革) duties pass from unit to unit. On each day one unit has a duty:
// from the day a succession names on its successor, until then the unit itself.

/** The units of a register, on the day they are asked about. */
export type UnitsOfDay = Pick<RegisterOfDay, 'units' | 'asOf'>;

/** The unit that has the duties of a unit on the day: itself, or whoever succeeded it at the end. */
export const unitToday = (register: UnitsOfDay, id: string): string => {
  const { units, asOf } = register;
  const next = entryNamed(units, id)?.successor;
  return next === undefined || asOf < next.on ? id : unitToday(register, next.unit);
};

/** Every unit whose duties a unit has on the day: itself and whomever it succeeded; none once it is succeeded. */
export const unitsOfToday = (register: UnitsOfDay, id: string): readonly string[] =>
  [...new Set([id, ...Object.keys(register.units)])].filter(
    (one) => unitToday(register, one) === id,
  );
