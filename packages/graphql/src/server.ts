import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Gateway } from './gateway.ts';

/** Where a gateway listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** A gateway on a port. */
export interface Listening extends Address {
  readonly url: string;
  close(): Promise<void>;
}

const requestFrom = (incoming: IncomingMessage): Request => {
  const { method = 'GET', headers, url = '/' } = incoming;
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const withBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`http://${headers.host ?? 'localhost'}${url}`, {
    method,
    headers: given,
    ...(withBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
  });
};

const answer = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) await pipeline(Readable.fromWeb(response.body as never), outgoing);
  else outgoing.end();
};

const listening = (server: Server, { host, port }: Address): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });

/** Serves a gateway over HTTP. Port 0 takes any that is free. */
export const serve = async (gateway: Gateway, address: Address): Promise<Listening> => {
  const server = createServer(async (incoming, outgoing) => {
    try {
      await answer(await gateway.fetch(requestFrom(incoming)), outgoing);
    } catch {
      // The client has gone, or sent what is no HTTP; there is nobody to answer.
      outgoing.destroy();
    }
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  const { port } = await listening(server, address);
  return {
    host: address.host,
    port,
    url: `http://${address.host}:${port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
};
