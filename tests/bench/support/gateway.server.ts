import { createGateway, openServer, serve } from '@xieshang/graphql';
import { pino } from 'pino';
import { announce, setting } from './announce.ts';

// The gateway as `xieshang serve` starts it: no demo mode, so every limit is on, save that one caller
// may ask as much as all unless LIMITS says otherwise.
const gateway = createGateway({
  database: await openServer(setting('DATABASE_URL')),
  auth: { secret: setting('AUTH_SECRET') },
  log: pino({ level: 'warn' }),
  clock: () => new Date().toISOString() as never,
  demo: false,
  limits: JSON.parse(process.env['LIMITS'] ?? '{"budget":1000000000}'),
});
const { url } = await serve(gateway, { host: '127.0.0.1', port: 0 });
announce(url);
