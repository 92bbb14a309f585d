import { ProposalId } from '@xieshang/core';
import { z } from 'zod';
import { badInput } from '../errors.ts';

/** The column that a list is sorted by. */
export const columns = {
  number: 'number',
  serial: 'serial',
  submitted: 'submittedAt',
  due: 'dueOn',
  changed: 'position',
} as const;

const id = ProposalId;
const whole = z.int32().nullable();
const moment = z.iso
  .datetime()
  .transform((text) => new Date(text))
  .nullable();

const Mark = z.discriminatedUnion('column', [
  z.object({ column: z.enum(['number', 'serial']), value: whole, id }),
  z.object({ column: z.enum(['submittedAt', 'dueOn']), value: moment, id }),
  z.object({ column: z.literal('position'), value: z.int32(), id }),
]);

/** Where in a sorted list a proposal stands: all that the next page has to know of it. */
export type Mark = z.output<typeof Mark>;

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

/** The mark of a cursor of a list that is sorted by a column. */
export const markFrom = (cursor: string, column: Mark['column'], path: string): Mark => {
  const { success, data } = Mark.safeParse(json(Buffer.from(cursor, 'base64url').toString()));
  if (success && data.column === column) return data;
  throw badInput([{ path, message: 'Expects a cursor of this list in this order.' }]);
};
