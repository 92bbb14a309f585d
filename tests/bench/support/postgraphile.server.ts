import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jwtVerify } from 'jose';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce, setting } from './announce.ts';

const pool = new pg.Pool({ connectionString: setting('DATABASE_URL'), max: 10 });
const role = process.env['READER_ROLE'];
const secret = new TextEncoder().encode(setting('AUTH_SECRET'));

// Who reads is told to PostgreSQL with every request; a token is checked when it first comes.
const readers = new Map<string, Promise<Record<string, string>>>();
const readerOf = async (header: string): Promise<Record<string, string>> => {
  const { payload } = await jwtVerify(header.slice('Bearer '.length), secret);
  return {
    role: role ?? '',
    'reader.county': String(payload['county']),
    'reader.member': String(payload['member']),
  };
};
const settingsFor = async ({ node }: Partial<Grafast.RequestContext>) => {
  const header = node?.req.headers.authorization ?? '';
  const reader = readers.get(header) ?? readerOf(header);
  readers.set(header, reader);
  return { pgSettings: await reader };
};

// As its own documentation sets it up for production. Without a role it serves the tables as they
// are, whoever asks, which is less to do than the gateway has.
const serving = postgraphile({
  extends: [PostGraphileAmberPreset],
  // It orders by columns that lead an index only; here it may order as the others do.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false, ...(role ? { context: settingsFor } : {}) },
}).createServ(grafserv);
const server = createServer();
await serving.addTo(server);
server.listen(0, '127.0.0.1', () => {
  announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});
