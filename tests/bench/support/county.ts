import { type Actor, day } from '@xieshang/core';
import { carryOutOrders, type Database, type Order } from '@xieshang/graphql';
import { load, type Story, storyOf } from '@xieshang/seed';
import { copySql } from './copies.sql.ts';

/** A county to measure on. */
export interface Measured {
  readonly countyId: string;
  readonly proposals: number;
  /** A member who reads lists. */
  readonly reader: Actor;
}

const actorNamed = ({ demoActors }: Story, key: string): Actor => {
  const found = demoActors.find((one) => one.key === key);
  if (!found) throw new Error(`the demo county has nobody called ${key}`);
  return found.actor;
};

/** Plays the demo county through the one writer; nothing in it is made up for the benchmark. */
export const demoCounty = async (database: Database): Promise<Measured> => {
  const story = storyOf({ on: day('2026-11-22'), seed: 1 });
  let sent = 0;
  const orderOf = (envelope: Story['envelopes'][number]): Order => {
    sent += 1;
    return { ...envelope, countyId: story.county, commandId: `seed-${sent}` };
  };
  const apply = (envelopes: Story['envelopes']) => carryOutOrders(database, envelopes.map(orderOf));
  await load(story, { apply }, { batch: 200 });
  const countyId = story.county;
  const proposals = await database.prisma.proposal.count({ where: { countyId } });
  return { countyId, proposals, reader: actorNamed(story, 'member') };
};

/**
 * The demo county grown to many proposals: its own, copied under other ids and numbers. The reader's
 * own are left out of the copies, so that the reader has as many as a member has.
 */
export const grownCounty = async (database: Database, wanted: number): Promise<Measured> => {
  const county = await demoCounty(database);
  const { countyId, reader, proposals } = county;
  const own = await database.prisma.proposer.count({ where: { countyId, id: reader.id } });
  const copies = Math.ceil((wanted - proposals) / (proposals - own));
  for (const sql of copySql(countyId, reader.id, copies)) await database.exec(sql);
  return { ...county, proposals: await database.prisma.proposal.count({ where: { countyId } }) };
};
