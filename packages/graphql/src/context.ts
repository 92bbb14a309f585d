import type { Actor, CalendarDay, Instant, ProposalView, Register } from '@xieshang/core';
import type DataLoader from 'dataloader';
import type { Logger } from 'pino';
import type { TiedCase } from './case/led-to.ts';
import type { Event, PrismaClient } from './generated/prisma/client.ts';
import type { Lifetime } from './lifetime.ts';
import type { TogetherLoaders } from './proposal/together.loader.ts';
import type { Database } from './store/database.ts';
import type { Turn } from './turns.ts';

/** Who calls: the county and the capacity their token names; the public without one. */
export interface Caller {
  readonly countyId: string | undefined;
  readonly actor: Actor;
}

/** What every resolver has at hand. */
export interface GatewayContext extends Caller {
  readonly database: Database;
  readonly prisma: PrismaClient;
  readonly now: Instant;
  readonly today: CalendarDay;
  readonly log: Logger;
  /**
   * Aborts when the client has left or the time of the request is over, with the error to answer
   * with. What takes long looks at it before each step; a command before it commits, never after.
   */
  readonly signal: AbortSignal;
  /** Waits for a turn before a step that takes long. */
  readonly turn: Turn;
  /** The address a request came from: what the public is told apart by. */
  readonly address: string;
  /** The lifetime the signal belongs to. */
  readonly lifetime: Lifetime;
  /** The register of a county as it stands; read once for a request. */
  register(countyId: string): Promise<Register>;
  /** Forgets what was read before a command, which may have changed it. */
  moved(): void;
  /** The history of a case, by `countyId subject caseId`. */
  readonly histories: DataLoader<string, readonly Event[]>;
  /** The cases that name a case, by tie. */
  readonly tied: DataLoader<string, readonly TiedCase[]>;
  /** The proposals that are handled together with others, by the field that asked. */
  readonly together: TogetherLoaders;
  /**
   * The register of the caller's county, where a unit or a member finds something by its global id: a
   * unit may have the duties of others, a member belongs to bodies.
   */
  readonly callersRegister: Register | undefined;
  /** What the caller sees of a case of another subject, by its state. */
  readonly caseViews: WeakMap<object, Promise<Readonly<Record<string, unknown>>>>;
  /** What the caller sees of a proposal; decided once for each row of a request. */
  readonly views: WeakMap<object, ProposalView>;
}

/** Everybody without a token. */
export const anybody: Actor = { role: 'public', id: 'anonymous' };
