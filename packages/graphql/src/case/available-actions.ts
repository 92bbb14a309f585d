import {
  type AvailableAction,
  actsIn,
  available,
  type CaseRef,
  type CaseSubject,
  isSubjectName,
  noCases,
  showingOf,
  subjectNamed,
  takenIn,
} from '@xieshang/core';
import type { GatewayContext } from '../context.ts';
import type { StatedCase } from '../models/case-model.ts';
import { modelOf } from '../models/model-of.ts';
import { allRows } from '../store/rows/all-rows.ts';
import { casesTied } from '../store/rows/case.rows.ts';
import type { Action } from './action.type.ts';
import { mayRead, viewContextOf } from './case.view.ts';

const told = (subject: CaseSubject, action: AvailableAction): Action => ({
  ...action,
  title: subjectNamed(subject).commands[action.command]?.title ?? {
    zh: action.command,
    en: action.command,
  },
});

// What an action is judged by beside its own case: the cases it is tied to.
const casesActedOn = async (
  subject: CaseSubject,
  row: StatedCase,
  state: unknown,
  { prisma }: GatewayContext,
): Promise<Record<string, Record<string, object>>> => {
  const command = { type: '' };
  const { othersNamed, lookups } = subjectNamed(subject);
  const cases: Record<string, Record<string, object>> = { ...noCases };
  const lay = async (wanted: readonly CaseRef[]) => {
    for (const [name, refs] of Map.groupBy(wanted, (ref) => ref.subject)) {
      if (!isSubjectName(name)) continue;
      const rows = allRows[name];
      const ids = [...new Set(refs.map(({ caseId }) => caseId))];
      const found = await rows.load(prisma, row.countyId, ids);
      const laid = [...found].map(([id, { state }]) => [id, state as object] as const);
      cases[name] = { ...cases[name], ...Object.fromEntries(laid) };
    }
  };
  await lay(othersNamed(command, state));
  await lay(await casesTied(prisma, row.countyId, lookups?.(command, state, cases) ?? []));
  return cases;
};

/** Every action on a case that the caller is told of: allowed now, or every reason why not. */
export const actionsOn = async (
  subject: CaseSubject,
  row: StatedCase,
  context: GatewayContext,
): Promise<readonly Action[]> => {
  const { now, today } = context;
  if (!actsIn(subjectNamed(subject).workflow, context.actor.role)) return [];
  const around = await viewContextOf(row, context);
  const { register, calendar } = around;
  if (!mayRead(subject, row, register, context)) return [];
  const state = modelOf(subject).stateOf(row);
  const cases = await casesActedOn(subject, row, state, context);
  const actor = takenIn(subject, state, context.actor, register);
  const who = { caseId: row.id, actor, now, today };
  const ctx = { ...who, register, calendar, numbers: {}, others: cases[subject] ?? {}, cases };
  return available(subjectNamed(subject).workflow, { state, ctx })
    .filter((action) => showingOf(subject).showsAction(action, state, actor, around))
    .map((action) => told(subject, action));
};
