import { randomBytes, randomUUID } from 'node:crypto';
import { encodeGlobalID } from '@pothos/plugin-relay';
import {
  type Actor,
  type Events,
  type Instant,
  instant,
  type ProposalCommand,
  type SubjectName,
} from '@xieshang/core';
import {
  createGateway,
  createSchema,
  type Database,
  eventFrom,
  issueToken,
  type Recorded,
  recordFacts,
} from '@xieshang/graphql';
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { pino } from 'pino';
import { testCounty } from '../county.ts';
import type { Outcome, Play } from '../scenario.ts';
import type { Driver } from './index.ts';

const secret = randomBytes(32).toString('hex');
const clerk: Actor = { role: 'registrar', id: 'fixture' };
const before = instant('2022-01-01T00:00:00+08:00');

const recorded = (
  subject: SubjectName,
  caseId: string,
  events: readonly Recorded['event'][],
): readonly Recorded[] =>
  events.map((event) => ({
    subject,
    caseId,
    event,
    actor: clerk,
    at: before,
    commandId: randomUUID(),
  }));

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A value of core as a client writes it: enums by their names. */
const written = (type: GraphQLInputType, value: unknown): unknown => {
  if (isNonNullType(type)) return written(type.ofType, value);
  if (isListType(type)) return (value as unknown[]).map((one) => written(type.ofType, one));
  if (isEnumType(type)) return type.getValues().find((one) => one.value === value)?.name ?? value;
  if (!isInputObjectType(type)) return value;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => {
      const field = fields[key];
      return [key, field && inner !== undefined ? written(field.type, inner) : inner];
    }),
  );
};

const inputFor = (countyId: string, caseId: string, { type, ...fields }: ProposalCommand) => {
  const inputType = createSchema().getType(`${type}Input`);
  if (!isInputObjectType(inputType)) throw new Error(`the gateway has no command ${type}`);
  const globalId = (id: string) => encodeGlobalID('Proposal', `${countyId}/${id}`);
  const named = 'into' in fields ? { ...fields, into: globalId(fields.into) } : fields;
  const input = written(inputType, named) as object;
  return 'id' in inputType.getFields()
    ? { id: globalId(caseId), ...input }
    : { key: caseId, ...input };
};

/** The mutation of a command, asking for what a spec looks at. */
const mutationOf = (type: string): string => `
  mutation ($input: ${type}Input!) {
    ${lowerFirst(type)}(input: $input) {
      __typename
      ... on ProposalMoved { version }
      ... on Refusal { violations { rule title message cites { article verification } } }
    }
  }`;

interface Answer {
  readonly data?: Record<
    string,
    { readonly __typename: string; readonly violations?: readonly { readonly rule: string }[] }
  >;
  readonly errors?: readonly { readonly message: string }[];
}

/** Plays on a gateway over a real database: facts into its log, commands over GraphQL with tokens. */
export const gatewayDriver = (
  open: () => Promise<Database>,
): Driver & { close(): Promise<void> } => {
  let now: Instant = before;
  let opened: ReturnType<typeof start> | undefined;

  const start = async () => {
    const database = await open();
    const gateway = createGateway({
      database,
      auth: { secret },
      log: pino({ level: 'silent' }),
      clock: () => now,
      demo: false,
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
      ...play.beside.flatMap(({ caseId, events }) => recorded('proposal', caseId, events)),
      ...recorded('proposal', play.caseId, play.history),
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
    return rows.map(eventFrom) as readonly Events['proposal'][];
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

  return { play, close: async () => (await opened)?.database.close() };
};
