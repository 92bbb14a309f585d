import { randomUUID } from 'node:crypto';
import {
  caseHasNotMovedOn,
  type Decision,
  dayOf,
  decideIn,
  keyIsUsedOnce,
  registerOfDay,
  subjects,
  type Words,
} from '@xieshang/core';
import { hashOf } from './chain.ts';
import { load } from './load.ts';
import { momentAfter } from './moment.ts';
import type { Accepted, Order, Outcome } from './order.ts';
import { nothing, planGivenCase, planGivenNamed } from './plan.ts';
import { shownVersion } from './shown-version.ts';
import {
  append,
  type CarriedOut,
  caseIn,
  commandKey,
  foundedIn,
  type UnitOfWork,
  worldOf,
} from './unit-of-work.ts';

const no = (rule: typeof caseHasNotMovedOn, message: Words): Outcome => {
  const { id, title, cites } = rule;
  return { ok: false, violations: [{ rule: id, title, message, cites }] };
};

const moved = (expected: number, version: number): Outcome =>
  no(caseHasNotMovedOn, {
    zh: `本件已有新的进展(您看到的是第${expected}版,现为第${version}版),请刷新后再办。`,
    en: `The case has moved on from version ${expected} to ${version}; look at it again, then ask again.`,
  });

const reused = (commandId: string): Outcome =>
  no(keyIsUsedOnce, {
    zh: `请求编号 ${commandId} 已用于另一项办理,请换用新的编号。`,
    en: `The key ${commandId} was used for another command; use a new one.`,
  });

const fingerprintOf = ({ subject, caseId, actor, command }: Order): string =>
  hashOf({ subject, caseId: caseId ?? null, actor, command });

// Who may not know of a case learns nothing of its version either.
const isBarred = (order: Order, decision: Decision<unknown>): boolean => {
  const { access } = subjects[order.subject].workflow;
  return !decision.ok && decision.violations.some(({ rule }) => rule === access?.id);
};

const accepted = (
  unit: UnitOfWork,
  { subject, caseId, version }: Pick<CarriedOut, 'subject' | 'caseId' | 'version'>,
  { at }: Order,
): Omit<Accepted, 'repeated'> => ({
  ok: true,
  caseId,
  stored: { ...caseIn(unit, subject, caseId), version },
  register: registerOfDay(foundedIn(unit), dayOf(at)),
});

const decide = (unit: UnitOfWork, order: Order, caseId: string): Outcome | undefined => {
  const { subject, actor, commandId, expectedVersion } = order;
  const at = momentAfter(unit.last, order.at);
  const { state } = caseIn(unit, subject, caseId);
  const decision = decideIn(worldOf(unit), state, { ...order, caseId, at });
  if (expectedVersion !== undefined && !isBarred(order, decision)) {
    const seen = shownVersion(unit, order, caseId);
    if (expectedVersion !== seen) return moved(expectedVersion, seen);
  }
  if (!decision.ok) return decision;
  for (const event of decision.events)
    append(unit, { subject, caseId, event, actor, at, commandId });
  return undefined;
};

/** What became of a command that was carried out before; refused where its key is another's. */
const repeated = async (unit: UnitOfWork, before: CarriedOut, order: Order): Promise<Outcome> => {
  if (before.fingerprint !== fingerprintOf(order)) return reused(order.commandId);
  await load(unit, { ...nothing, cases: [before] });
  return { ...accepted(unit, before, order), repeated: true };
};

const loadOthers = async (unit: UnitOfWork, order: Order, caseId: string): Promise<void> => {
  const { state } = caseIn(unit, order.subject, caseId);
  await load(unit, planGivenCase(order, state));
  await load(unit, planGivenNamed(order, state, worldOf(unit).cases));
};

/** Carries out an order in a unit of work: loads what else it wants, decides, and appends the facts. */
export const carryOut = async (unit: UnitOfWork, order: Order): Promise<Outcome> => {
  const { subject, actor, commandId: id } = order;
  const before = unit.commands.get(commandKey({ person: actor.id, id }));
  if (before) return repeated(unit, before, order);
  const caseId = order.caseId ?? randomUUID();
  await loadOthers(unit, order, caseId);
  const refusal = decide(unit, order, caseId);
  if (refusal) return refusal;
  const { version } = caseIn(unit, subject, caseId);
  const fingerprint = fingerprintOf(order);
  const done: CarriedOut = { person: actor.id, id, fingerprint, subject, caseId, version };
  unit.commands.set(commandKey(done), done);
  unit.newCommands.push(done);
  return { ...accepted(unit, done, order), repeated: false };
};
