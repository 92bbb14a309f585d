import type { GatewayContext } from '../context.ts';
import type { Event, PrismaClient } from '../generated/prisma/client.ts';
import { loaderFor, perRequest } from '../loading.ts';

/** The key of a case's history. */
export const historyKey = (countyId: string, subject: string, caseId: string): string =>
  `${countyId} ${subject} ${caseId}`;

const read = (prisma: PrismaClient, keys: readonly string[]): Promise<Event[]> => {
  const cases = keys.map((key) => {
    const [countyId = '', subject = '', caseId = ''] = key.split(' ');
    return { countyId, subject, caseId };
  });
  return prisma.event.findMany({ where: { OR: cases }, orderBy: { position: 'asc' } });
};

/** Key → the facts of the case, in order; one query for all cases of a request. */
export const historiesOf = perRequest((context: GatewayContext) =>
  loaderFor<string, readonly Event[]>(context, async (keys) => {
    const byKey = Map.groupBy(await read(context.prisma, keys), ({ countyId, subject, caseId }) =>
      historyKey(countyId, subject, caseId),
    );
    return keys.map((key) => byKey.get(key) ?? []);
  }),
);
