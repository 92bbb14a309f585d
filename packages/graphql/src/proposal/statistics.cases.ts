import { queryFromInfo } from '@pothos/plugin-prisma';
import { type CaseSet, readableProposals } from '@xieshang/core';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Proposal } from '../generated/prisma/client.ts';
import { scopeWhere } from './proposal.scope.ts';

/** How many cases of a figure are shown at most. */
export const MOST_CASES = 100;

type Loader = DataLoader<string, Proposal | undefined>;

const loaders = new WeakMap<GatewayContext, Map<string, Loader>>();

const pathOf = ({ path }: GraphQLResolveInfo): string => {
  const keys: string[] = [];
  for (let at: typeof path | undefined = path; at; at = at.prev)
    if (typeof at.key === 'string') keys.unshift(at.key);
  return keys.join('.');
};

// All figures of a report that are asked for the same fields are read in one statement.
const loaderFor = (countyId: string, context: GatewayContext, info: GraphQLResolveInfo): Loader => {
  const known = loaders.get(context) ?? new Map<string, Loader>();
  loaders.set(context, known);
  const path = pathOf(info);
  const query: object = queryFromInfo({ context, info, select: { countyId: true, id: true } });
  const loader =
    known.get(path) ??
    new DataLoader<string, Proposal | undefined>(async (ids) => {
      const where = { countyId, id: { in: [...ids] } };
      const scope = scopeWhere(readableProposals(context.actor));
      const rows = await context.prisma.proposal.findMany({
        ...query,
        where: { ...where, AND: [scope] },
      });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id));
    });
  known.set(path, loader);
  return loader;
};

/** The cases of a figure that the caller is shown, the first hundred of them. */
export const casesOf = async (
  countyId: string,
  { ids }: CaseSet,
  context: GatewayContext,
  info: GraphQLResolveInfo,
): Promise<readonly Proposal[]> => {
  const loader = loaderFor(countyId, context, info);
  const rows = await Promise.all(ids.slice(0, MOST_CASES).map((id) => loader.load(id)));
  return rows.filter((row) => row !== undefined);
};
