import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { instant } from '@xieshang/core';
import { createGateway } from '@xieshang/graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { databaseForTest } from '../support/drivers/databases.ts';
import { newCounty } from '../support/gateway.ts';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** An identity provider that publishes its public keys on loopback. */
const issuer = async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }];
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { jwksUrl: `http://127.0.0.1:${port}/jwks`, privateKey };
};

const tokenBy = (key: Key, county: string): Promise<string> =>
  new SignJWT({ county, role: 'registrar' })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .setSubject('somebody')
    .setAudience('xieshang')
    .setExpirationTime('1h')
    .sign(key);

describe('an identity provider', () => {
  it('is believed by the keys it publishes, and nobody else is', async () => {
    const { jwksUrl, privateKey } = await issuer();
    const stranger = await generateKeyPair('ES256');
    const database = await databaseForTest();
    const county = await newCounty(database);
    const gateway = createGateway({
      database,
      auth: { jwksUrl },
      log: pino({ level: 'silent' }),
      clock: () => instant('2026-02-01T12:00:00+08:00'),
      demo: false,
    });
    const roleBy = async (key: Key): Promise<unknown> => {
      const body = JSON.stringify({ query: '{ viewer { role } }' });
      const response = await gateway.fetch(
        new Request('http://127.0.0.1/graphql', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': String(body.length),
            authorization: `Bearer ${await tokenBy(key, county)}`,
          },
          body,
        }),
      );
      const { data, errors } = (await response.json()) as {
        readonly data?: { readonly viewer: { readonly role: string } };
        readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
      };
      return data?.viewer.role ?? errors?.[0]?.extensions.code;
    };
    expect(await roleBy(privateKey)).toBe('REGISTRAR');
    expect(await roleBy(stranger.privateKey)).toBe('UNAUTHENTICATED');
  });
});
