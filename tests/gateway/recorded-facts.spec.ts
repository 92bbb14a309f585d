import type { ProposalEvent, SubjectName } from '@xieshang/core';
import { type Database, hashOf, rebuildCounty, recordFacts, verifyCounty } from '@xieshang/graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { newDatabase } from '../support/drivers/databases.ts';
import { assigned, drafted, toReply } from '../support/facts.ts';
import { factsIn, newCounty, recorded, retold } from '../support/gateway.ts';

const database = await newDatabase();
afterAll(() => database.close());
const { prisma } = database;

/** A fact as somebody might hand it in who does not ask the compiler. */
const untyped = (fact: object) => fact as ProposalEvent;

const misshapen = [
  ['of a type that nobody declared', { ...drafted, type: 'ProposalEaten' }],
  ['that lacks a field', { type: 'ProposalFiled', on: '2026-01-21' }],
  ['on a day that does not exist', { ...drafted, on: '2026-02-30' }],
  ['with a field too many', { ...drafted, seal: 'x' }],
] as const;

describe('a fact that is taken over', () => {
  it.each(misshapen)('is refused %s, and nothing is recorded', async (_what, fact) => {
    const countyId = await newCounty(database, { p1: toReply });
    const before = await factsIn(database, countyId);
    const told = [...retold([drafted], 'p2', 2), untyped(fact)];
    await expect(recordFacts(database, countyId, recorded('proposal', 'p2', told))).rejects.toThrow(
      fact.type,
    );
    expect(await factsIn(database, countyId)).toBe(before);
    expect(await prisma.proposal.count({ where: { countyId } })).toBe(1);
  });

  it('is recorded in today’s shape where it has an earlier one', async () => {
    const { role: _, assigner: __, final: ___, ...earlier } = assigned;
    const told = toReply.map((event) =>
      event === assigned ? untyped({ ...earlier, mode: 'sole' }) : event,
    );
    expect(told).not.toEqual(toReply);
    const [countyId, same] = [
      await newCounty(database, { p1: told }),
      await newCounty(database, { p1: toReply }),
    ];
    const stateIn = async (id: string) =>
      (await prisma.proposal.findFirstOrThrow({ where: { countyId: id } })).state;
    expect(await stateIn(countyId)).toEqual(await stateIn(same));
    expect((await verifyCounty(database, countyId)).defects).toEqual([]);
  });
});

/** Puts a fact at the end of a log as the writer would, but for asking whether it is one. */
const forced = async (
  { prisma: db }: Database,
  countyId: string,
  { subject, caseId, event }: { subject: SubjectName; caseId: string; event: object },
): Promise<number> => {
  const last = await db.event.findFirstOrThrow({
    where: { countyId },
    orderBy: { position: 'desc' },
  });
  const version = await db.event.count({ where: { countyId, subject, caseId } });
  const { type, ...data } = event as { type: string };
  const content = {
    ...{ countyId, position: last.position + 1, subject, caseId, version: version + 1, type, data },
    ...{ actor: last.actor, at: last.at.toISOString(), commandId: 'forced' },
    ...{ profileVersion: last.profileVersion, previous: last.hash },
  };
  const hash = hashOf(content);
  await db.event.create({ data: { ...content, hash } as never });
  await db.county.update({
    where: { id: countyId },
    data: { position: content.position, head: hash },
  });
  return content.position;
};

describe('a fact of the log that is none', () => {
  it.each(misshapen)(
    'is found and named %s, and rows are not rebuilt by it',
    async (_what, event) => {
      const countyId = await newCounty(database, { p1: toReply, p3: [drafted] });
      const position = await forced(database, countyId, {
        subject: 'proposal',
        caseId: 'p2',
        event,
      });
      const { defects } = await verifyCounty(database, countyId);
      expect(defects).toEqual([
        expect.stringMatching(new RegExp(`^fact ${position}: .*${event.type}`)),
      ]);
      await expect(rebuildCounty(database, countyId)).rejects.toThrow();
    },
  );

  it('is found in the register as well', async () => {
    const countyId = await newCounty(database, { p1: toReply });
    const event = { type: 'UnitsRegistered', units: [{ id: 'nameless' }] };
    const position = await forced(database, countyId, {
      subject: 'county',
      caseId: countyId,
      event,
    });
    const { defects } = await verifyCounty(database, countyId);
    expect(defects[0]).toMatch(new RegExp(`^fact ${position}: .*UnitsRegistered`));
  });
});
