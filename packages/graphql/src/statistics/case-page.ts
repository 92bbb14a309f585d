import { queryFromInfo } from '@pothos/plugin-prisma';
import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { MAX_PAGE, PAGE } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { cursorConnection } from '../list/connection.ts';
import { loaderFor, perRequest } from '../loading.ts';
import type { CaseSet } from './case-set.ts';
import { type PageAsked, readPages } from './cases.sql.ts';

/** A row of a case, as its node is shown from. */
interface CaseRow {
  readonly id: string;
}

/** Reads the rows of cases that the caller may read; `query` says which of their columns. */
export type ReadCases<Row extends CaseRow> = (
  ids: readonly string[],
  query: object,
) => Promise<readonly Row[]>;

interface Wanted {
  readonly set: CaseSet;
  readonly page: PageAsked;
}

interface Found<Row> {
  readonly row: Row;
  readonly place: string;
}

type Loader<Row> = DataLoader<Wanted, readonly Found<Row>[]>;

const loaders = perRequest(() => new Map<string, Loader<CaseRow>>());

const pathOf = ({ path }: GraphQLResolveInfo): string => {
  const keys: string[] = [];
  for (let at: typeof path | undefined = path; at; at = at.prev)
    if (typeof at.key === 'string') keys.unshift(at.key);
  return keys.join('.');
};

const readAll = async <Row extends CaseRow>(
  wanted: readonly Wanted[],
  { prisma }: GatewayContext,
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<readonly (readonly Found<Row>[])[]> => {
  const [first] = wanted;
  if (!first) return [];
  const sets = wanted.map(({ set }) => set.behind);
  const pages = await readPages(prisma, sets, first.page);
  const ids = new Set(pages.flatMap((page) => page.map(({ caseId }) => caseId)));
  const rows = ids.size === 0 ? [] : await read([...ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return pages.map((page) =>
    page.flatMap(({ caseId, place }) => {
      const row = byId.get(caseId);
      return row ? [{ row, place }] : [];
    }),
  );
};

// The figures of a report that are asked for the same page of the same fields are read together.
const pagesFor = <Row extends CaseRow>(
  context: GatewayContext,
  info: GraphQLResolveInfo,
  read: ReadCases<Row>,
): Loader<Row> => {
  const known = loaders(context);
  const path = pathOf(info);
  const select = { countyId: true, id: true };
  const query: object = queryFromInfo({ context, info, path: ['edges', 'node'], select });
  const loader =
    known.get(path) ??
    loaderFor<Wanted, readonly Found<CaseRow>[]>(
      context,
      (wanted) => readAll(wanted, context, (ids) => read(ids, query)),
      { cache: false },
    );
  known.set(path, loader);
  // A path is asked for by one field, whose rows are of one kind.
  return loader as Loader<Row>;
};

/** A page as a client asks for it. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

const cursorOf = (place: string): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

const Place = z.string().max(200);

const placeFrom = (cursor: string, path: string): string => {
  try {
    return Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw badInput([{ path, message: 'Expects a cursor of this list.' }]);
  }
};

const oneWay = ({ first, last, after, before }: PageArgs) => {
  if ((after && (before || typeof last === 'number')) || (before && typeof first === 'number'))
    throw badInput([
      { path: 'after', message: 'Go forward with first and after, or back with last and before.' },
    ]);
  return {
    after: after ? placeFrom(after, 'after') : undefined,
    before: before ? placeFrom(before, 'before') : undefined,
  };
};

/** A page of the cases of a set that the caller is shown, a hundred at most, in the order of reports. */
export const pageOfCases = <Row extends CaseRow>(
  set: CaseSet,
  args: PageArgs,
  context: GatewayContext,
  info: GraphQLResolveInfo,
  read: ReadCases<Row>,
) => {
  const places = new Map<string, string>();
  const toCursor = ({ id }: Row) => cursorOf(places.get(id) ?? '');
  return cursorConnection<Promise<Row[]>>(
    { args, defaultSize: PAGE, maxSize: MAX_PAGE, toCursor },
    async ({ limit, inverted }) => {
      const marks = oneWay(args);
      if (set.count === 0) return [];
      const page = { ...marks, limit, inverted };
      const found = await pagesFor(context, info, read).load({ set, page });
      for (const { row, place } of found) places.set(row.id, place);
      return found.map(({ row }) => row);
    },
  );
};
