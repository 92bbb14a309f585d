import { type CaseSubject, showingOf } from '@xieshang/core';
import type DataLoader from 'dataloader';
import type { GatewayContext } from '../context.ts';
import { loaderFor, perRequest } from '../loading.ts';

const loaders = perRequest(() => new Map<string, DataLoader<string, unknown>>());

// Whatever cases the views of a request tell of beside their own are read in one statement.
const statesOf = (subject: CaseSubject, countyId: string, context: GatewayContext) => {
  const known = loaders(context);
  const key = `${countyId} ${subject}`;
  const loader =
    known.get(key) ??
    loaderFor<string, unknown>(context, async (ids) => {
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
export const relatedCases = async (
  subject: CaseSubject,
  { countyId, state }: { readonly countyId: string; readonly state: unknown },
  context: GatewayContext,
): Promise<Readonly<Record<string, unknown>>> => {
  const ids = showingOf(subject).relatedCases?.(state) ?? [];
  const states = await Promise.all(ids.map((id) => statesOf(subject, countyId, context).load(id)));
  return Object.fromEntries(
    ids.flatMap((id, at) => (states[at] === undefined ? [] : [[id, states[at]]])),
  );
};
