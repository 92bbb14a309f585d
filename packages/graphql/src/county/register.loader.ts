import type { Register } from '@xieshang/core';
import { noSuchCounty } from '../errors.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { sharedRead } from '../shared-read.ts';
import { registerFrom } from '../store/rows/county.rows.ts';
import { inCounty, within } from '../store/scope.ts';

interface Copy {
  readonly version: number;
  readonly register: Register;
}

const copyOf = async (prisma: PrismaClient, id: string): Promise<Copy> => {
  const row = await prisma.county.findUnique({
    where: { id },
    select: { register: true, registerVersion: true },
  });
  if (!row) throw noSuchCounty();
  return { version: row.registerVersion, register: registerFrom(row) };
};

const versionIn =
  (prisma: PrismaClient) =>
  async (id: string): Promise<number> => {
    const [row] = await prisma.$queryRaw<{ register_version: number }[]>`
      SELECT register_version FROM county WHERE id = ${id}`;
    if (!row) throw noSuchCounty();
    return row.register_version;
  };

/**
 * Keeps a copy of each county's register in memory. Every request asks the database for the version
 * alone, and reads the register again only when it has changed, so that no gateway answers from an
 * old one.
 */
export const registerCache = (prisma: PrismaClient) => {
  const copies = new Map<string, Copy>();
  const read = versionIn(prisma);
  // Read for all who ask at the same time: none of them gives it up for the others.
  const versionOf = sharedRead((id: string) =>
    within({ reading: undefined }, () => inCounty(id, () => read(id))),
  );
  return async (id: string): Promise<Register> => {
    const version = await versionOf(id);
    const known = copies.get(id);
    if (known?.version === version) return known.register;
    const copy = await inCounty(id, () => copyOf(prisma, id));
    copies.set(id, copy);
    return copy.register;
  };
};
