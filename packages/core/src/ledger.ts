import type { Actor } from './county/actor.ts';
import { calendarOf } from './county/calendar.ts';
import type { CaseContext } from './county/context.ts';
import { type Register, registerOfDay, type Unfounded } from './county/register.ts';
import type { Calendar } from './kernel/calendar.ts';
import { dayOf, type Instant } from './kernel/day.ts';
import { type Decision, refused } from './kernel/decision.ts';
import { entryNamed } from './kernel/keys.ts';
import { type Numbers, numbersAfter } from './kernel/series.ts';
import { mayReadCase, takenIn } from './shown-facts.ts';
import {
  type CaseSubject,
  type Cases,
  type Commands,
  type Events,
  noCases,
  type States,
  type SubjectName,
  subjectNamed,
  subjects,
} from './subjects.ts';
import { unplayable } from './unplayable.ts';

/** A command with its case, its moment and the person who asks. */
export type Envelope = {
  readonly [Name in SubjectName]: {
    readonly subject: Name;
    readonly caseId: string;
    readonly actor: Actor;
    readonly at: Instant;
    readonly command: Commands[Name];
  };
}[SubjectName];

/** One recorded fact: which case, its place in the history of the case, what, when and by whom. */
export interface Fact {
  readonly subject: SubjectName;
  readonly caseId: string;
  /** The place of the fact in the history of its case, from 1. */
  readonly version: number;
  readonly event: Events[SubjectName];
  readonly actor: Actor;
  readonly at: Instant;
}

/**
 * A county's facts in order and what they fold to: plain immutable data for those who embed the
 * core without a database, and the reference a store is tested against.
 */
export interface Ledger {
  readonly register: Register | Unfounded;
  readonly numbers: Numbers;
  readonly cases: Cases;
  readonly facts: readonly Fact[];
}

/** A ledger without facts. */
export const emptyLedger: Ledger = {
  register: { stage: 'none' },
  numbers: {},
  cases: noCases,
  facts: [],
};

/** The facts of one case in order. */
export const factsOf = ({ facts }: Ledger, subject: SubjectName, caseId: string): readonly Fact[] =>
  facts.filter((fact) => fact.subject === subject && fact.caseId === caseId);

/** What a decision needs beside the case: the register, the numbers given, and other cases. */
export interface World {
  readonly register: Register | Unfounded;
  readonly numbers: Numbers;
  /** Other cases that rules may look at. */
  readonly cases: Cases;
  /** Another calendar than that of the register. */
  readonly calendar?: Calendar;
}

/** The context of a command: actor, moment, register, calendar, numbers and other cases. */
export const contextOf = <Name extends CaseSubject>(
  { register, numbers, cases, calendar = calendarOf(register) }: World,
  { caseId, actor, at }: Pick<Envelope, 'caseId' | 'actor' | 'at'>,
  subject: Name,
): CaseContext<States[Name]> => {
  if (register.stage === 'none') throw new Error(`no county is founded for case ${caseId}`);
  const today = dayOf(at);
  const who = { caseId, actor, now: at, today, register: registerOfDay(register, today) };
  return { ...who, calendar, numbers, others: cases[subject], cases };
};

// An id may be a word that every object knows, such as `constructor`.
const caseIn = <Name extends CaseSubject>(
  cases: Cases,
  subject: Name,
  caseId: string,
): States[Name] =>
  entryNamed(cases[subject], caseId) ?? (subjects[subject].initial as States[Name]);

/** The state of a case; before its first fact, the subject's initial state. */
export const stateOf = <Name extends SubjectName>(
  { register, cases }: Pick<Ledger, 'register' | 'cases'>,
  subject: Name,
  caseId: string,
): States[Name] =>
  (subject === 'county' ? register : caseIn(cases, subject as CaseSubject, caseId)) as States[Name];

// The facts of a case number themselves, and its last one lies mostly near the end.
const lastVersionOf = ({ facts }: Ledger, subject: SubjectName, caseId: string): number =>
  facts.findLast((fact) => fact.subject === subject && fact.caseId === caseId)?.version ?? 0;

/** The ledger after one more fact. */
export const record = (ledger: Ledger, fact: Omit<Fact, 'version'>): Ledger => {
  const { subject, caseId, event } = fact;
  const version = lastVersionOf(ledger, subject, caseId) + 1;
  const facts = [...ledger.facts, { ...fact, version }];
  const numbers = numbersAfter(ledger.numbers, event);
  const { evolve } = subjectNamed(subject);
  const after = evolve(stateOf(ledger, subject, caseId), event);
  if (subject === 'county')
    return { ...ledger, register: after as States['county'], numbers, facts };
  const cases = { ...ledger.cases, [subject]: { ...ledger.cases[subject], [caseId]: after } };
  return { ...ledger, cases: cases as Cases, numbers, facts };
};

// A case before its first fact is known to nobody.
const isBegun = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'stage' in state && state.stage !== 'none';

/** What a subject decides of a command, given the context. */
export const decideIn = (
  world: World,
  state: unknown,
  envelope: Envelope,
): Decision<Events[SubjectName]> => {
  const { subject, caseId, actor, at: now, command } = envelope;
  const { decide } = subjectNamed(subject);
  if (subject === 'county')
    return decide(state, command, {
      ...{ caseId, actor, now, today: dayOf(now) },
      numbers: world.numbers,
    }) as Decision<Events[SubjectName]>;
  const ctx = contextOf(world, envelope, subject);
  const as = (who: Actor) =>
    decide(state, command, { ...ctx, actor: who }) as Decision<Events[SubjectName]>;
  const taken = takenIn(subject, state, actor, ctx.register);
  if (taken === actor) return as(actor);
  // Who lacks the place they speak for is told the rule that says so, if they may know of the case at all.
  const isKnown = isBegun(state) && mayReadCase(subject, state, taken, ctx);
  const decision = isKnown || !isBegun(state) ? as(actor) : as(taken);
  return decision.ok ? as(taken) : decision;
};

/** A ledger after a command, and what was decided; a refusal leaves the ledger as it was. */
export interface Played {
  readonly ledger: Ledger;
  readonly decision: Decision<Events[SubjectName]>;
}

/**
 * Plays one command on a ledger: read, decide, then record. What does not have the shape of its command,
 * or comes before what was recorded last, is refused and leaves the ledger as it was.
 */
export const play = (
  ledger: Ledger,
  envelope: Envelope,
  calendar: Calendar = calendarOf(ledger.register),
): Played => {
  const { subject, caseId, actor, at } = envelope;
  const violations = unplayable(envelope, ledger.facts.at(-1)?.at);
  if (violations.length > 0) return { ledger, decision: refused(violations) };
  const decision = decideIn({ ...ledger, calendar }, stateOf(ledger, subject, caseId), envelope);
  if (!decision.ok) return { ledger, decision };
  const after = decision.events.reduce(
    (soFar, event) => record(soFar, { subject, caseId, event, actor, at }),
    ledger,
  );
  return { ledger: after, decision };
};
