import {
  type Actor,
  type CaseField,
  type CaseSubject,
  type Register,
  type Scope,
  showings,
} from '@xieshang/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { anyWhere } from '../list/filter.ts';
import { concerns } from '../store/rows/case.ties.ts';

type Where = Prisma.CaseFileWhereInput;

const compile: Readonly<Record<CaseField, (values: string[]) => Where>> = {
  stage: (values) => ({ stage: { in: values } }),
  person: (values) => concerns('person', values),
  unit: (values) => concerns('unit', values),
  public: (values) => ({ published: values.includes('yes') }),
  secret: (values) => ({ secret: values.includes('yes') }),
};

const clauseWhere = (clause: Scope<CaseField>[number]): Where => ({
  AND: (Object.keys(clause) as CaseField[]).map((field) =>
    compile[field]([...(clause[field] ?? [])]),
  ),
});

// Prisma drops a condition that is empty from an OR, where it should let everything through.
const isOpen = (clause: Scope<CaseField>[number]): boolean => Object.keys(clause).length === 0;

/** A scope as a query filter: the same rows that core would open. */
export const scopeWhere = (scope: Scope<CaseField>): Where =>
  scope.some(isOpen) ? {} : anyWhere(scope.map(clauseWhere));

/** The rows of a subject's cases that an actor may read. */
export const readableWhere = (subject: CaseSubject, register: Register, actor: Actor): Where => ({
  countyId: register.id,
  subject,
  AND: [scopeWhere(showings[subject].readable(actor, register))],
});
