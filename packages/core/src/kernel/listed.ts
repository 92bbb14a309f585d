/** The listed fields of a value: a field that is added later is not included by itself. */
export const listed = <Value extends object, Key extends keyof Value>(
  value: Value,
  fields: readonly Key[],
): Pick<Value, Key> => {
  const present = fields.filter((field) => value[field] !== undefined);
  return Object.fromEntries(present.map((field) => [field, value[field]])) as Pick<Value, Key>;
};
