import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drainingServer } from './draining.ts';
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

const listening = (server: Server, { host, port }: Address): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      if (address !== null && typeof address !== 'string') resolve(address);
    });
  });

/** Where a gateway at an address answers. */
export const urlOf = ({ host, port }: Address): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`;

/** Serves a gateway over HTTP. Port 0 takes any that is free. */
export const serve = async (gateway: Gateway, address: Address): Promise<Listening> => {
  const { server, drain } = drainingServer(gateway.listener);
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  const { port } = await listening(server, address);
  return {
    host: address.host,
    port,
    url: urlOf({ host: address.host, port }),
    close: drain,
  };
};
