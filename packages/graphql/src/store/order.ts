import type {
  Actor,
  Commands,
  Instant,
  RegisterOfDay,
  SubjectName,
  Violation,
} from '@xieshang/core';
import type { StoredCase } from './rows/subject-rows.ts';

/** A command on its way to the writer. */
export type Order = {
  readonly [Name in SubjectName]: {
    readonly countyId: string;
    readonly subject: Name;
    /** The case it is about; absent for a command that creates one. */
    readonly caseId?: string | undefined;
    readonly actor: Actor;
    readonly at: Instant;
    readonly command: Commands[Name];
    /** The sender's key: the same key twice is the same command once. */
    readonly commandId: string;
    /** The version the sender has seen: how many facts they were shown; if that changed, it is refused. */
    readonly expectedVersion?: number | undefined;
  };
}[SubjectName];

/** An order that was carried out. */
export interface Accepted {
  readonly ok: true;
  readonly caseId: string;
  /** The case right after the command, at the version of the log; not for everybody to see. */
  readonly stored: StoredCase;
  /** The register of the day it was judged by. */
  readonly register: RegisterOfDay;
  /** True when the same command had been carried out before. */
  readonly repeated: boolean;
}

/** What came of an order. */
export type Outcome = Accepted | { readonly ok: false; readonly violations: readonly Violation[] };
