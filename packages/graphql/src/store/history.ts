import {
  type Events,
  fold,
  type Numbers,
  numbersAfter,
  type SubjectName,
  subjects,
} from '@xieshang/core';
import type { Event } from '../generated/prisma/client.ts';
import { GENESIS, type Sealed, sealOf } from './chain.ts';
import type { Database } from './database.ts';
import type { StoredCase } from './subject-rows.ts';

/** A fact as the log holds it. */
const sealedFrom = (row: Event): Sealed & { readonly hash: string } => ({
  countyId: row.countyId,
  position: row.position,
  subject: row.subject as SubjectName,
  caseId: row.caseId,
  version: row.version,
  type: row.type,
  data: row.data,
  actor: row.actor as unknown as Sealed['actor'],
  at: row.at.toISOString(),
  commandId: row.commandId,
  profileVersion: row.profileVersion,
  previous: row.previous,
  hash: row.hash,
});

/** The event of a fact, as core knows it. */
export const eventFrom = ({ type, data }: Pick<Event, 'type' | 'data'>): Events[SubjectName] =>
  ({ type, ...(data as object) }) as Events[SubjectName];

const PAGE = 1_000;

/** Reads the log of a county in order, a page at a time. */
async function* logOf({ prisma }: Database, countyId: string): AsyncGenerator<Event> {
  for (let after = 0; ; ) {
    const page = await prisma.event.findMany({
      where: { countyId, position: { gt: after } },
      orderBy: { position: 'asc' },
      take: PAGE,
    });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.position;
  }
}

/** What is wrong with one fact of the log. */
export interface Broken {
  readonly position: number;
  readonly what: string;
}

const defectOf = (row: Event, position: number, previous: string): string | undefined => {
  if (row.position !== position) return `fact ${position} is missing`;
  if (row.previous !== previous) return 'it is not chained to the fact before it';
  const { hash, ...content } = sealedFrom(row);
  return hash === sealOf(content) ? undefined : 'its content is not what was sealed';
};

/** A case folded from the log, and the position of its last fact. */
export interface FoldedCase extends StoredCase {
  readonly subject: SubjectName;
  readonly caseId: string;
  readonly position: number;
}

/** What reading a county's log from the beginning gives. */
export interface Reading {
  readonly broken: readonly Broken[];
  /** Every case; none when the chain is broken. */
  readonly cases: readonly FoldedCase[];
  /** The last number given in each series. */
  readonly numbers: Numbers;
  readonly count: number;
  readonly head: string;
}

interface Gathered {
  readonly events: Events[SubjectName][];
  position: number;
}

const foldAll = (gathered: ReadonlyMap<string, Gathered>): readonly FoldedCase[] =>
  [...gathered].map(([key, { events, position }]) => {
    const [name = '', caseId = ''] = key.split(' ');
    const subject = name as SubjectName;
    const state = fold(subjects[subject] as never, events as never);
    return { subject, caseId, state, version: events.length, position };
  });

/** Reads a county's log from the beginning: checks every link of the chain and folds every case. */
export const readLog = async (database: Database, countyId: string): Promise<Reading> => {
  const broken: Broken[] = [];
  const gathered = new Map<string, Gathered>();
  let [count, head, numbers]: [number, string, Numbers] = [0, GENESIS, {}];
  for await (const row of logOf(database, countyId)) {
    const what = defectOf(row, count + 1, head);
    if (what) broken.push({ position: row.position, what });
    const key = `${row.subject} ${row.caseId}`;
    const one = gathered.get(key) ?? { events: [], position: 0 };
    const event = eventFrom(row);
    one.events.push(event);
    gathered.set(key, { ...one, position: row.position });
    [count, head, numbers] = [row.position, row.hash, numbersAfter(numbers, event)];
  }
  // A history that is not what was recorded may not fold at all.
  const cases = broken.length > 0 ? [] : foldAll(gathered);
  return { broken, cases, numbers, count, head };
};
