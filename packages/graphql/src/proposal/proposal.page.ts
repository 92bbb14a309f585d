import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';

type Where = Prisma.ProposalWhereInput;
type Order = 'asc' | 'desc';
type Cursor = Prisma.ProposalWhereUniqueInput;

const columns = {
  number: 'number',
  serial: 'serial',
  submitted: 'submittedAt',
  due: 'dueOn',
  changed: 'position',
} as const;

type Column = (typeof columns)[keyof typeof columns];

const isColumn = (by: string): by is keyof typeof columns => by in columns;

const SORTED = {
  id: true,
  number: true,
  serial: true,
  submittedAt: true,
  dueOn: true,
  position: true,
} as const;

type Mark = Prisma.ProposalGetPayload<{ select: typeof SORTED }>;

/** A part of a list that lies in one piece in an index. */
interface Stretch {
  readonly where: Where;
  readonly orderBy: Prisma.ProposalOrderByWithRelationInput[];
}

type StretchFrom = (column: Column, order: Order, mark: Mark | undefined) => Stretch;

const past = (order: Order) => (order === 'asc' ? 'gt' : 'lt');

// Said with `gte` first, so that an index is entered at the mark and not read from its beginning.
const valued: StretchFrom = (column, order, mark) => {
  const value = mark?.[column];
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

/** A list: what is on it, and how it is sorted. */
export interface List {
  readonly countyId: string;
  readonly where: Where;
  readonly sort: string;
  readonly direction: string;
}

/** Which page of it: so many rows after a mark, or before it when negative. */
interface Asked {
  readonly take: number;
  readonly cursor?: Cursor | undefined;
}

/** The stretches from a mark on: those without a value come last, equal ones by id. */
const stretchesOf = (
  { sort, direction }: List,
  backward: boolean,
  mark: Mark | undefined,
): readonly Stretch[] => {
  const column = isColumn(sort) ? columns[sort] : 'number';
  const order = (direction === 'desc') === backward ? 'asc' : 'desc';
  const all = column === 'position' ? [valued] : [valued, valueless];
  const inOrder = backward ? all.toReversed() : all;
  const first = mark ? inOrder.indexOf(mark[column] === null ? valueless : valued) : 0;
  return inOrder
    .slice(first)
    .map((stretch, place) => stretch(column, order, place === 0 ? mark : undefined));
};

const markAt = (prisma: PrismaClient, countyId: string, { countyId_id }: Cursor) =>
  prisma.proposal.findUnique({
    where: { countyId_id: { countyId, id: countyId_id?.id ?? '' } },
    select: SORTED,
  });

/**
 * Reads a page of a list, whichever page at the same cost. Prisma's own cursors read every row after
 * the cursor where the sorted column may be empty.
 */
export const pageOf = async <Row>(
  prisma: PrismaClient,
  list: List,
  { take, cursor }: Asked,
  read: (page: Stretch & { readonly take: number }) => Promise<readonly Row[]>,
): Promise<Row[]> => {
  const { countyId, where } = list;
  const mark = cursor && (await markAt(prisma, countyId, cursor));
  if (mark === null) return [];
  const rows: Row[] = [];
  for (const stretch of stretchesOf(list, take < 0, mark)) {
    const left = Math.abs(take) - rows.length;
    if (left === 0) break;
    const page = { where: { AND: [where, stretch.where] }, orderBy: stretch.orderBy, take: left };
    rows.push(...(await read(page)));
  }
  return take < 0 ? rows.reverse() : rows;
};
