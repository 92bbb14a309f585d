import type { SubjectName } from '@xieshang/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { type Desk, type Done, registerOn } from './desk.ts';
import { saveCases } from './rows/saving.ts';

const saveLog = async ({ db, countyId, sealed, position, head }: Desk): Promise<void> => {
  await db.event.createMany({ data: sealed as unknown as Prisma.EventCreateManyInput[] });
  await db.county.updateMany({ where: { id: countyId }, data: { position, head } });
};

const saveNumbers = async ({ db, countyId, numbers, numbersBefore }: Desk): Promise<void> => {
  const moved = Object.entries(numbers).filter(([key, last]) => numbersBefore[key] !== last);
  for (const [key, last] of moved)
    await db.series.upsert({
      where: { countyId_key: { countyId, key } },
      create: { countyId, key, last },
      update: { last },
    });
};

const saveChanged = async (desk: Desk): Promise<void> => {
  const register = registerOn(desk);
  if (register.stage === 'none') return;
  const { db, countyId } = desk;
  const changed = [...desk.cases].filter(([, { position }]) => position > 0);
  const bySubject = Map.groupBy(changed, ([key]) => key.split(' ')[0] as SubjectName);
  for (const [subject, cases] of bySubject)
    await saveCases(
      db,
      countyId,
      subject,
      cases.map(([key, { before, now, position, days }]) => ({
        id: key.split(' ')[1] ?? '',
        before,
        now,
        around: { countyId, register, position, days },
      })),
    );
};

const saveDone = async (
  { db, countyId }: Desk,
  carriedOut: readonly (Done & {
    readonly person: string;
    readonly id: string;
    readonly subject: SubjectName;
  })[],
): Promise<void> => {
  if (carriedOut.length === 0) return;
  await db.command.createMany({ data: carriedOut.map((row) => ({ countyId, ...row })) });
};

/** Writes everything that changed on the desk, and nothing when nothing did. */
export const clearDesk = async (
  desk: Desk,
  carriedOut: Parameters<typeof saveDone>[1],
): Promise<void> => {
  if (desk.sealed.length === 0) return;
  await saveLog(desk);
  await saveNumbers(desk);
  await saveChanged(desk);
  await saveDone(desk, carriedOut);
};
