import { builder } from '../builder.ts';
import { caseNamedBy } from './case-ids.ts';
import { enumOfSchema } from './enum-words.ts';
import { type Described, described, nameOf, schemaOf, unwrap, upperFirst } from './zod-schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: Pothos types inputs by their shape, which is only known when the walk ran
type InputRef = any;

const scalars: Readonly<Record<string, string>> = {
  CalendarDay: 'Date',
  Instant: 'DateTime',
  CountyProfile: 'JSON',
};

const plain: Readonly<Record<string, string>> = { string: 'String', boolean: 'Boolean' };

const inputs = new Map<string, InputRef>();

const objectInput = (name: string, schema: Described): InputRef => {
  const known = inputs.get(name);
  if (known) return known;
  const made = builder.inputRef<Record<string, unknown>>(`${name}Input`).implement({
    description: described(schema) ?? name,
    fields: (t) => fieldsOf(t, schema.def.shape ?? {}, name),
  });
  inputs.set(name, made);
  return made;
};

const typeOf = (schema: Described, name: string): InputRef => {
  const id = nameOf(schema);
  if (caseNamedBy(schema)) return 'ID';
  if (id && scalars[id]) return scalars[id];
  const { type, element, in: inner } = schema.def;
  if (type === 'enum') return enumOfSchema(id ?? name, schema);
  if (type === 'array' && element) return [typeOf(unwrap(element).schema, name)];
  if (type === 'object') return objectInput(id ?? name, schema);
  if (type === 'pipe' && inner) return typeOf(inner, name);
  if (type === 'number') return schema.isInt ? 'Int' : 'Float';
  const scalar = plain[type];
  if (!scalar) throw new Error(`An input of ${name} has a kind nobody maps: ${type}`);
  return scalar;
};

/** The input fields of a zod object, with its descriptions, lists and enums. */
export const fieldsOf = (
  // biome-ignore lint/suspicious/noExplicitAny: the field builder of whichever input is being made
  t: any,
  shape: Readonly<Record<string, unknown>>,
  name: string,
): Record<string, InputRef> =>
  Object.fromEntries(
    Object.entries(shape).map(([key, one]) => {
      const { schema, required, description } = unwrap(schemaOf(one));
      const type = typeOf(schema, `${name}${upperFirst(key)}`);
      return [key, t.field({ type, required, ...(description ? { description } : {}) })];
    }),
  );
