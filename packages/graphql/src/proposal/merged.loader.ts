import { queryFromInfo } from '@pothos/plugin-prisma';
import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { openWhere } from '../case/case.scope.ts';
import type { GatewayContext } from '../context.ts';
import type { Prisma, Proposal } from '../generated/prisma/client.ts';
import { loaderFor, perRequest } from '../loading.ts';
import { localId } from '../node-id.ts';

/** A proposal that is handled together with another, with what the field asked for. */
export type MergedRow = Pick<Proposal, 'countyId' | 'id' | 'mainId' | 'number'>;

type Loader = DataLoader<string, readonly MergedRow[]>;

// One loader for each field of a request: its rows hold what that field asks for.
const loaders = perRequest(() => new WeakMap<object, Loader>());

/** A proposal of a county. */
interface Key {
  readonly countyId: string;
  readonly id: string;
}

const COLUMNS = { countyId: true, id: true, mainId: true, number: true } as const;

type Column = 'id' | 'mainId';

const idsOf = (keys: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const parts = keys.map((key) => ({
    countyId: key.slice(0, key.indexOf('/')),
    id: key.slice(key.indexOf('/') + 1),
  }));
  const byCounty = Map.groupBy(parts, ({ countyId }) => countyId);
  return new Map([...byCounty].map(([countyId, found]) => [countyId, found.map(({ id }) => id)]));
};

const loaderBy = (
  column: Column,
  query: object,
  where: Prisma.ProposalWhereInput,
  context: GatewayContext,
): Loader =>
  loaderFor(context, async (keys) => {
    const wanted = [...idsOf(keys)].map(
      ([countyId, ids]): Prisma.ProposalWhereInput => ({ countyId, [column]: { in: ids } }),
    );
    const rows: readonly MergedRow[] = await context.prisma.proposal.findMany({
      ...query,
      where: { OR: wanted, AND: [where] },
      orderBy: { id: 'asc' },
    });
    const found = Map.groupBy(rows, (row) => localId(row.countyId, row[column] ?? ''));
    return keys.map((key) => found.get(key) ?? []);
  });

const loaded = (
  field: object,
  make: () => Loader,
  { countyId, id }: Key,
  context: GatewayContext,
): Promise<readonly MergedRow[]> => {
  const known = loaders(context);
  const loader = known.get(field) ?? make();
  known.set(field, loader);
  return loader.load(localId(countyId, id));
};

const readable = (
  column: Column,
  key: Key,
  context: GatewayContext,
  info: GraphQLResolveInfo,
): Promise<readonly MergedRow[]> => {
  const query: object = queryFromInfo({ context, info, select: COLUMNS });
  const where = openWhere('proposal', undefined, context.actor);
  const [field = info] = info.fieldNodes;
  return loaded(field, () => loaderBy(column, query, where, context), key, context);
};

/** The proposal of an id, when the caller may read it; one statement for all of a field. */
export const readableProposal = async (
  key: Key,
  context: GatewayContext,
  info: GraphQLResolveInfo,
): Promise<MergedRow | undefined> => (await readable('id', key, context, info))[0];

/** The proposals handled with one, as far as the caller may read them; one statement for all. */
export const readableWith = (
  key: Key,
  context: GatewayContext,
  info: GraphQLResolveInfo,
): Promise<readonly MergedRow[]> => readable('mainId', key, context, info);

/** The number of a proposal, whoever asks: it is answered under it; one statement for all. */
export const numberOf = async (
  key: Key,
  context: GatewayContext,
  info: GraphQLResolveInfo,
): Promise<number | null> => {
  const [field = info] = info.fieldNodes;
  const make = () => loaderBy('id', { select: COLUMNS }, {}, context);
  const [row] = await loaded(field, make, key, context);
  return row?.number ?? null;
};
