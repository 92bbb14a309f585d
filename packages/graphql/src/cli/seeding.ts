import type { CalendarDay } from '@xieshang/core';
import { load, type Story, storyOf } from '@xieshang/seed';
import type { Database } from '../store/database.ts';
import type { Order } from '../store/order.ts';
import { carryOutOrders } from '../store/writer.ts';
import { Failure } from './failure.ts';
import { progressBar } from './progress.ts';

/** What a demo county is told for. */
export interface Telling {
  readonly on: CalendarDay;
  readonly seed: number;
}

const exists = async ({ prisma }: Database, id: string): Promise<boolean> =>
  (await prisma.county.count({ where: { id } })) > 0;

/** True when the demo county is there. */
export const isSeeded = (database: Database, story: Pick<Story, 'county'>): Promise<boolean> =>
  exists(database, story.county);

/** Plays a demo county through the one writer; refuses where the county is already. */
export const seedCounty = async (database: Database, telling: Telling): Promise<Story> => {
  const story = storyOf(telling);
  if (await isSeeded(database, story))
    throw new Failure(`The county ${story.county} is already there; nothing was changed.`);
  let sent = 0;
  await load(
    story,
    {
      apply: (envelopes) =>
        carryOutOrders(
          database,
          envelopes.map((envelope) => {
            sent += 1;
            return { ...envelope, countyId: story.county, commandId: `seed-${sent}` } as Order;
          }),
        ),
    },
    { batch: 200, progress: progressBar(`Loading ${story.name}`) },
  );
  return story;
};
