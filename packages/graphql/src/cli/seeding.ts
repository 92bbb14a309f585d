import type { CalendarDay } from '@xieshang/core';
import { type Story, storyOf } from '@xieshang/seed';
import type { Database } from '../store/database.ts';
import type { Order } from '../store/order.ts';
import { carryOutOrders } from '../store/writer.ts';
import { Failure } from './failure.ts';
import { isFounded } from './founded.ts';
import { progressBar } from './progress.ts';

/** What a demo county is told for. */
export interface Telling {
  readonly on: CalendarDay;
  readonly seed: number;
}

/** The demo county as it is told. */
export const storyFor = (telling: Telling): Story => storyOf(telling);

/**
 * Plays a demo county through the one writer, in one transaction: a program that ends in the middle
 * leaves no half of it. Refuses where the county is already.
 */
export const seedCounty = async (database: Database, telling: Telling): Promise<Story> => {
  const story = storyFor(telling);
  if (await isFounded(database, story.county))
    throw new Failure(`The county ${story.county} is already there; nothing was changed.`);
  const orders = story.envelopes.map(
    (envelope, at): Order => ({
      ...envelope,
      countyId: story.county,
      commandId: `seed-${at + 1}`,
    }),
  );
  await carryOutOrders(database, orders, progressBar(`Loading ${story.name}`));
  return story;
};
