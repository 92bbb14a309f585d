import { Actor } from '@xieshang/core';
import { issueToken, SECRET_LENGTH } from '../auth.ts';
import { demoSecret } from './demo.ts';
import { misuse } from './failure.ts';
import type { Settings } from './settings.ts';

/** Whom a token is for. */
export interface TokenOptions {
  readonly county: string;
  readonly role: string;
  readonly id?: string;
  readonly member?: string;
  readonly body?: string;
  readonly unit?: string;
  readonly platform?: string;
  readonly expert?: string;
  readonly expires: string;
}

const secretFor = ({ data }: Settings): Promise<string> => {
  const secret = process.env['AUTH_SECRET'];
  if (secret === undefined) return demoSecret(data);
  if (secret.length < SECRET_LENGTH)
    throw misuse(`AUTH_SECRET needs at least ${SECRET_LENGTH} characters.`);
  return Promise.resolve(secret);
};

/** Issues a token signed with AUTH_SECRET, or with the secret of the demo folder. */
export const tokenFor = async (settings: Settings, options: TokenOptions): Promise<string> => {
  const { county, expires, id: named, ...capacity } = options;
  const { role, member, body, unit, platform, expert } = capacity;
  const id = named ?? member ?? body ?? unit ?? platform ?? expert ?? role;
  const actor = Actor.safeParse({ ...capacity, id });
  if (!actor.success)
    throw misuse(
      'A member needs --member, a collective or special_committee --body, a handling_unit --unit, a platform --platform, an expert --expert; see `xieshang token --help`.',
    );
  const issuer = process.env['AUTH_ISSUER'];
  return issueToken(await secretFor(settings), county, actor.data, expires, issuer);
};
