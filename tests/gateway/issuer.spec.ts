import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { instant } from '@xieshang/core';
import { type Auth, createGateway, issueToken } from '@xieshang/graphql';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newDatabase } from '../support/drivers/databases.ts';
import { newCounty } from '../support/gateway.ts';
import { as } from '../support/scenario.ts';

const database = await newDatabase();
const county = await newCounty(database);

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** An identity provider that publishes its public keys on loopback, as long as it is well. */
const provider = async (status = 200) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }];
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { jwksUrl: `http://127.0.0.1:${port}/jwks`, privateKey };
};

const tokenBy = (key: Key, issuer?: string): Promise<string> =>
  new SignJWT({ county, role: 'registrar', ...(issuer ? { iss: issuer } : {}) })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .setSubject('somebody')
    .setAudience('xieshang')
    .setExpirationTime('1h')
    .sign(key);

/** A gateway that checks tokens so, and what it logged. */
const gatewayWith = (auth: Auth) => {
  const logged: string[] = [];
  const log = pino(
    { level: 'error' },
    new Writable({
      write: (chunk, _encoding, done) => {
        logged.push(String(chunk));
        done();
      },
    }),
  );
  const clock = () => instant('2026-02-01T12:00:00+08:00');
  const gateway = createGateway({ database, auth, log, clock, demo: false });
  const ask = async (token: string) => {
    const body = JSON.stringify({ query: '{ viewer { role } }' });
    const response = await gateway.fetch(
      new Request('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': String(body.length),
          authorization: `Bearer ${token}`,
        },
        body,
      }),
    );
    const { data, errors } = (await response.json()) as {
      readonly data?: { readonly viewer: { readonly role: string } };
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    const said = data?.viewer.role ?? errors?.[0]?.extensions.code;
    return { said, status: response.status, retryAfter: response.headers.get('retry-after') };
  };
  return { ask, logged };
};

describe('an identity provider', () => {
  it('is believed by the keys it publishes, and nobody else is', async () => {
    const { jwksUrl, privateKey } = await provider();
    const stranger = await generateKeyPair('ES256');
    const { ask } = gatewayWith({ jwksUrl });
    expect(await ask(await tokenBy(privateKey))).toMatchObject({ said: 'REGISTRAR' });
    expect(await ask(await tokenBy(stranger.privateKey))).toMatchObject({
      said: 'UNAUTHENTICATED',
      status: 401,
    });
  });

  it('that is in trouble is the gateway’s trouble, not the token’s: 503, and a line in the log', async () => {
    const { jwksUrl, privateKey } = await provider(500);
    const { ask, logged } = gatewayWith({ jwksUrl });
    const { retryAfter, ...answer } = await ask(await tokenBy(privateKey));
    expect(answer).toEqual({ said: 'KEYS_UNAVAILABLE', status: 503 });
    expect(Number(retryAfter)).toBeGreaterThan(0);
    expect(logged).toHaveLength(1);
  });

  it('that cannot be reached is so too', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const { ask, logged } = gatewayWith({ jwksUrl: 'http://127.0.0.1:9/jwks' });
    expect(await ask(await tokenBy(privateKey))).toMatchObject({ said: 'KEYS_UNAVAILABLE' });
    expect(logged).toHaveLength(1);
  });

  it('is looked at by its name where a name is set, and not where none is', async () => {
    const { jwksUrl, privateKey } = await provider();
    const named = gatewayWith({ jwksUrl, issuer: 'https://sign-in.example' });
    const saidTo = async (issuer?: string) =>
      (await named.ask(await tokenBy(privateKey, issuer))).said;
    expect(await saidTo('https://sign-in.example')).toBe('REGISTRAR');
    expect(await saidTo('https://elsewhere.example')).toBe('UNAUTHENTICATED');
    expect(await saidTo()).toBe('UNAUTHENTICATED');
    const open = gatewayWith({ jwksUrl });
    const { said } = await open.ask(await tokenBy(privateKey, 'https://elsewhere.example'));
    expect(said).toBe('REGISTRAR');
  });

  it('is named in a token that is issued with the shared secret', async () => {
    const secret = 's'.repeat(32);
    const { ask } = gatewayWith({ secret, issuer: 'https://sign-in.example' });
    const token = (issuer?: string) => issueToken(secret, county, as('registrar'), '1h', issuer);
    expect(await ask(await token('https://sign-in.example'))).toMatchObject({ said: 'REGISTRAR' });
    expect(await ask(await token())).toMatchObject({ said: 'UNAUTHENTICATED' });
  });
});
