import type { GatewayContext } from '../context.ts';
import { noSuchCounty } from '../errors.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { perRequest } from '../loading.ts';
import { inCounty, within } from '../store/scope.ts';
import { type Question, readTally, type Tally } from './tally.ts';

/** How many sums are kept; the oldest go first. */
const KEPT = 32;

const kept = new WeakMap<PrismaClient, Map<string, Promise<Tally>>>();

const positions = perRequest((_: GatewayContext) => new Map<string, Promise<number>>());

const readPosition = async (prisma: PrismaClient, countyId: string): Promise<number> => {
  const [row] = await prisma.$queryRaw<{ readonly position: number }[]>`
    SELECT position FROM county WHERE id = ${countyId}`;
  if (!row) throw noSuchCounty();
  return row.position;
};

/** The position of a county's last fact: read once for a request. */
const positionIn = (context: GatewayContext, countyId: string): Promise<number> => {
  const own = positions(context);
  const position = own.get(countyId) ?? readPosition(context.prisma, countyId);
  own.set(countyId, position);
  return position;
};

/**
 * Adds up a question once for all who ask the same before the next fact of the county is recorded:
 * while it is added up they wait for it together, and nobody gives it up for the others.
 */
export const keptTally = async (context: GatewayContext, question: Question): Promise<Tally> => {
  const { prisma } = context;
  const { countyId } = question.counted;
  const known = kept.get(prisma) ?? new Map<string, Promise<Tally>>();
  kept.set(prisma, known);
  const key = JSON.stringify([await positionIn(context, countyId), question]);
  const tally =
    known.get(key) ??
    within({ reading: undefined }, () => inCounty(countyId, () => readTally(prisma, question)));
  known.delete(key);
  known.set(key, tally);
  tally.catch(() => known.delete(key));
  const [oldest] = known.size > KEPT ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
  return tally;
};
