/**
 * Returns a value that the rules of a row guarantee; throws where it is missing, because that is a defect
 * of the table and not of the user.
 */
export const required = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`admitted without ${what}`);
  return value;
};
