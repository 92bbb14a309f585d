import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce, setting } from '../../support/announce.ts';

// As its own documentation sets it up for production. No rules on who may see what: it serves the
// tables as they are, which is less to do than the gateway has.
const pool = new pg.Pool({ connectionString: setting('DATABASE_URL'), max: 10 });
const serving = postgraphile({
  extends: [PostGraphileAmberPreset],
  // It orders by columns that lead an index only; here it may order as the others do.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
}).createServ(grafserv);
const server = createServer();
await serving.addTo(server);
server.listen(0, '127.0.0.1', () => {
  announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});
