import { isDeepStrictEqual } from 'node:util';

interface Child {
  readonly id: string;
}

/** What has to happen to the rows of a part so that they hold what they should. */
export interface Changes<Row extends Child> {
  readonly added: readonly Row[];
  readonly changed: readonly Row[];
  readonly removed: readonly string[];
}

/** Compares the rows of a part before and after, so that only what changed is written. */
export const changesOf = <Row extends Child>(
  before: readonly Row[],
  after: readonly Row[],
): Changes<Row> => {
  const old = new Map(before.map((row) => [row.id, row]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed: after.filter((row) => old.has(row.id) && !isDeepStrictEqual(old.get(row.id), row)),
    removed: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
  };
};

/** The three writes of a Prisma table of parts. */
export interface PartTable<Row extends Child> {
  create(rows: readonly Row[]): Promise<unknown>;
  update(row: Row): Promise<unknown>;
  remove(ids: readonly string[]): Promise<unknown>;
}

/** Writes what changed, and nothing else. */
export const writeChanges = async <Row extends Child>(
  table: PartTable<Row>,
  { added, changed, removed }: Changes<Row>,
): Promise<void> => {
  if (removed.length > 0) await table.remove(removed);
  if (added.length > 0) await table.create(added);
  for (const row of changed) await table.update(row);
};

/** Rows in the order of their ids, for comparison. */
export const byId = <Row extends Child>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
