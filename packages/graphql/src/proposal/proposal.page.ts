import { resolveCursorConnection } from '@pothos/plugin-relay';
import { MAX_PAGE, PAGE } from '../builder.ts';
import { badInput } from '../errors.ts';
import type { Prisma, Proposal } from '../generated/prisma/client.ts';
import { columns, cursorOf, type Mark, markFrom } from './proposal.cursor.ts';

type Where = Prisma.ProposalWhereInput;
type Order = 'asc' | 'desc';
type Column = Mark['column'];

/** A part of a list that lies in one piece in an index. */
interface Stretch {
  readonly where: Where;
  readonly orderBy: Prisma.ProposalOrderByWithRelationInput[];
}

type StretchFrom = (column: Column, order: Order, mark: Mark | undefined) => Stretch;

const past = (order: Order) => (order === 'asc' ? 'gt' : 'lt');

// Said with `gte` first, so that an index is entered at the mark and not read from its beginning.
const valued: StretchFrom = (column, order, mark) => {
  const value = mark?.value;
  const beyond = [{ [column]: { [past(order)]: value } }, { id: { [past(order)]: mark?.id } }];
  const where: Where = mark
    ? { AND: [{ [column]: { [`${past(order)}e`]: value } }, { OR: beyond }] }
    : { NOT: column === 'position' ? [] : [{ [column]: null }] };
  return { where, orderBy: [{ [column]: order }, { id: order }] };
};

const valueless: StretchFrom = (column, order, mark) => ({
  where: { [column]: null, ...(mark ? { id: { [past(order)]: mark.id } } : {}) },
  orderBy: [{ id: order }],
});

/** The stretches from a mark on: those without a value come last, equal ones by id. */
const stretchesOf = (
  column: Column,
  direction: string,
  backward: boolean,
  mark: Mark | undefined,
): readonly Stretch[] => {
  const order = (direction === 'desc') === backward ? 'asc' : 'desc';
  const all = column === 'position' ? [valued] : [valued, valueless];
  const inOrder = backward ? all.toReversed() : all;
  const first = mark ? inOrder.indexOf(mark.value === null ? valueless : valued) : 0;
  return inOrder
    .slice(first)
    .map((stretch, place) => stretch(column, order, place === 0 ? mark : undefined));
};

/** A list: what is on it, how it is sorted, and which page of it is asked for. */
export interface List {
  readonly where: Where;
  readonly args: {
    readonly orderBy: string;
    readonly direction: string;
    readonly first?: number | null | undefined;
    readonly last?: number | null | undefined;
    readonly after?: string | null | undefined;
    readonly before?: string | null | undefined;
  };
}

const columnOf = (sort: string): Column =>
  sort in columns ? columns[sort as keyof typeof columns] : 'number';

/** What a row has to bring so that a page can begin at it. */
export const sortedBy = (sort: string) => ({ id: true, [columnOf(sort)]: true });

type Row = Pick<Proposal, 'countyId' | 'id'>;

const markOf = (column: Column, row: Row): Mark =>
  ({ column, value: (row as Proposal)[column], id: row.id }) as Mark;

/** The mark a page is reached from, and which argument names it. */
const reachedFrom = ({ first, last, after, before }: List['args'], column: Column) => {
  if ((after && (before || typeof last === 'number')) || (before && typeof first === 'number'))
    throw badInput([
      { path: 'after', message: 'Go forward with first and after, or back with last and before.' },
    ]);
  if (after) return markFrom(after, column, 'after');
  return before ? markFrom(before, column, 'before') : undefined;
};

/**
 * Reads a page of a list, whichever page at the same cost and in one statement. Prisma's own
 * cursors read every row after the cursor where the sorted column may be empty.
 */
export const pageOf = (
  { where, args }: List,
  read: (page: Stretch & { readonly take: number }) => Promise<readonly Row[]>,
) => {
  const column = columnOf(args.orderBy);
  const toCursor = (row: Row) => cursorOf(markOf(column, row));
  return resolveCursorConnection<Promise<Row[]>>(
    { args, defaultSize: PAGE, maxSize: MAX_PAGE, toCursor },
    async ({ limit, inverted }) => {
      const mark = reachedFrom(args, column);
      const rows: Row[] = [];
      for (const stretch of stretchesOf(column, args.direction, inverted, mark)) {
        const take = limit - rows.length;
        if (take === 0) break;
        const both = { AND: [where, stretch.where] };
        rows.push(...(await read({ where: both, orderBy: stretch.orderBy, take })));
      }
      return rows;
    },
  );
};
