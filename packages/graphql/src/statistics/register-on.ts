import {
  type CalendarDay,
  endOf,
  type Register,
  type RegisterOfDay,
  readFact,
  registerOfDay,
  subjects,
  type Unfounded,
} from '@xieshang/core';
import type { PrismaClient } from '../generated/prisma/client.ts';

/** How many facts are read at once, and how many registers of past days are kept. */
const PAGE = 100;
const KEPT = 8;

const kept = new WeakMap<PrismaClient, Map<string, Promise<Register | Unfounded>>>();

/** The version of the first fact of the register that was recorded after a day. */
const firstAfter = async (
  prisma: PrismaClient,
  countyId: string,
  on: CalendarDay,
): Promise<number | undefined> => {
  const { _min } = await prisma.event.aggregate({
    where: { countyId, subject: 'county', caseId: countyId, at: { gte: new Date(endOf(on)) } },
    _min: { version: true },
  });
  return _min.version ?? undefined;
};

const foldUntil = async (
  prisma: PrismaClient,
  countyId: string,
  version: number,
): Promise<Register | Unfounded> => {
  const { county } = subjects;
  let register = county.initial;
  for (let after = 0; ; after += PAGE) {
    const rows = await prisma.event.findMany({
      where: {
        countyId,
        subject: 'county',
        caseId: countyId,
        version: { gt: after, lt: version },
      },
      orderBy: { version: 'asc' },
      select: { type: true, data: true },
      take: PAGE,
    });
    for (const row of rows) register = county.evolve(register, readFact(county, row, register));
    if (rows.length < PAGE) return register;
  }
};

const before = (
  prisma: PrismaClient,
  countyId: string,
  version: number,
): Promise<Register | Unfounded> => {
  const known = kept.get(prisma) ?? new Map<string, Promise<Register | Unfounded>>();
  kept.set(prisma, known);
  const key = `${countyId} ${version}`;
  const found = known.get(key) ?? foldUntil(prisma, countyId, version);
  known.delete(key);
  known.set(key, found);
  found.catch(() => known.delete(key));
  const [oldest] = known.size > KEPT ? [...known.keys()] : [];
  if (oldest !== undefined) known.delete(oldest);
  return found;
};

/**
 * The register as it stood at the end of a day, a page of its facts at a time; as it stands now where
 * nothing changed since, or where the county was founded later.
 */
export const registerOn = async (
  prisma: PrismaClient,
  register: Register,
  on: CalendarDay,
): Promise<RegisterOfDay> => {
  const later = await firstAfter(prisma, register.id, on);
  if (later === undefined) return registerOfDay(register, on);
  const then = await before(prisma, register.id, later);
  return registerOfDay(then.stage === 'founded' ? then : register, on);
};
