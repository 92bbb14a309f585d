import type { z } from 'zod';
import { builder } from '../builder.ts';
import { enumOf } from '../words.ts';

// The parts of a zod schema this walk reads. Zod keeps them public for tools like this one.
interface Described {
  readonly def: {
    readonly type: string;
    readonly innerType?: Described;
    readonly element?: Described;
    readonly in?: Described;
    readonly shape?: Readonly<Record<string, Described>>;
  };
  readonly options?: readonly string[];
  readonly isInt?: boolean;
  readonly _zod: { readonly parent?: Described };
  meta(): { readonly id?: string; readonly description?: string } | undefined;
}

/** A field after its wrappers are taken off. */
interface Unwrapped {
  readonly schema: Described;
  readonly required: boolean;
  readonly description: string | undefined;
}

const described = (schema: Described): string | undefined => schema.meta()?.description;

const unwrap = (schema: Described): Unwrapped => {
  const { type, innerType } = schema.def;
  if (innerType && (type === 'optional' || type === 'default' || type === 'nullable')) {
    const inner = unwrap(innerType);
    return { ...inner, required: false, description: described(schema) ?? inner.description };
  }
  return { schema, required: true, description: described(schema) };
};

// A description of its own makes a copy of a named schema, which leaves its name with the original.
const nameOf = (schema: Described): string | undefined => {
  const id = schema.meta()?.id;
  if (id) return id;
  return schema._zod.parent ? nameOf(schema._zod.parent) : undefined;
};

// biome-ignore lint/suspicious/noExplicitAny: Pothos types inputs by their shape, which is only known when the walk ran
type InputRef = any;

const scalars: Readonly<Record<string, string>> = {
  CalendarDay: 'Date',
  Instant: 'DateTime',
  CountyProfile: 'JSON',
  ProposalId: 'ID',
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
  if (id && scalars[id]) return scalars[id];
  const { type, element, in: inner } = schema.def;
  if (type === 'enum')
    return enumOf(id ?? name, schema.meta()?.description ?? name, schema.options ?? []);
  if (type === 'array' && element) return [typeOf(unwrap(element).schema, name)];
  if (type === 'object') return objectInput(id ?? name, schema);
  if (type === 'pipe' && inner) return typeOf(inner, name);
  if (type === 'number') return schema.isInt ? 'Int' : 'Float';
  const scalar = plain[type];
  if (!scalar) throw new Error(`An input of ${name} has a kind nobody maps: ${type}`);
  return scalar;
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The input fields of a zod object, with its descriptions, lists and enums. */
export const fieldsOf = (
  // biome-ignore lint/suspicious/noExplicitAny: the field builder of whichever input is being made
  t: any,
  shape: Readonly<Record<string, unknown>>,
  name: string,
): Record<string, InputRef> =>
  Object.fromEntries(
    Object.entries(shape).map(([key, one]) => {
      const { schema, required, description } = unwrap(one as Described);
      const type = typeOf(schema, `${name}${upperFirst(key)}`);
      return [key, t.field({ type, required, ...(description ? { description } : {}) })];
    }),
  );

/** The fields of a zod object that name a proposal by its global id. */
export const proposalIdFields = (schema: z.ZodObject): readonly string[] =>
  Object.entries(schema.shape)
    .filter(([, one]) => nameOf(unwrap(one as unknown as Described).schema) === 'ProposalId')
    .map(([key]) => key);
