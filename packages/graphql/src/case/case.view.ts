import {
  type CaseSubject,
  calendarOf,
  opens,
  type RegisterOfDay,
  showingOf,
  type ViewContext,
} from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import { perRequest } from '../loading.ts';
import type { StatedCase } from '../models/case-model.ts';
import { modelOf } from '../models/model-of.ts';
import type { ShownIn } from '../schema-from-zod/shown-as.ts';
import { relatedCases } from './related-cases.ts';

/** What a case is judged by when it is shown. */
export const viewContextOf = async (
  { countyId }: StatedCase,
  { register: read, today }: GatewayContext,
): Promise<ViewContext> => {
  const register = await read(countyId);
  return { register, today, calendar: calendarOf(register) };
};

/** May the caller read the case? Asked once more of core before anything is shown. */
export const mayRead = (
  subject: CaseSubject,
  row: StatedCase,
  register: RegisterOfDay,
  { actor }: GatewayContext,
): boolean => {
  const showing = showingOf(subject);
  const facts = showing.scopeFacts(modelOf(subject).stateOf(row));
  return opens(showing.readable(actor, register), facts);
};

/** What the caller sees of a case, field by field. */
interface Shown {
  tell(field: string): unknown;
  readonly shownIn: ShownIn;
}

const shown = async (
  subject: CaseSubject,
  row: StatedCase,
  context: GatewayContext,
): Promise<Shown> => {
  const around = await viewContextOf(row, context);
  const { register } = around;
  const shownIn = { countyId: row.countyId, caseId: row.id, register };
  if (!mayRead(subject, row, register, context)) return { tell: () => undefined, shownIn };
  const { project, projectField } = showingOf(subject);
  const state = modelOf(subject).stateOf(row);
  if (projectField) return { tell: projectField(state, context.actor, around), shownIn };
  const beside = await relatedCases(subject, row, context);
  const view: Readonly<Record<string, unknown>> = project(state, context.actor, around, beside);
  return { tell: (field) => view[field], shownIn };
};

const known = perRequest(() => new WeakMap<object, Promise<Shown>>());

/** What the caller sees of a case; decided once for each row of a request. */
export const shownOf = (
  subject: CaseSubject,
  row: StatedCase,
  context: GatewayContext,
): Promise<Shown> => {
  // Keyed by the state and not by the row, which the Prisma plugin may copy between fields.
  const { state: key } = row;
  if (typeof key !== 'object' || key === null) return shown(subject, row, context);
  const decided = known(context).get(key) ?? shown(subject, row, context);
  known(context).set(key, decided);
  return decided;
};
