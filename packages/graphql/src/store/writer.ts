import { randomUUID } from 'node:crypto';
import {
  caseHasNotMovedOn,
  type Decision,
  decideIn,
  type Envelope,
  keyIsUsedOnce,
  numbersAfter,
  readFact,
  type Subject,
  subjects,
  type Violation,
  type Words,
} from '@xieshang/core';
import { hashOf } from './chain.ts';
import { clearDesk } from './clearing.ts';
import type { Database } from './database.ts';
import { caseOn, type Desk, foundedOn, putFact, type Recorded, sentBy, worldOn } from './desk.ts';
import { layOut, layOutYears, openDesk, type Touched } from './laying-out.ts';
import { countedFor, shownOn } from './numbering.ts';
import type { Accepted, Order, Outcome } from './order.ts';
import { transacted, transactedByKey } from './retry.ts';
import { casesTied } from './rows/case.rows.ts';
import { inCounty } from './scope.ts';

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

interface CarriedOut {
  readonly person: string;
  readonly id: string;
  readonly fingerprint: string;
  readonly subject: Order['subject'];
  readonly caseId: string;
  readonly version: number;
}

// Who may not know of a case learns nothing of its version either.
const isBarred = (order: Order, decision: Decision<unknown>): boolean => {
  const { access } = subjects[order.subject].workflow;
  return !decision.ok && decision.violations.some(({ rule }) => rule === access?.id);
};

// Which other cases a command looks at may depend on the case, which is known only now; and by which
// ties it looks for more, on the cases it names.
const layOutOthers = async (desk: Desk, { subject: name, command }: Order, caseId: string) => {
  const subject = subjects[name] as Subject;
  const { state } = caseOn(desk, name, caseId);
  await layOut(desk, subject.othersNamed(command, state));
  const sought = subject.lookups?.(command, state, worldOn(desk).cases) ?? [];
  await layOut(desk, await casesTied(desk.db, desk.countyId, sought));
};

const yearsOf = (desk: Desk, { subject, command }: Order, caseId: string) =>
  (subjects[subject] as Subject).yearsNamed?.(command, caseOn(desk, subject, caseId).state) ?? [];

const accepted = (desk: Desk, { subject }: Order, caseId: string, version: number): Accepted => ({
  ok: true,
  caseId,
  stored: { ...caseOn(desk, subject, caseId), version },
  register: foundedOn(desk),
  repeated: false,
});

const decideOn = (desk: Desk, order: Order, caseId: string): Outcome => {
  const { subject, actor, at, command, commandId, expectedVersion } = order;
  const { state } = caseOn(desk, subject, caseId);
  const envelope = { subject, caseId, actor, at, command } as Envelope;
  const decision = decideIn(worldOn(desk), state, envelope);
  if (expectedVersion !== undefined && !isBarred(order, decision)) {
    const seen = shownOn(desk, order, caseId);
    if (expectedVersion !== seen) return moved(expectedVersion, seen);
  }
  if (!decision.ok) return decision;
  for (const event of decision.events) {
    putFact(desk, { subject, caseId, event, actor, at, commandId });
    desk.numbers = numbersAfter(desk.numbers, event);
  }
  return accepted(desk, order, caseId, caseOn(desk, subject, caseId).version);
};

const carryOut = async (desk: Desk, order: Order, carriedOut: CarriedOut[]): Promise<Outcome> => {
  const fingerprint = fingerprintOf(order);
  const person = order.actor.id;
  const key = sentBy(person, order.commandId);
  const before = desk.done.get(key);
  if (before) {
    if (before.fingerprint !== fingerprint) return reused(order.commandId);
    const { caseId, version } = before;
    await layOut(desk, [{ subject: order.subject, caseId }]);
    return { ...accepted(desk, order, caseId, version), repeated: true };
  }
  const caseId = order.caseId ?? randomUUID();
  await layOutOthers(desk, order, caseId);
  await layOutYears(desk, yearsOf(desk, order, caseId));
  const outcome = decideOn(desk, order, caseId);
  if (outcome.ok) {
    const { version } = outcome.stored;
    const { subject, commandId: id } = order;
    desk.done.set(key, { fingerprint, caseId, version });
    carriedOut.push({ person, id, fingerprint, subject, caseId, version });
  }
  return outcome;
};

/** A batch is written whole or not at all: the order that was refused, by its place, and why. */
export class BatchRefused extends Error {
  readonly index: number;
  readonly violations: readonly Violation[];
  constructor(
    index: number,
    { subject, caseId, command, at }: Order,
    violations: readonly Violation[],
  ) {
    const reasons = violations.map(({ rule, message }) => `${rule} (${message.en})`).join('; ');
    super(`${command.type} on ${subject} ${caseId} at ${at} is refused: ${reasons}`);
    this.name = 'BatchRefused';
    this.index = index;
    this.violations = violations;
  }
}

/**
 * The one writer: lock the county, load, decide, evolve, append, save the rows, in one transaction.
 * Nothing else writes a case. A refusal is an answer and writes nothing.
 */
export const carryOutOrder = ({ prisma }: Database, order: Order): Promise<Outcome> =>
  inCounty(order.countyId, () =>
    transactedByKey(prisma, async (db) => {
      const desk = await openDesk(db, order.countyId, [touchedBy(order)]);
      const carriedOut: CarriedOut[] = [];
      const outcome = await carryOut(desk, order, carriedOut);
      await clearDesk(desk, carriedOut);
      return outcome;
    }),
  );

/** How long a transaction of many orders may take, in milliseconds for each. */
const PATIENCE_EACH = 100;

/**
 * Carries out many orders of one county in one transaction; one refusal undoes them all. `progress`
 * is told how many were decided.
 */
export const carryOutOrders = (
  { prisma }: Database,
  orders: readonly Order[],
  progress: (done: number, total: number) => void = () => {},
): Promise<readonly Accepted[]> => {
  const [first] = orders;
  if (!first) return Promise.resolve([]);
  return inCounty(first.countyId, () =>
    transactedByKey(
      prisma,
      async (db) => {
        const desk = await openDesk(db, first.countyId, orders.map(touchedBy));
        const carriedOut: CarriedOut[] = [];
        const outcomes: Accepted[] = [];
        for (const [index, order] of orders.entries()) {
          const outcome = await carryOut(desk, order, carriedOut);
          if (!outcome.ok) throw new BatchRefused(index, order, outcome.violations);
          outcomes.push(outcome);
          progress(outcomes.length, orders.length);
        }
        await clearDesk(desk, carriedOut);
        return outcomes;
      },
      PATIENCE_EACH * orders.length,
    ),
  );
};

const touches = ({ subject, caseId, event, commandId, actor }: Recorded): Touched => ({
  subject,
  commandId,
  person: actor.id,
  cases: [{ subject, caseId }],
  counted: [],
  founds: event.type === 'CountyFounded',
});

const touchedBy = (order: Order): Touched => {
  const { subject, caseId, command, commandId, actor } = order;
  return {
    subject,
    commandId,
    person: actor.id,
    cases: [
      ...(caseId ? [{ subject, caseId }] : []),
      ...(subjects[subject] as Subject).othersNamed(command, subjects[subject].initial),
    ],
    counted: countedFor(order),
    founds: command.type === 'FoundCounty',
  };
};

/** A fact of any shape it ever had, as one of today; throws where it is none. */
const ofToday = (desk: Desk, fact: Recorded): Recorded => {
  const { subject, caseId } = fact;
  const { type, ...data } = fact.event as { readonly type: string };
  try {
    const { state } = caseOn(desk, subject, caseId);
    return {
      ...fact,
      event: readFact(subjects[subject] as Subject, { type, data }, state),
    } as Recorded;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`A fact of ${subject} ${caseId} is not recorded: ${why}`, { cause });
  }
};

/**
 * Records facts that were decided elsewhere, such as a history taken over from another system. They
 * are sealed and folded like all others; no rule is asked again. Throws where one of them does not
 * have its shape, and records none then.
 */
export const recordFacts = (
  { prisma }: Database,
  countyId: string,
  facts: readonly Recorded[],
): Promise<void> =>
  inCounty(countyId, () =>
    transacted(prisma, async (db) => {
      const desk = await openDesk(db, countyId, facts.map(touches));
      for (const recorded of facts) {
        const fact = ofToday(desk, recorded);
        putFact(desk, fact);
        desk.numbers = numbersAfter(desk.numbers, fact.event);
      }
      await clearDesk(desk, []);
    }),
  );
