import type { CaseSubject } from '@xieshang/core';
import DataLoader from 'dataloader';
import type { GatewayContext } from '../context.ts';
import { showingOf } from './case.row.ts';

type Loader = DataLoader<string, unknown>;

const loaders = new WeakMap<GatewayContext, Map<string, Loader>>();

// Whatever cases the views of a request tell of beside their own are read in one statement.
const loaderFor = (subject: CaseSubject, countyId: string, context: GatewayContext): Loader => {
  const known = loaders.get(context) ?? new Map<string, Loader>();
  loaders.set(context, known);
  const key = `${countyId} ${subject}`;
  const loader =
    known.get(key) ??
    new DataLoader<string, unknown>(async (ids) => {
      const where = { countyId, subject, id: { in: [...ids] } };
      const rows = await context.prisma.caseFile.findMany({
        where,
        select: { id: true, state: true },
      });
      const byId = new Map(rows.map(({ id, state }) => [id, state]));
      return ids.map((id) => byId.get(id));
    });
  known.set(key, loader);
  return loader;
};

/** The states of the cases that a view tells of, by id; which of them is shown, the view decides. */
export const casesBeside = async (
  subject: CaseSubject,
  { countyId, state }: { readonly countyId: string; readonly state: unknown },
  context: GatewayContext,
): Promise<Readonly<Record<string, unknown>>> => {
  const ids = showingOf(subject).beside?.(state) ?? [];
  const states = await Promise.all(ids.map((id) => loaderFor(subject, countyId, context).load(id)));
  return Object.fromEntries(
    ids.flatMap((id, at) => (states[at] === undefined ? [] : [[id, states[at]]])),
  );
};
