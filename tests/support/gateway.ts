import { randomBytes, randomUUID } from 'node:crypto';
import { encodeGlobalID } from '@pothos/plugin-relay';
import {
  type Actor,
  type CommandCards,
  type Commands,
  type Events,
  type Instant,
  instant,
  type ProposalEvent,
  ProposalId,
  type SubjectName,
  subjects,
} from '@xieshang/core';
import {
  createGateway,
  createSchema,
  type Database,
  type GatewayOptions,
  issueToken,
  type OnStatement,
  type Recorded,
  recordFacts,
  serve,
} from '@xieshang/graphql';
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Logger, pino } from 'pino';
import { afterAll } from 'vitest';
import { testCounty } from './county.ts';
import { asGateway, newDatabase } from './drivers/databases.ts';

/** Before everything a spec speaks of: the moment at which its county was set up. */
export const before = instant('2022-01-01T00:00:00+08:00');

const clerk: Actor = { role: 'registrar', id: 'fixture' };

/** Facts as they are taken over into a log. */
export const recorded = (
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

/** The same history for another case of the session: its own id and numbers. */
export const retold = (
  events: readonly ProposalEvent[],
  caseId: string,
  number: number,
): readonly ProposalEvent[] =>
  events.map((event) => {
    if (event.type === 'ProposalDrafted') return { ...event, id: ProposalId.parse(caseId) };
    return 'number' in event ? { ...event, number } : event;
  });

/** Records a new county of the specs with these cases in it, and answers with its id. */
export const newCounty = async (
  database: Database,
  cases: Readonly<Record<string, readonly ProposalEvent[]>> = {},
  later: readonly Events['county'][] = [],
): Promise<string> => {
  const countyId = `c-${randomUUID()}`;
  await recordFacts(database, countyId, [
    ...recorded('county', countyId, [...testCounty(countyId), ...later]),
    ...Object.entries(cases).flatMap(([caseId, events], at) =>
      recorded('proposal', caseId, retold(events, caseId, at + 1)),
    ),
  ]);
  return countyId;
};

/** A type or command by the name of its field. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The global id of a case; of a proposal where no other node is named. */
export const globalId = (countyId: string, caseId: string, node = 'Proposal'): string =>
  encodeGlobalID(node, `${countyId}/${caseId}`);

/** The GraphQL type that shows the cases of a subject. */
export const nodeOf = (subject: SubjectName): string =>
  subject
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const nodes = Object.keys(subjects).map((name) => nodeOf(name as SubjectName));

interface Schema {
  readonly def: {
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly shape?: Readonly<Record<string, Schema>>;
  };
  readonly _zod: { readonly parent?: Schema };
  meta(): { readonly id?: string } | undefined;
}

const idOfSchema = (schema: Schema): string | undefined =>
  schema.meta()?.id ?? (schema._zod.parent && idOfSchema(schema._zod.parent));

/** A command as clients write it: cases by their global ids. */
const withGlobalIds = (schema: Schema, value: unknown, countyId: string): unknown => {
  const { innerType, element, shape } = schema.def;
  if (innerType) return withGlobalIds(innerType, value, countyId);
  const node = nodes.find((name) => `${name}Id` === idOfSchema(schema));
  if (node) return typeof value === 'string' ? globalId(countyId, value, node) : value;
  if (element && Array.isArray(value))
    return value.map((one) => withGlobalIds(element, one, countyId));
  if (!shape || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const field = shape[key];
      return [key, field ? withGlobalIds(field, one, countyId) : one];
    }),
  );
};

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

/** Any command of the model. */
export type Command = Commands[SubjectName];

/** The subject a command belongs to. */
const subjectOf = (type: Command['type']): SubjectName => {
  const found = Object.entries(subjects).find(([, { commands }]) => type in commands);
  if (!found) throw new Error(`no subject has a command ${type}`);
  return found[0] as SubjectName;
};

/** A command as the input of its mutation. */
export const inputFor = (countyId: string, caseId: string, { type, ...fields }: Command) => {
  const inputType = createSchema().getType(`${type}Input`);
  if (!isInputObjectType(inputType)) throw new Error(`the gateway has no command ${type}`);
  const subject = subjectOf(type);
  const card = (subjects[subject].commands as CommandCards)[type];
  const named = withGlobalIds(card?.input as unknown as Schema, fields, countyId);
  const input = written(inputType, named) as object;
  const taken = inputType.getFields();
  if ('id' in taken) return { id: globalId(countyId, caseId, nodeOf(subject)), ...input };
  return 'key' in taken ? { key: caseId, ...input } : input;
};

/** The mutation of a command, asking for what a spec looks at. */
export const mutationOf = (type: Command['type']): string => `
  mutation ($input: ${type}Input!) {
    ${lowerFirst(type)}(input: $input) {
      __typename
      ... on ${nodeOf(subjectOf(type))}Moved { version repeated }
      ... on Refusal { violations { rule title message cites { article verification } } }
    }
  }`;

/** What a gateway answers. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Who asks: a county and a capacity in it, a token as it is, or nobody. */
export type Caller =
  | { readonly countyId: string; readonly actor: Actor }
  | { readonly token: string }
  | undefined;

/** What came of a mutation: the new version, the rules that refused it, or the code of an error. */
export type Ordered =
  | { readonly ok: true; readonly version: number; readonly repeated: boolean }
  | { readonly ok: false; readonly rules: readonly string[] }
  | { readonly ok: false; readonly code: unknown };

interface Outcome {
  readonly version?: number;
  readonly repeated?: boolean;
  readonly violations?: readonly { readonly rule: string }[];
}

const orderedFrom = ({ data, errors }: Answer<Record<string, Outcome> | null>): Ordered => {
  const outcome = data && Object.values(data)[0];
  if (!outcome) return { ok: false, code: errors?.[0]?.extensions?.['code'] };
  const { violations, version = 0, repeated = false } = outcome;
  return violations
    ? { ok: false, rules: violations.map(({ rule }) => rule) }
    : { ok: true, version, repeated };
};

/** How a gateway of a spec differs from the plainest one. */
export interface Setting {
  readonly demo?: boolean;
  readonly log?: Logger;
  readonly database?: Database;
  readonly onStatement?: OnStatement;
  readonly limits?: GatewayOptions['limits'];
}

/** A gateway on a loopback port, over a database of the kind the run is played on. */
export const openGateway = async (setting: Setting = {}) => {
  const { demo = false, log = pino({ level: 'silent' }), onStatement } = setting;
  // Specs ask as fast as they can, on machines that may be busy; those that are about limits say so.
  const limits = { budget: 1_000_000_000, milliseconds: 120_000, ...setting.limits };
  const whole = setting.database ?? (await newDatabase(onStatement));
  const database = asGateway(whole);
  const secret = randomBytes(32).toString('hex');
  let now: Instant = instant('2026-06-01T12:00:00+08:00');
  const auth = { secret };
  const gateway = createGateway({ database, auth, log, clock: () => now, demo, limits });
  const { url, close } = await serve(gateway, { host: '127.0.0.1', port: 0 });

  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (countyId: string, actor: Actor): Promise<string> => {
    const key = JSON.stringify([countyId, actor]);
    const token = tokens.get(key) ?? issueToken(secret, countyId, actor);
    tokens.set(key, token);
    return token;
  };
  const authorization = async (caller: Caller): Promise<Record<string, string>> => {
    if (!caller) return {};
    const token = 'token' in caller ? caller.token : await tokenOf(caller.countyId, caller.actor);
    return { authorization: `Bearer ${token}` };
  };

  const post = async <Data = Record<string, unknown>>(
    caller: Caller,
    body: string,
  ): Promise<Answer<Data>> => {
    const headers = { 'content-type': 'application/json', ...(await authorization(caller)) };
    const response = await fetch(url, { method: 'POST', headers, body });
    return {
      status: response.status,
      ...((await response.json()) as Omit<Answer<Data>, 'status'>),
    };
  };

  const ask = <Data = Record<string, unknown>>(
    caller: Caller,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ) => post<Data>(caller, JSON.stringify({ query, variables }));

  return {
    database: whole,
    secret,
    url,
    post,
    ask,
    /** Sets the clock of the gateway. */
    turnTo: (moment: string): void => {
      now = instant(moment.includes('T') ? moment : `${moment}T12:00:00+08:00`);
    },
    /** Sends a command as its mutation. */
    order: async (
      countyId: string,
      actor: Actor | undefined,
      caseId: string,
      command: Command,
      extra: { readonly commandId?: string; readonly expectedVersion?: number } = {},
    ): Promise<Ordered> => {
      const input = { ...inputFor(countyId, caseId, command), ...extra };
      const caller = actor && { countyId, actor };
      return orderedFrom(await ask(caller, mutationOf(command.type), { input }));
    },
    close: async (): Promise<void> => {
      await close();
      if (!setting.database) await whole.close();
    },
  };
};

/** A gateway of a spec. */
export type TestGateway = Awaited<ReturnType<typeof openGateway>>;

/** A gateway that all tests of a file share; it ends with them. */
export const gatewayForFile = async (setting?: Setting): Promise<TestGateway> => {
  const gateway = await openGateway(setting);
  afterAll(gateway.close);
  return gateway;
};

/** How many facts the log of a county holds. */
export const factsIn = ({ prisma }: Database, countyId: string): Promise<number> =>
  prisma.event.count({ where: { countyId } });
