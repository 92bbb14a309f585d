import { hash } from 'node:crypto';
import type { Actor, Instant, SubjectName } from '@xieshang/core';
import { configure } from 'safe-stable-stringify';

/** One fact of the log, as it is hashed. */
export interface Sealed {
  readonly countyId: string;
  readonly position: number;
  readonly subject: SubjectName;
  readonly caseId: string;
  readonly version: number;
  readonly type: string;
  readonly data: unknown;
  readonly actor: Actor;
  readonly at: Instant;
  readonly commandId: string;
  readonly profileVersion: number;
  /** The hash of the fact before it. */
  readonly previous: string;
}

/** What the first fact of a county is chained to. */
export const GENESIS = '0'.repeat(64);

// Of what came from JSON it writes just what RFC 8785 asks for, and no other writer is as quick at it.
const canonical = configure({ circularValue: TypeError });

/** SHA-256 of a value's canonical JSON (RFC 8785), in hex; throws for a value that contains itself. */
export const hashOf = (value: unknown): string => hash('sha256', canonical(value) ?? '');

/** The hash of a fact: over its content and the hash of the fact before it. */
export const sealOf = (fact: Sealed): string => hashOf(fact);
