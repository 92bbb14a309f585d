/** A value as a fact or a state keeps it: nobody changes it, and what is optional is there or is not. */
export type Recorded<Value> = Value extends string | number | boolean | null
  ? Value
  : { readonly [Key in keyof Value]: Recorded<Exclude<Value[Key], undefined>> };

/** A value without what is undefined in it, however deep: a command may name a field and leave it empty. */
export const recorded = <Value>(value: Value): Recorded<Value> => {
  if (Array.isArray(value)) return value.map(recorded) as Recorded<Value>;
  if (typeof value !== 'object' || value === null) return value as Recorded<Value>;
  const there = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(there.map(([key, one]) => [key, recorded(one)])) as Recorded<Value>;
};
