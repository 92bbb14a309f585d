/**
 * Names statements so that PostgreSQL plans each of them once. Lists of ids make statements of
 * many shapes; past a bound a statement stays unnamed rather than filling the server's memory.
 */
export const statementNames = (bound = 500): ((query: { readonly sql: string }) => string) => {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= bound) return '';
    const name = `x${names.size}`;
    names.set(sql, name);
    return name;
  };
};
