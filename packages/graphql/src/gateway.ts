import { dayOf, type Instant } from '@xieshang/core';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { type Auth, authenticator } from './auth.ts';
import { historyLoader } from './case/loaders.ts';
import type { GatewayContext } from './context.ts';
import { registerCache } from './county/register.loader.ts';
import { limitPlugin, limits, noIntrospection } from './limits.ts';
import { maskWith } from './mask.ts';
import { createSchema } from './schema.ts';
import type { Database } from './store/database.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  readonly database: Database;
  readonly auth: Auth;
  readonly log: Logger;
  /** The moment of a request; a test turns it. */
  readonly clock: () => Instant;
  /** GraphiQL and introspection; for demo counties on loopback only. */
  readonly demo: boolean;
}

const ready = async ({ prisma }: Database): Promise<boolean> => {
  try {
    await prisma.$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
};

const tooLarge = (request: Request): Response | undefined => {
  if (request.method !== 'POST') return undefined;
  const length = request.headers.get('content-length');
  const said = (status: number, message: string, code: string) =>
    Response.json({ errors: [{ message, extensions: { code } }] }, { status });
  if (length === null) return said(411, 'Say the length of the body.', 'LENGTH_REQUIRED');
  if (Number(length) <= limits.body) return undefined;
  const message = `The request is larger than ${limits.body} bytes. 请求过大。`;
  return said(413, message, 'PAYLOAD_TOO_LARGE');
};

/** The gateway as a function from request to response, without a port. */
export const createGateway = ({ database, auth, log, clock, demo }: GatewayOptions) => {
  const { prisma } = database;
  const callerOf = authenticator(auth);
  const readRegister = registerCache(prisma);

  const contextOf = async (request: Request): Promise<GatewayContext> => {
    const caller = await callerOf(request.headers.get('authorization'));
    const now = clock();
    const registers = new Map<string, ReturnType<typeof readRegister>>();
    return {
      ...caller,
      database,
      prisma,
      now,
      today: dayOf(now),
      log,
      histories: historyLoader(prisma),
      views: new WeakMap(),
      register: (countyId) => {
        const known = registers.get(countyId) ?? readRegister(countyId);
        registers.set(countyId, known);
        return known;
      },
    };
  };

  const yoga = createYoga<object, GatewayContext>({
    schema: createSchema(),
    context: ({ request }) => contextOf(request),
    maskedErrors: { maskError: maskWith(log) },
    plugins: [limitPlugin(demo), ...(demo ? [] : [noIntrospection])],
    graphiql: demo ? { title: 'Xieshang 协商', defaultQuery: WELCOME } : false,
    landingPage: false,
    multipart: false,
    batching: false,
    cors: false,
    logging: {
      debug: (...said) => log.debug(said.join(' ')),
      info: (...said) => log.info(said.join(' ')),
      warn: (...said) => log.warn(said.join(' ')),
      error: (...said) => log.error(said.join(' ')),
    },
  });

  return {
    /** Answers one request: GraphQL at /graphql, and two probes under /health. */
    fetch: async (request: Request): Promise<Response> => {
      const { pathname } = new URL(request.url);
      if (pathname === '/health/live') return Response.json({ live: true });
      if (pathname === '/health/ready') {
        const isReady = await ready(database);
        return Response.json({ ready: isReady }, { status: isReady ? 200 : 503 });
      }
      return tooLarge(request) ?? yoga.fetch(request);
    },
  };
};

/** A gateway. */
export type Gateway = ReturnType<typeof createGateway>;

const WELCOME = `# 欢迎 · Welcome. Paste a token of the demo county into Headers:
# { "Authorization": "Bearer …" }
{
  viewer { role roleTitle }
  county(id: "huailai-demo") {
    name
    invented
    proposals(first: 5, orderBy: DUE) {
      totalCount
      edges {
        node {
          number
          title
          status
          nextStep { party due light }
        }
      }
    }
  }
}
`;
