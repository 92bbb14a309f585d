import { createGateway, openServer, serve } from '@xieshang/graphql';
import { pino } from 'pino';
import { announce, setting } from './announce.ts';

// The gateway as `xieshang serve` starts it: no demo mode, so every limit is on.
const gateway = createGateway({
  database: await openServer(setting('DATABASE_URL')),
  auth: { secret: setting('AUTH_SECRET') },
  log: pino({ level: 'warn' }),
  clock: () => new Date().toISOString() as never,
  demo: false,
});
const { url } = await serve(gateway, { host: '127.0.0.1', port: 0 });
announce(url);
