import { ProposalId as CaseKey } from '@xieshang/core';
import { z } from 'zod';
import { badInput } from '../errors.ts';

/** A column that lists are sorted by: what it holds, and whether it may hold nothing. */
export interface SortColumn {
  readonly column: string;
  readonly holds: 'whole' | 'moment';
  readonly nullable: boolean;
}

/** The columns that lists of a kind are sorted by, by the name clients know. */
export type SortColumns = Readonly<Record<string, SortColumn>>;

/** Where in a sorted list an entry stands: all that the next page has to know of it. */
export interface Mark {
  readonly column: string;
  readonly value: number | Date | null;
  readonly id: string;
}

/** A mark as clients hand it back. */
export const cursorOf = (mark: Mark): string =>
  Buffer.from(JSON.stringify(mark)).toString('base64url');

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const moment = z.iso.datetime().transform((text) => new Date(text));

const markOn = ({ column, holds, nullable }: SortColumn) => {
  const value = holds === 'whole' ? z.int32() : moment;
  return z.object({
    column: z.literal(column),
    value: nullable ? value.nullable() : value,
    id: CaseKey,
  });
};

/** The mark of a cursor of a list that is sorted by a column. */
export const markFrom = (cursor: string, column: SortColumn, path: string): Mark => {
  const read = markOn(column).safeParse(json(Buffer.from(cursor, 'base64url').toString()));
  if (read.success) return read.data;
  throw badInput([{ path, message: 'Expects a cursor of this list in this order.' }]);
};
