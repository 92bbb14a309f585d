import { randomUUID } from 'node:crypto';
import { recordFacts, verifyCounty } from '@xieshang/graphql';
import { describe, expect, it } from 'vitest';
import { drafted, submitted } from '../support/facts.ts';
import {
  factsIn,
  gatewayForFile,
  inputFor,
  mutationOf,
  newCounty,
  openGateway,
  recorded,
  retold,
} from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const gateway = await gatewayForFile();
const { database } = gateway;
const committee = as('proposal_committee');
const file = { type: 'FileProposal' } as const;
const waiting = [drafted, submitted];

/** A county whose last fact was recorded at noon of 1 June 2026, by the very command whose key is told. */
const countyAtNoon = async () => {
  const countyId = await newCounty(database, { p1: waiting, p2: waiting, p3: waiting });
  gateway.turnTo('2026-06-01T12:00:00+08:00');
  const commandId = randomUUID();
  expect(await gateway.order(countyId, committee, 'p1', file, { commandId })).toMatchObject({
    ok: true,
  });
  return { countyId, commandId };
};

const lastMoments = async (countyId: string): Promise<readonly string[]> => {
  const facts = await database.prisma.event.findMany({
    where: { countyId },
    orderBy: { position: 'desc' },
    take: 2,
  });
  return facts.map(({ at }) => at.toISOString());
};

const readiness = async () => {
  const response = await fetch(new URL('/health/ready', gateway.url));
  return { status: response.status, body: await response.json() };
};

describe('a gateway whose clock is behind what has been recorded', () => {
  it('takes a command as of the last fact while it is two hours at most', async () => {
    const { countyId } = await countyAtNoon();
    gateway.turnTo('2026-06-01T10:00:00+08:00');
    expect(await gateway.order(countyId, committee, 'p2', file)).toMatchObject({ ok: true });
    const [last, before] = await lastMoments(countyId);
    expect(last).toBe(before);
    expect(await readiness()).toMatchObject({ status: 200 });
    expect((await verifyCounty(database, countyId)).remarks).toEqual([]);
  });

  it.each(['2026-06-01T09:59:59.999+08:00', '2025-07-06T12:00:00+08:00'])(
    'does nothing by a clock of %s, says so, and is not ready until it is right',
    async (moment) => {
      const { countyId } = await countyAtNoon();
      const facts = await factsIn(database, countyId);
      gateway.turnTo(moment);
      const { status, errors } = await gateway.ask(
        { countyId, actor: committee },
        mutationOf(file.type),
        { input: inputFor(countyId, 'p2', file) },
      );
      expect({ status, code: errors?.[0]?.extensions?.['code'] }).toEqual({
        status: 503,
        code: 'CLOCK_BEHIND',
      });
      expect(await factsIn(database, countyId)).toBe(facts);
      expect(await readiness()).toEqual({ status: 503, body: { ready: false, clock: 'behind' } });
      gateway.turnTo('2026-06-01T12:00:01+08:00');
      expect(await readiness()).toEqual({ status: 200, body: { ready: true } });
      expect(await gateway.order(countyId, committee, 'p2', file)).toMatchObject({ ok: true });
    },
  );

  it('still tells what became of a command that was carried out', async () => {
    const { countyId, commandId } = await countyAtNoon();
    gateway.turnTo('2025-07-06');
    expect(await gateway.order(countyId, committee, 'p1', file, { commandId })).toMatchObject({
      ok: true,
      repeated: true,
    });
  });

  it('puts in one order of moments commands that are sent together', async () => {
    const other = await openGateway({ database });
    const { countyId } = await countyAtNoon();
    other.turnTo('2026-06-01T11:00:00+08:00');
    gateway.turnTo('2026-06-01T12:30:00+08:00');
    await Promise.all([
      gateway.order(countyId, committee, 'p2', file),
      other.order(countyId, committee, 'p3', file),
    ]);
    expect((await verifyCounty(database, countyId)).remarks).toEqual([]);
    await other.close();
  });
});

describe('a fact of an earlier moment than the one before it', () => {
  it('is named by verify, which finds nothing wrong with the chain', async () => {
    const { countyId } = await countyAtNoon();
    const facts = await factsIn(database, countyId);
    await recordFacts(database, countyId, recorded('proposal', 'p9', retold([drafted], 'p9', 9)));
    const { defects, remarks } = await verifyCounty(database, countyId);
    expect(defects).toEqual([]);
    expect(remarks).toEqual([expect.stringMatching(new RegExp(`^fact ${facts + 1}:`))]);
  });
});
