import { randomBytes, randomUUID } from 'node:crypto';
import type { CaseSubject, Events, Instant } from '@xieshang/core';
import {
  createGateway,
  type Database,
  eventFrom,
  issueToken,
  recordFacts,
} from '@xieshang/graphql';
import { pino } from 'pino';
import { testCounty } from '../county.ts';
import { before, inputFor, lowerFirst, mutationOf, recorded } from '../gateway.ts';
import type { Outcome, Play } from '../scenario.ts';
import { asGateway } from './databases.ts';
import type { Driver } from './index.ts';

const secret = randomBytes(32).toString('hex');

interface Answer {
  readonly data?: Record<
    string,
    { readonly __typename: string; readonly violations?: readonly { readonly rule: string }[] }
  >;
  readonly errors?: readonly { readonly message: string }[];
}

/** Plays on a gateway over a real database: facts into its log, commands over GraphQL with tokens. */
export const gatewayDriver = (open: () => Promise<Database>): Driver => {
  let now: Instant = before;
  let opened: ReturnType<typeof start> | undefined;

  const start = async () => {
    const database = await open();
    const gateway = createGateway({
      database: asGateway(database),
      auth: { secret },
      log: pino({ level: 'silent' }),
      clock: () => now,
      demo: false,
      limits: { budget: 1_000_000_000 },
    });
    return { database, gateway };
  };

  const send = async (countyId: string, { caseId, command, moment }: Play): Promise<Answer> => {
    opened ??= start();
    const { gateway } = await opened;
    now = moment.at;
    const token = await issueToken(secret, countyId, moment.actor);
    const body = JSON.stringify({
      query: mutationOf(command.type),
      variables: { input: inputFor(countyId, caseId, command) },
    });
    const response = await gateway.fetch(
      new Request('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
          ...(moment.actor.role === 'public' ? {} : { authorization: `Bearer ${token}` }),
        },
        body,
      }),
    );
    return (await response.json()) as Answer;
  };

  const setTheScene = async (play: Play): Promise<string> => {
    opened ??= start();
    const { database } = await opened;
    const countyId = `c-${randomUUID()}`;
    await recordFacts(database, countyId, [
      ...recorded('county', countyId, [...testCounty(countyId), ...play.county]),
      ...play.beside.flatMap(({ subject, caseId, events }) => recorded(subject, caseId, events)),
      ...recorded(play.subject, play.caseId, play.history),
    ]);
    return countyId;
  };

  const newFacts = async (countyId: string, commandBefore: number) => {
    opened ??= start();
    const { database } = await opened;
    const rows = await database.prisma.event.findMany({
      where: { countyId, position: { gt: commandBefore } },
      orderBy: { position: 'asc' },
    });
    return rows.map(eventFrom) as readonly Events[CaseSubject][];
  };

  const play = async (scene: Play): Promise<Outcome> => {
    const countyId = await setTheScene(scene);
    const { database } = await (opened ?? start());
    const county = await database.prisma.county.findUniqueOrThrow({ where: { id: countyId } });
    const { data, errors } = await send(countyId, scene);
    const answer = data?.[lowerFirst(scene.command.type)];
    if (!answer) throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'no answer');
    return answer.violations
      ? { ok: false, rules: answer.violations.map(({ rule }) => rule) }
      : { ok: true, events: await newFacts(countyId, county.position) };
  };

  return { play };
};
