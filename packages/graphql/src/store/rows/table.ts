import type { SubjectName } from '@xieshang/core';

/** A row of a case by its fields in the Prisma schema; what its place says is left out. */
export type Row = Readonly<Record<string, unknown>>;

/** A table that rows of the cases of a subject lie in. */
export interface Table {
  readonly name: string;
  /** The column that names the county; the first of its key. */
  readonly county: 'county_id' | 'id';
  /** The subject, where rows of several subjects lie in the table; the second of its key. */
  readonly subject?: SubjectName;
  /** The rest of its key; empty where a county has one row, which is there from the first. */
  readonly key: readonly string[];
  /** The column that names the case; absent where the county itself is the case. */
  readonly caseId?: string;
  /**
   * True where rows of many cases name the same row: it is there before they do, and stays. Its key
   * tells all that it holds, so that it is never another.
   */
  readonly shared?: boolean;
}

/** The part of a table that holds what a county has of a subject. */
export interface Place {
  readonly countyId: string;
  readonly table: Table;
}

/** The column of a field. @example columnOf('countyId') === 'county_id' */
export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`);

/** The fields of rows, which are the same for all rows of a table. */
export const fieldsOf = ([row]: readonly Row[]): readonly string[] => Object.keys(row ?? {});

/** Rows as JSON that names columns; days and moments are told as ISO texts. */
export const toldIn = (rows: readonly Row[]): string => {
  const columns = fieldsOf(rows).map((field) => [field, columnOf(field)] as const);
  const told = rows.map((row) => {
    const one: Record<string, unknown> = {};
    for (const [field, column] of columns) one[column] = row[field];
    return one;
  });
  return JSON.stringify(told);
};
