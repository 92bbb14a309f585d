import { Actor, CountyId } from '@xieshang/core';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';
import type { Logger } from 'pino';
import { anybody, type Caller } from './context.ts';
import { keysUnavailable, unauthenticated } from './errors.ts';
import { remembered } from './remembered.ts';

/** How tokens are checked: a secret shared with the issuer, or the issuer's public keys. */
export type Auth = ({ readonly secret: string } | { readonly jwksUrl: string }) & {
  /** What the claim `iss` of a token must be; where it is not set, nobody looks at it. */
  readonly issuer?: string;
};

/** The shortest secret that is accepted, in characters. */
export const SECRET_LENGTH = 32;

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

const AUDIENCE = 'xieshang';

/** Seconds by which the clock of an issuer may differ. */
const LEEWAY = 10;

type Verify = (token: string) => ReturnType<typeof jwtVerify>;

// Which key a token names is the token's fault; whatever else goes wrong with keys is the server's.
const namesNoKey = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;

const publishedKeys = (jwksUrl: string, log: Logger): JWTVerifyGetKey => {
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (namesNoKey(error)) throw error;
      log.error({ err: error }, 'the keys of the issuer cannot be read');
      throw keysUnavailable();
    }
  };
};

const verifyWith = (auth: Auth, log: Logger): Verify => {
  const issuer = auth.issuer === undefined ? {} : { issuer: auth.issuer };
  const claims = {
    audience: AUDIENCE,
    requiredClaims: ['sub', 'exp'],
    clockTolerance: LEEWAY,
    ...issuer,
  };
  if ('secret' in auth)
    return (token) => jwtVerify(token, keyOf(auth.secret), { ...claims, algorithms: ['HS256'] });
  const keys = publishedKeys(auth.jwksUrl, log);
  return (token) =>
    jwtVerify(token, keys, { ...claims, algorithms: ['RS256', 'ES256', 'EdDSA', 'PS256'] });
};

const callerFrom = (claims: Readonly<Record<string, unknown>>): Caller => {
  const { county, sub, ...capacity } = claims;
  const actor = Actor.safeParse({ ...capacity, id: sub });
  const countyId = CountyId.safeParse(county);
  if (!actor.success || !countyId.success)
    throw unauthenticated('The token lacks a county, a role, or whom the role speaks for.');
  return { countyId: countyId.data, actor: actor.data };
};

const why = (error: unknown): string => {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return 'The token is not signed by a key of this gateway.';
  return 'The token is not valid here.';
};

// RFC 9110: the name of a scheme is the same in any case.
const BEARER = /^bearer +([A-Za-z0-9_=-]+\.[A-Za-z0-9_=-]+\.[A-Za-z0-9_=-]+)$/i;

/** Tells who calls from the Authorization header: nobody's header makes the public. */
export const authenticator = (
  auth: Auth,
  log: Logger,
): ((header: string | null) => Promise<Caller>) => {
  const verify = verifyWith(auth, log);
  // A front end sends the same token with every request; its signature is checked once a minute.
  const callerOf = remembered(async (token) => {
    const { payload } = await verify(token);
    return { value: callerFrom(payload), until: ((payload.exp ?? 0) + LEEWAY) * 1000 };
  });
  return async (header) => {
    if (!header) return { countyId: undefined, actor: anybody };
    const token = BEARER.exec(header)?.[1];
    if (!token) throw unauthenticated('Send the header as: Authorization: Bearer <token>.');
    try {
      return await callerOf(token);
    } catch (error) {
      if (error instanceof errors.JOSEError) throw unauthenticated(why(error));
      throw error;
    }
  };
};

/** Issues a token with the shared secret: for demo counties, tests and the command line. */
export const issueToken = (
  secret: string,
  countyId: string,
  { id, ...capacity }: Actor,
  expires: string | Date = '30d',
  issuer?: string,
): Promise<string> =>
  new SignJWT({ county: countyId, ...capacity, ...(issuer ? { iss: issuer } : {}) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(id)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(keyOf(secret));
