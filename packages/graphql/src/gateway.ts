import type { IncomingMessage, ServerResponse } from 'node:http';
import { dayOf, type Instant, type RegisterOfDay, type Role, registerOfDay } from '@xieshang/core';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { admits, createAdmission } from './admission/admission.ts';
import { requestReader } from './asking/request-body.ts';
import { saysWhy } from './asking/silent-refusals.ts';
import { namesVariables } from './asking/variables.ts';
import { type Auth, authenticator } from './auth.ts';
import { type ClockWatch, watchOver } from './clock-watch.ts';
import type { GatewayContext } from './context.ts';
import { registerCache } from './county/register.loader.ts';
import { type Client, lifetimeOf } from './lifetime.ts';
import { documentLimits, type Limits, limits, noIntrospection } from './limits.ts';
import { perRequest } from './loading.ts';
import { masksValidation, maskWith } from './mask.ts';
import { letterRoute } from './proposal/letter/letter.route.ts';
import { createSchema } from './schema.ts';
import { scoped } from './scoped.ts';
import type { Database } from './store/database.ts';
import { timeLimit } from './time-limit.ts';
import { createTurns } from './turns.ts';
import { WELCOME } from './welcome.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly database: Database;
  readonly auth: Auth;
  readonly log: Logger;
  /** The moment of a request; a test turns it. */
  readonly clock: () => Instant;
  /** GraphiQL and introspection; for demo counties on loopback only. */
  readonly demo: boolean;
  /** What differs from the limits a gateway has when nothing is said. */
  readonly limits?: Partial<Limits>;
  /**
   * Tells the address a request came from, by which the public is told apart; the peer's, when nothing is
   * said. Behind a proxy, read the header that it sets.
   */
  readonly addressOf?: (incoming: IncomingMessage) => string | undefined;
}

interface Headers {
  readonly length: string | null;
  readonly token: string | null;
}

/** An answer that GraphQL is not asked for: a probe, or a request that is too large. */
interface Reply {
  readonly status: number;
  readonly body: object;
}

const refusedAtTheDoor = (
  method: string,
  length: string | null,
  { body }: Limits,
): Reply | undefined => {
  if (method !== 'POST') return undefined;
  const said = (status: number, message: string, code: string): Reply => ({
    status,
    body: { errors: [{ message, extensions: { code } }] },
  });
  if (length === null) return said(411, 'Say the length of the body.', 'LENGTH_REQUIRED');
  if (Number(length) <= body) return undefined;
  const message = `The request is larger than ${body} bytes. 请求过大。`;
  return said(413, message, 'PAYLOAD_TOO_LARGE');
};

const probe = async (
  path: string,
  database: Database,
  clockWatch: ClockWatch,
): Promise<Reply | undefined> => {
  if (path === '/health/live') return { status: 200, body: { live: true } };
  if (path !== '/health/ready') return undefined;
  if (!clockWatch.isRight()) return { status: 503, body: { ready: false, clock: 'behind' } };
  const isReady = await database.isReady();
  return { status: isReady ? 200 : 503, body: { ready: isReady } };
};

// What is found by a global id has no county beside it whose register could be asked.
const findsNodes = (query: string): boolean => /\bnodes?\b/.test(query);

// Whoever reads by a place on the register reads on the days on which they have it.
const readsByRegister: ReadonlySet<Role> = new Set<Role>([
  'member',
  'collective',
  'handling_unit',
  'special_committee',
  'platform',
  'expert',
]);

const registers = perRequest(() => new Map<string, Promise<RegisterOfDay>>());

/** The gateway as a function from request to response, without a port. */
export const createGateway = (options: GatewayOptions) => {
  const { database, auth, log, clock, demo, addressOf = () => undefined } = options;
  const limited: Limits = { ...limits, ...options.limits };
  const { prisma } = database;
  const admission = createAdmission(limited);
  const turn = createTurns(limited);
  const clockWatch = watchOver(clock);
  const callerOf = authenticator(auth, log);
  const readRegister = registerCache(prisma);

  const contextOf = async (
    authorization: string | null,
    { client, address = 'unknown' }: Client,
    query = '',
  ): Promise<GatewayContext> => {
    const caller = await callerOf(authorization);
    const now = clock();
    const today = dayOf(now);
    const { actor, countyId } = caller;
    const made = new Map<object, unknown>();
    const register = (id: string) => {
      const known = registers({ turn, made });
      const found = known.get(id) ?? readRegister(id).then((one) => registerOfDay(one, today));
      known.set(id, found);
      return found;
    };
    const callersRegister =
      readsByRegister.has(actor.role) && countyId && findsNodes(query)
        ? await register(countyId)
        : undefined;
    const lifetime = lifetimeOf(client, limited.milliseconds);
    return {
      ...caller,
      callersRegister,
      lifetime,
      address,
      turn,
      clockWatch,
      made,
      signal: lifetime.signal,
      database,
      prisma,
      now,
      today,
      log,
      register,
    };
  };

  const mask = maskWith(log, { open: demo });
  const letterAt = letterRoute({ contextOf, mask, admission });

  const yoga = createYoga<Pick<Client, 'address'>, GatewayContext>({
    schema: createSchema(),
    context: ({ request, params, address }) => {
      const client = { client: request.signal, address };
      return contextOf(request.headers.get('authorization'), client, params.query ?? undefined);
    },
    maskedErrors: { maskError: mask },
    plugins: [
      requestReader,
      saysWhy,
      documentLimits(limited),
      masksValidation(mask),
      namesVariables,
      scoped,
      admits(admission, limited),
      timeLimit,
      ...(demo ? [] : [noIntrospection]),
    ],
    graphiql: demo ? { title: 'Xieshang 协商', defaultQuery: WELCOME } : false,
    // The page with all of its scripts inside: a county's intranet reaches no other host.
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    landingPage: false,
    multipart: false,
    batching: false,
    cors: false,
    logging: {
      debug: (...said) => log.debug(said.join(' ')),
      info: (...said) => log.info(said.join(' ')),
      warn: (...said) => log.warn(said.join(' ')),
      // What a client got wrong holds what the client wrote; what went wrong here the mask has logged.
      error: (...said) => log.debug(said.join(' ')),
    },
  });

  const early = async (
    path: string,
    method: string,
    headers: Headers,
    client: Client,
  ): Promise<Response | undefined> => {
    const reply =
      (await probe(path, database, clockWatch)) ??
      refusedAtTheDoor(method, headers.length, limited);
    return reply
      ? Response.json(reply.body, { status: reply.status })
      : letterAt(method, path, headers.token, client);
  };

  return {
    /** Answers one request: GraphQL at /graphql, letters under /letters, two probes under /health. */
    fetch: async (
      request: Request,
      { address }: Pick<Client, 'address'> = {},
    ): Promise<Response> => {
      const { headers, method, url } = request;
      const length = headers.get('content-length');
      const token = headers.get('authorization');
      const client = { client: request.signal, address };
      const path = new URL(url).pathname;
      const reply = await early(path, method, { length, token }, client);
      return reply ?? yoga.fetch(request, { address });
    },
    /** Answers one request of a Node.js server. */
    listener: async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
      const { url = '/', method = 'GET', headers } = incoming;
      const [path = '/'] = url.split('?');
      const length = headers['content-length'] ?? null;
      const token = headers.authorization ?? null;
      const address = addressOf(incoming) ?? incoming.socket.remoteAddress;
      const reply = await early(path, method, { length, token }, { address });
      if (!reply) return yoga(incoming, outgoing, { address });
      // The body of a request that is answered here is not read: the connection ends with the answer.
      outgoing.writeHead(reply.status, {
        ...Object.fromEntries(reply.headers),
        connection: 'close',
      });
      outgoing.end(new Uint8Array(await reply.arrayBuffer()));
    },
  };
};

/** A gateway. */
export type Gateway = ReturnType<typeof createGateway>;
