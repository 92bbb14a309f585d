import {
  type Calendar,
  type Cases,
  caseSubjects,
  type DayOfCase,
  type Events,
  type Fact,
  type Numbers,
  type Register,
  type Subject,
  type SubjectName,
  subjects,
  type Unfounded,
  type World,
  withDay,
} from '@xieshang/core';
import { type Sealed, sealOf } from './chain.ts';
import type { Queries } from './database.ts';
import type { StoredCase } from './rows/subject-rows.ts';

/** A case on the desk: as it came from the rows, and as it stands now. */
interface OpenCase {
  readonly before: StoredCase | undefined;
  readonly now: StoredCase;
  /** The position of the last fact that changed it. */
  readonly position: number;
  /** As it stood at the end of each day of the facts that were put on the desk. */
  readonly days: readonly DayOfCase[];
}

/** A command that was carried out before. */
export interface Done {
  readonly fingerprint: string;
  readonly caseId: string;
  readonly version: number;
}

/** Everything of one county that a transaction has on its desk; nothing is written until it ends. */
export interface Desk {
  readonly db: Queries;
  readonly countyId: string;
  readonly calendar: Calendar;
  readonly start: number;
  readonly numbersBefore: Numbers;
  readonly done: Map<string, Done>;
  readonly cases: Map<string, OpenCase>;
  /** Cases that were looked for, so that one that is not there is looked for once. */
  readonly sought: Set<string>;
  /** The facts of cases that are counted for somebody, in order. */
  readonly facts: Map<string, Events[SubjectName][]>;
  readonly sealed: (Sealed & { readonly hash: string })[];
  numbers: Numbers;
  position: number;
  head: string;
}

/** The key of a command on a desk: another person's same key is another. */
export const sentBy = (person: string, commandId: string): string =>
  JSON.stringify([person, commandId]);

/** The key of a case on a desk. */
export const keyOf = (subject: SubjectName, caseId: string): string => `${subject} ${caseId}`;

/** A case as it stands on the desk. */
export const caseOn = ({ cases }: Desk, subject: SubjectName, caseId: string): StoredCase =>
  cases.get(keyOf(subject, caseId))?.now ?? { state: subjects[subject].initial, version: 0 };

/** The register as it stands on the desk. */
export const registerOn = (desk: Desk): Register | Unfounded =>
  caseOn(desk, 'county', desk.countyId).state as Register | Unfounded;

/** The register of a county that is founded, or is by what lies on the desk. */
export const foundedOn = (desk: Desk): Register => {
  const register = registerOn(desk);
  if (register.stage === 'none') throw new Error(`county ${desk.countyId} is not founded`);
  return register;
};

const casesOn = (desk: Desk): Cases => {
  const bySubject = Object.fromEntries(
    caseSubjects.map((name): [string, Record<string, unknown>] => [name, {}]),
  );
  for (const [key, { now }] of desk.cases) {
    const [subject = '', id = ''] = key.split(' ');
    const ofSubject = bySubject[subject];
    if (ofSubject) ofSubject[id] = now.state;
  }
  return bySubject as unknown as Cases;
};

/** What the desk brings along when a case is judged. */
export const worldOn = (desk: Desk): World => ({
  register: registerOn(desk),
  numbers: desk.numbers,
  calendar: desk.calendar,
  cases: casesOn(desk),
});

/** A fact, and the command it came from. */
export interface Recorded extends Omit<Fact, 'version'> {
  readonly commandId: string;
}

const profileVersionOn = (desk: Desk): number => {
  const register = registerOn(desk);
  return register.stage === 'none' ? 0 : register.profile.version;
};

const withFact = (desk: Desk, { subject, caseId, event }: Recorded): StoredCase => {
  const { state, version } = caseOn(desk, subject, caseId);
  const { evolve } = subjects[subject] as Subject;
  return { state: evolve(state, event), version: version + 1 };
};

/** Puts a fact on the desk: seals it into the chain and folds it into its case. */
export const putFact = (desk: Desk, fact: Recorded): void => {
  const { subject, caseId, event, actor, at, commandId } = fact;
  const key = keyOf(subject, caseId);
  const now = withFact(desk, fact);
  desk.facts.get(key)?.push(event);
  const { type, ...data } = event as { readonly type: string };
  desk.position += 1;
  const { before, days = [] } = desk.cases.get(key) ?? {};
  desk.cases.set(key, {
    before,
    now,
    position: desk.position,
    days: withDay(days, at, now.state),
  });
  const content: Sealed = {
    countyId: desk.countyId,
    position: desk.position,
    subject,
    caseId,
    version: now.version,
    type,
    data,
    actor,
    at,
    commandId,
    profileVersion: profileVersionOn(desk),
    previous: desk.head,
  };
  desk.head = sealOf(content);
  desk.sealed.push({ ...content, hash: desk.head });
};
