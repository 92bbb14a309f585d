import type { z } from 'zod';

/** A value as a fact or a state keeps it: readonly, and optional fields are absent instead of undefined. */
export type Recorded<Value> = Value extends string | number | boolean | null
  ? Value
  : { readonly [Key in keyof Value]: Recorded<Exclude<Value[Key], undefined>> };

/** The fields of a shape as a fact or a state keeps them. */
export type FieldsOf<Shape extends z.ZodRawShape> = Recorded<z.output<z.ZodObject<Shape>>>;

const withoutUndefined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(present.map(([key, one]) => [key, withoutUndefined(one)]));
};

/** A value without its undefined fields, at every depth. */
export const recorded = <Value>(value: Value): Recorded<Value> =>
  withoutUndefined(value) as Recorded<Value>;
