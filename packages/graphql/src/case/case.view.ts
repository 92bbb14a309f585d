import {
  type Around,
  type CaseSubject,
  stateCouncilCalendar as calendar,
  opens,
  type Register,
  type States,
} from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import { perRequest } from '../loading.ts';
import { showingOf } from '../showings.ts';
import { casesBeside } from './beside.ts';

/** The columns every field of a case needs. */
export const STATE = { countyId: true, id: true, state: true } as const;

/** A row with its folded state. */
export interface StatedCase {
  readonly countyId: string;
  readonly id: string;
  readonly state: unknown;
}

/** The state of a row, as core knows it. */
export const caseStateOf = ({ state }: StatedCase) => state as States[CaseSubject];

/** What a case is judged by when it is shown. */
export const aroundOf = async (
  { countyId }: StatedCase,
  { register, today }: GatewayContext,
): Promise<Around> => ({ register: await register(countyId), today, calendar });

/** May the caller read the case? Asked once more of core before anything is shown. */
export const mayRead = (
  subject: CaseSubject,
  row: StatedCase,
  register: Register,
  { actor }: GatewayContext,
): boolean => {
  const showing = showingOf(subject);
  return opens(showing.readable(actor, register), showing.scopeFacts(caseStateOf(row)));
};

type View = Readonly<Record<string, unknown>>;

const seen = async (
  subject: CaseSubject,
  row: StatedCase,
  context: GatewayContext,
): Promise<View> => {
  const around = await aroundOf(row, context);
  if (!mayRead(subject, row, around.register, context)) return {};
  const state = caseStateOf(row);
  const beside = await casesBeside(subject, row, context);
  return showingOf(subject).see(state, context.actor, around, beside);
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
