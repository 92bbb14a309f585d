import type { CaseField, CaseSubject } from '@xieshang/core';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Where } from '../list/case-list.ts';

/** Columns of a row. */
export type Columns = Readonly<Record<string, true>>;

/** A case within its county. */
export interface CaseKey {
  readonly countyId: string;
  readonly id: string;
}

/** The columns of every row with its folded state. */
export const STATE = { countyId: true, id: true, state: true } as const;

/** A row with its folded state. */
export interface StatedCase extends CaseKey {
  readonly state: unknown;
}

/** A field that is a column. */
export interface Heading {
  readonly type: string;
  readonly nullable: boolean;
  readonly description: string;
}

/** The queries that nodes and lists send, with the types of their model forgotten. */
interface CaseRows {
  findMany(args: object): Promise<readonly CaseKey[]>;
  findFirst(args: object): Promise<CaseKey | null>;
  count(args: { readonly where: Where }): Promise<number>;
}

/** The model that a subject's cases lie in, as far as nodes and lists are made from it. */
export interface CaseModel {
  readonly name: 'CaseFile' | 'Proposal';
  rows(prisma: PrismaClient): CaseRows;
  /** Which of its rows are of a subject. */
  of(subject: CaseSubject): Where;
  /** The row of a case, by the model's key. */
  at(subject: CaseSubject, key: CaseKey): Where;
  /** What a scope asks of the columns, field by field. */
  readonly scope: Readonly<Record<CaseField, (values: string[]) => Where>>;
  /** What every node of the model tells by columns of the same names, whatever its subject. */
  readonly headings: Readonly<Record<string, Heading>>;
  /** Whether the form of a case is one of them. */
  readonly kinds: boolean;
  /** The fields of a view that are columns by the same names; all others are told from the state. */
  readonly columns: ReadonlySet<string>;
  /** The fields of a view that the node tells by fields of its own. */
  readonly apart: ReadonlySet<string>;
  /** The columns a field needs that is told from the state. */
  told(field: string): Columns;
  /** The state of a row, as core knows it. */
  stateOf(row: StatedCase): unknown;
}
