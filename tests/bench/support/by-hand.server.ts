import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { announce, setting } from './announce.ts';

// The limit: what a list costs when nothing stands between PostgreSQL and HTTP. One statement that
// is prepared once.
const TEXT = setting('STATEMENT');

const pool = new pg.Pool({ connectionString: setting('DATABASE_URL'), max: 10 });

const answer = async (text: string): Promise<string> => {
  const values = JSON.parse(text) as readonly unknown[];
  const { rows } = await pool.query({ name: 'list', text: TEXT, values: [...values] });
  return rows[0].body;
};

const server = createServer((incoming, outgoing) => {
  let text = '';
  incoming.setEncoding('utf8');
  incoming.on('data', (chunk) => {
    text += chunk;
  });
  incoming.on('end', async () => {
    const body = await answer(text);
    const length = Buffer.byteLength(body);
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
    outgoing.end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
