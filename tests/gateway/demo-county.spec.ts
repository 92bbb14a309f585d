import { day } from '@xieshang/core';
import { carryOutOrders, type Order, rebuildCounty, verifyCounty } from '@xieshang/graphql';
import { load, storyOf } from '@xieshang/seed';
import { describe, expect, it } from 'vitest';
import { databaseForTest } from '../support/drivers/databases.ts';

const story = storyOf({ on: day('2026-11-22'), seed: 1 });

const loaded = async (batch: number) => {
  const database = await databaseForTest();
  let sent = 0;
  const apply = (envelopes: typeof story.envelopes) =>
    carryOutOrders(
      database,
      envelopes.map((envelope) => {
        sent += 1;
        return { ...envelope, countyId: story.county, commandId: `seed-${sent}` } as Order;
      }),
    );
  await load(story, { apply }, { batch });
  return database;
};

describe('the demo county in a database', () => {
  it('is the same county byte for byte however it is loaded, and is proved sound', async () => {
    const [one, other] = [await loaded(50), await loaded(400)];
    const where = { where: { id: story.county } };
    const county = await one.prisma.county.findUniqueOrThrow(where);
    expect(county).toEqual(await other.prisma.county.findUniqueOrThrow(where));
    expect(county.position).toBeGreaterThan(1_000);
    expect((await verifyCounty(one, story.county)).defects).toEqual([]);
    expect((await rebuildCounty(one, story.county)).rewritten).toEqual([]);
  });
});
