import type { CalendarDay } from '../kernel/day.ts';
import type { Names } from '../kernel/fact.ts';
import { entryNamed } from '../kernel/keys.ts';
import type { Words } from '../kernel/words.ts';
import { roleWords } from '../words/county.ts';
import { type Actor, personOf } from './actor.ts';
import type { UnitsOfDay } from './duties.ts';
import type { Unit } from './entries.ts';
import type { RegisterOfDay } from './register.ts';

/** A unit, as far as its names go. */
type BearsNames = Pick<Unit, 'name' | 'formerNames'>;

interface Named {
  readonly name: string;
}

const nameIn = (list: Readonly<Record<string, Named>>, id: string): string | undefined =>
  entryNamed(list, id)?.name;

/** The name a unit bears on a day: a new one from the day of its renaming (单位更名). */
export const nameOn = ({ name, formerNames = [] }: BearsNames, on: CalendarDay): string =>
  formerNames.find(({ until }) => on < until)?.name ?? name;

/** The names a unit has given up by a day, oldest first. */
export const formerNamesOn = ({ formerNames = [] }: BearsNames, on: CalendarDay) =>
  formerNames.filter(({ until }) => until <= on);

/** The name of a unit on the day of the register; its id where the register has no such unit. */
export const unitName = ({ units, asOf }: UnitsOfDay, id: string): string => {
  const unit = entryNamed(units, id);
  return unit ? nameOn(unit, asOf) : id;
};

/** Names as the register has them on its day. */
export const namesIn = (register: RegisterOfDay): Names => {
  const { members, bodies, experts, platforms } = register;
  return {
    unit: (id) => unitName(register, id),
    person: (id) =>
      nameIn(members, id) ??
      nameIn(bodies, id) ??
      nameIn(experts, id) ??
      nameIn(platforms, id) ??
      id,
  };
};

const nameOf = (actor: Actor, names: Names): string | undefined => {
  if (actor.role === 'handling_unit') return names.unit(actor.unit);
  const person = personOf(actor);
  return person === undefined ? undefined : names.person(person);
};

/** Who acted, by the name of whom they spoke for; by their capacity where they spoke for an office. */
export const actorName = (actor: Actor, register: RegisterOfDay): Words => {
  const name = nameOf(actor, namesIn(register));
  return name === undefined ? roleWords[actor.role] : { zh: name, en: name };
};
