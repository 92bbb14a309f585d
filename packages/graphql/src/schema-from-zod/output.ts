import type { Words } from '@xieshang/core';
import { builder } from '../builder.ts';
import { Language } from '../words.ts';
import { caseNamedBy } from './case-ids.ts';
import { enumOfSchema } from './enum-words.ts';
import { placeNamedBy } from './places.ts';
import { type ShownPart, shownAs } from './shown-as.ts';
import { type Described, described, nameOf, schemaOf, unwrap, upperFirst } from './zod-schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: Pothos types outputs by their shape, which is only known when the walk ran
type OutputRef = any;

const scalars: Readonly<Record<string, string>> = {
  CalendarDay: 'Date',
  Instant: 'DateTime',
  PartId: 'ID',
  Words: 'String',
};

const plain: Readonly<Record<string, string>> = { string: 'String', boolean: 'Boolean' };

const outputs = new Map<string, OutputRef>();

const objectOutput = (name: string, schema: Described): OutputRef => {
  const known = outputs.get(name);
  if (known) return known;
  const made = builder.objectRef<ShownPart>(name).implement({
    description: described(schema) ?? name,
    fields: (t) => outputFields(t, schema.def.shape ?? {}, name),
  });
  outputs.set(name, made);
  return made;
};

/** The output type of a schema. */
const typeOf = (schema: Described, name: string): OutputRef => {
  if (caseNamedBy(schema)) return 'ID';
  const place = placeNamedBy(schema);
  if (place) return place.type;
  const { type, element, in: inner } = schema.def;
  const id = nameOf(schema);
  if (id && scalars[id]) return scalars[id];
  if (type === 'enum') return enumOfSchema(id ?? name, schema);
  if (type === 'array' && element) return [typeOf(unwrap(element).schema, name)];
  if (type === 'object') return objectOutput(id ?? name, schema);
  if (type === 'pipe' && inner) return typeOf(inner, name);
  if (type === 'number') return schema.isInt ? 'Int' : 'Float';
  const scalar = plain[type];
  if (!scalar) throw new Error(`A view of ${name} has a kind nobody maps: ${type}`);
  return scalar;
};

/** The type and the words of one field of a view. */
export const outputField = (one: unknown, name: string, key: string) => {
  const { schema, required, description } = unwrap(schemaOf(one));
  const type = typeOf(schema, `${name}${upperFirst(key)}`);
  return { type, nullable: !required, description: description ?? key };
};

/** The type of the parts in a list of a view, for fields that are added to it. */
export const partOutput = (
  list: unknown,
  name: string,
): ReturnType<typeof builder.objectRef<ShownPart>> => outputField(list, name, '').type[0];

const isWords = (one: Described): boolean => nameOf(unwrap(one).schema) === 'Words';

/** The output fields of a zod object, each a property of the view. */
const outputFields = (
  // biome-ignore lint/suspicious/noExplicitAny: the field builder of whichever type is being made
  t: any,
  shape: Readonly<Record<string, Described>>,
  name: string,
): Record<string, OutputRef> =>
  Object.fromEntries(
    Object.entries(shape).map(([key, one]) => {
      const resolve = (part: ShownPart) => shownAs(one, part[key], part.shownIn);
      const field = { ...outputField(one, name, key), resolve };
      return [key, t.field(isWords(one) ? inLanguage(t, field) : field)];
    }),
  );

// Words are told in the language that is asked for.
const inLanguage = (
  // biome-ignore lint/suspicious/noExplicitAny: as above
  t: any,
  field: { readonly resolve: (part: ShownPart) => unknown },
) => ({
  ...field,
  args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
  resolve: (part: ShownPart, { language }: { readonly language: keyof Words }) =>
    (field.resolve(part) as Words | null)?.[language] ?? null,
});
