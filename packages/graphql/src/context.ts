import type { Actor, CalendarDay, Instant, RegisterOfDay } from '@xieshang/core';
import type { Logger } from 'pino';
import type { ClockWatch } from './clock-watch.ts';
import type { PrismaClient } from './generated/prisma/client.ts';
import type { Lifetime } from './lifetime.ts';
import type { Loading } from './loading.ts';
import type { Database } from './store/database.ts';

/** Who calls: the county and the capacity their token names; the public without one. */
export interface Caller {
  readonly countyId: string | undefined;
  readonly actor: Actor;
}

/** What every resolver has at hand. */
export interface GatewayContext extends Caller, Loading {
  readonly database: Database;
  readonly prisma: PrismaClient;
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly log: Logger;
  /** Told when a command finds the clock to be wrong. */
  readonly clockWatch: ClockWatch;
  /**
   * Aborts when the client has left or the time of the request is over, with the error to answer
   * with. What takes long looks at it before each step; a command before it commits, never after.
   */
  readonly signal: AbortSignal;
  /** The address a request came from: what the public is told apart by. */
  readonly address: string;
  /** The lifetime the signal belongs to. */
  readonly lifetime: Lifetime;
  /** The register of a county as it stands, asked about today; read once for a request. */
  register(countyId: string): Promise<RegisterOfDay>;
  /**
   * The register of the caller's county, where a unit or a member finds something by its global id: a
   * unit may have the duties of others, a member belongs to bodies.
   */
  readonly callersRegister: RegisterOfDay | undefined;
}

/** Everybody without a token. */
export const anybody: Actor = { role: 'public', id: 'anonymous' };
