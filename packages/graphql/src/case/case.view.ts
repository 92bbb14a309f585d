import {
  type CaseSubject,
  stateCouncilCalendar as calendar,
  opens,
  type Register,
  type ViewContext,
} from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import { perRequest } from '../loading.ts';
import { showingOf } from '../showings.ts';
import { casesBeside } from './beside.ts';
import type { StatedCase } from './case-model.ts';
import { modelOf } from './models.ts';

/** What a case is judged by when it is shown. */
export const aroundOf = async (
  { countyId }: StatedCase,
  { register, today }: GatewayContext,
): Promise<ViewContext> => ({ register: await register(countyId), today, calendar });

/** May the caller read the case? Asked once more of core before anything is shown. */
export const mayRead = (
  subject: CaseSubject,
  row: StatedCase,
  register: Register,
  { actor }: GatewayContext,
): boolean => {
  const showing = showingOf(subject);
  const facts = showing.scopeFacts(modelOf(subject).stateOf(row));
  return opens(showing.readable(actor, register), facts);
};

type View = Readonly<Record<string, unknown>>;

const seen = async (
  subject: CaseSubject,
  row: StatedCase,
  context: GatewayContext,
): Promise<View> => {
  const around = await aroundOf(row, context);
  if (!mayRead(subject, row, around.register, context)) return {};
  const { relates, stateOf } = modelOf(subject);
  const beside = relates ? await casesBeside(subject, row, context) : {};
  return showingOf(subject).project(stateOf(row), context.actor, around, beside);
};

const views = perRequest(() => new WeakMap<object, Promise<View>>());

/** What the caller sees of a case; decided once for each row of a request. */
export const viewOfCase = (
  subject: CaseSubject,
  row: StatedCase,
  context: GatewayContext,
): Promise<View> => {
  // Keyed by the state and not by the row, which the Prisma plugin may copy between fields.
  const key = row.state as object;
  const known = views(context);
  const view = known.get(key) ?? seen(subject, row, context);
  known.set(key, view);
  return view;
};
