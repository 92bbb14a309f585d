import type { Names } from '../kernel/fact.ts';
import type { Words } from '../kernel/words.ts';
import { roleWords } from '../words/county.ts';
import { type Actor, personOf } from './actor.ts';
import type { Register } from './register.ts';

interface Named {
  readonly name: string;
}

const nameIn = (list: Readonly<Record<string, Named>>, id: string): string | undefined =>
  Object.hasOwn(list, id) ? list[id]?.name : undefined;

/** Names as the register has them. */
export const namesIn = ({ units, members, bodies, experts, platforms }: Register): Names => ({
  unit: (id) => nameIn(units, id) ?? id,
  person: (id) =>
    nameIn(members, id) ?? nameIn(bodies, id) ?? nameIn(experts, id) ?? nameIn(platforms, id) ?? id,
});

const nameOf = (actor: Actor, names: Names): string | undefined => {
  if (actor.role === 'handling_unit') return names.unit(actor.unit);
  const person = personOf(actor);
  return person === undefined ? undefined : names.person(person);
};

/** Who acted, by the name of whom they spoke for; by their capacity where they spoke for an office. */
export const actorName = (actor: Actor, register: Register): Words => {
  const name = nameOf(actor, namesIn(register));
  return name === undefined ? roleWords[actor.role] : { zh: name, en: name };
};
