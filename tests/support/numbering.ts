import {
  type Actor,
  type CalendarDay,
  type CaseSubject,
  stateCouncilCalendar as calendar,
  type Decision,
  dayOf,
  type Envelope,
  factsOf,
  factsShown,
  type Ledger,
  mayReadCase,
  registerOfDay,
  type Subject,
  type SubjectName,
  stateOf,
  subjects,
} from '@xieshang/core';
import { expect } from 'vitest';
import { lowerFirst, nodeOf, type TestGateway } from './gateway.ts';

/** How many facts of a case of a ledger an actor is shown on a day: its version for them. */
export const shownTo = (
  ledger: Ledger,
  subject: SubjectName,
  caseId: string,
  actor: Actor,
  today: CalendarDay,
): number => {
  const { register } = ledger;
  if (register.stage === 'none') throw new Error('no county is founded');
  const around = { today, register: registerOfDay(register, today), calendar };
  const state = stateOf(ledger, subject, caseId);
  if (!mayReadCase(subject, state, actor, around)) return 0;
  const isShown = factsShown(subject, state, actor, around);
  return factsOf(ledger, subject, caseId).filter(({ event }) => isShown(event)).length;
};

interface Seen {
  readonly version: number;
  readonly facts: number;
}

let unseen = 0;

/** How many commands passed that named a version seen before facts that were hidden from the sender. */
export const passedUnseen = (): number => unseen;

/**
 * Every second command of a walk names the version its sender saw when they last looked. It is
 * refused when they are shown another number of facts since, and when nothing but hidden facts came
 * it is not.
 */
export const lookAt = (
  walk: { readonly ledger: Ledger; readonly seen: Map<string, Seen> },
  { subject, caseId, actor, at }: Envelope,
  decision: Decision<unknown>,
  n: number,
): { readonly moved: boolean; readonly named: { readonly expectedVersion?: number } } => {
  const key = JSON.stringify([subject, caseId, actor]);
  const version = shownTo(walk.ledger, subject, caseId, actor, dayOf(at));
  const now = { version, facts: factsOf(walk.ledger, subject, caseId).length };
  const before = walk.seen.get(key) ?? now;
  const access = (subjects[subject] as Subject).workflow.access?.id;
  const barred = !decision.ok && decision.violations.some(({ rule }) => rule === access);
  const names = n % 2 === 0;
  const moved = names && !barred && before.version !== version;
  if (names && decision.ok && !moved && before.facts < now.facts) unseen += 1;
  // Whoever was refused looks again; others do so now and then.
  if (moved || n % 3 > 0 || !walk.seen.has(key)) walk.seen.set(key, now);
  return { moved, named: names ? { expectedVersion: before.version } : {} };
};

interface Listed {
  readonly county: {
    readonly cases: {
      readonly edges: readonly {
        readonly node: {
          readonly key: string;
          readonly version: number;
          readonly history: readonly { readonly version: number }[];
        };
      }[];
    };
  };
}

/** Each reader's numbers run from 1 without a gap, up to the version they are told. */
export const numberedFor = async (
  gateway: TestGateway,
  countyId: string,
  ledger: Ledger,
  ofSubjects: readonly CaseSubject[],
  readers: readonly Actor[],
): Promise<void> => {
  const { data: day } = await gateway.ask<{ county: { today: CalendarDay } }>(
    undefined,
    'query ($id: ID) { county(id: $id) { today } }',
    { id: countyId },
  );
  for (const subject of ofSubjects)
    for (const actor of readers) {
      const { data } = await gateway.ask<Listed>(
        actor.role === 'public' ? undefined : { countyId, actor },
        `query ($id: ID) { county(id: $id) { cases: ${lowerFirst(nodeOf(subject))}s(first: 50) {
          edges { node { key version history { version } } } } } }`,
        { id: countyId },
      );
      for (const { node } of data.county.cases.edges) {
        const { key, version, history } = node;
        expect([key, history.map((fact) => fact.version)]).toEqual([
          key,
          history.map((_, place) => place + 1),
        ]);
        expect([key, version]).toEqual([key, history.length]);
        expect([key, version]).toEqual([
          key,
          shownTo(ledger, subject, key, actor, day.county.today),
        ]);
      }
    }
};
