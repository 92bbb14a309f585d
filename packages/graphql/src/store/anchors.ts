import { dayOf, instantOf } from '@xieshang/core';
import { z } from 'zod';
import type { Database } from './database.ts';
import type { Link } from './log.ts';
import { inCounty } from './scope.ts';

/** How far a county's log went on a day: kept elsewhere, it tells when the end of the log is cut off. */
export interface Anchor {
  readonly countyId: string;
  /** The day of the fact, in Asia/Shanghai. */
  readonly day: string;
  readonly position: number;
  readonly hash: string;
}

const Parts = z.tuple([
  z.string().min(1),
  z.iso.date(),
  z.coerce.number().int().positive(),
  z.string().regex(/^[0-9a-f]{64}$/),
]);

/** One line: county, day, position and hash, with slashes between them. */
export const lineOf = ({ countyId, day, position, hash }: Anchor): string =>
  [countyId, day, position, hash].join('/');

/** The anchor a line names; nothing when it is none. */
export const anchorFrom = (line: string): Anchor | undefined => {
  const { data } = Parts.safeParse(line.trim().split('/'));
  if (!data) return undefined;
  const [countyId, day, position, hash] = data;
  return { countyId, day, position, hash };
};

/** The anchor of the log as it ends now; nothing for a county without a fact. */
export const anchorOf = ({ prisma }: Database, countyId: string): Promise<Anchor | undefined> =>
  inCounty(countyId, async () => {
    const last = await prisma.event.findFirst({
      where: { countyId },
      orderBy: { position: 'desc' },
      select: { position: true, hash: true, at: true },
    });
    if (!last) return undefined;
    const { position, hash, at } = last;
    return { countyId, day: dayOf(instantOf(at)), position, hash };
  });

/** Compares a log, fact by fact, with anchors; says at its end which of them do not hold. */
export const anchorage = (countyId: string, anchors: readonly Anchor[]) => {
  const open = new Map(
    anchors.filter((one) => one.countyId === countyId).map((one) => [one.position, one]),
  );
  return {
    pass: ({ position, hash }: Pick<Link, 'position' | 'hash'>): void => {
      if (open.get(position)?.hash === hash) open.delete(position);
    },
    defects: (): readonly string[] =>
      [...open.values()].map(
        ({ day, position }) =>
          `fact ${position}: it is not the one that was the last on ${day}; the log was cut or rewritten`,
      ),
  };
};
