import type { WordsOf } from '@xieshang/core';

// The parts of a zod schema the walks over inputs and views read. Zod keeps them public for tools
// like these.
/** A zod schema, as far as the gateway reads one. */
export interface Described {
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
  meta(): Meta | undefined;
}

/** A zod schema as the gateway reads it; zod itself tells less of its type. */
export const schemaOf = (zod: unknown): Described => zod as Described;

/** What a schema says of itself. */
interface Meta {
  readonly id?: string;
  readonly description?: string;
  /** The words of the values of an enum. */
  readonly words?: WordsOf<string>;
}

/** A field after its wrappers are taken off. */
interface Unwrapped {
  readonly schema: Described;
  readonly required: boolean;
  readonly description: string | undefined;
}

/** What a schema says of itself. */
export const described = (schema: Described): string | undefined => schema.meta()?.description;

/** A schema without what makes it optional. */
export const unwrap = (schema: Described): Unwrapped => {
  const { type, innerType } = schema.def;
  if (innerType && (type === 'readonly' || type === 'nonoptional')) return unwrap(innerType);
  if (innerType && (type === 'optional' || type === 'default' || type === 'nullable')) {
    const inner = unwrap(innerType);
    return { ...inner, required: false, description: described(schema) ?? inner.description };
  }
  return { schema, required: true, description: described(schema) };
};

// A description of its own makes a copy of a named schema, which leaves its name with the original.
/** What the schema says that a schema has its name from. */
export const namedMeta = (schema: Described): Meta | undefined => {
  const meta = schema.meta();
  if (meta?.id) return meta;
  return schema._zod.parent ? namedMeta(schema._zod.parent) : undefined;
};

/** The name a schema goes by in the API. */
export const nameOf = (schema: Described): string | undefined => namedMeta(schema)?.id;

/** A name with its first letter large. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
