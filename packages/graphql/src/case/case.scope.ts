import {
  type Actor,
  type CaseField,
  type CaseSubject,
  keysOf,
  type RegisterOfDay,
  type Scope,
  showings,
} from '@xieshang/core';
import type { Where } from '../list/case-list.ts';
import { anyWhere } from '../list/filter.ts';
import type { CaseModel } from '../models/case-model.ts';
import { modelOf } from '../models/model-of.ts';

const clauseWhere = (scope: CaseModel['scope'], clause: Scope<CaseField>[number]): Where => ({
  AND: keysOf(clause).map((field) => scope[field]([...(clause[field] ?? [])])),
});

// Prisma drops a condition that is empty from an OR, where it should let everything through.
const isOpen = (clause: Scope<CaseField>[number]): boolean => Object.keys(clause).length === 0;

/** A scope as a query filter: the same rows that core would open. */
const scopeWhere = (model: CaseModel, scope: Scope<CaseField>): Where =>
  scope.some(isOpen) ? {} : anyWhere(scope.map((clause) => clauseWhere(model.scope, clause)));

/** What every row of a subject's cases that an actor may read has in common, in whichever county. */
export const openWhere = (
  subject: CaseSubject,
  register: RegisterOfDay | undefined,
  actor: Actor,
) => {
  const model = modelOf(subject);
  return {
    ...model.of(subject),
    AND: [scopeWhere(model, showings[subject].readable(actor, register))],
  };
};

/** The rows of a subject's cases that an actor may read. */
export const readableWhere = (
  subject: CaseSubject,
  register: RegisterOfDay,
  actor: Actor,
): Where => ({
  countyId: register.id,
  ...openWhere(subject, register, actor),
});
