import {
  type Cases,
  caseSubjects,
  type DayOfCase,
  type Events,
  type Fact,
  type Instant,
  type Numbers,
  numbersAfter,
  type Register,
  type SubjectName,
  subjectNamed,
  subjects,
  type Unfounded,
  type World,
  withDay,
} from '@xieshang/core';
import { type Sealed, sealOf } from './chain.ts';
import type { Queries } from './database.ts';
import type { Logged } from './log.ts';
import type { StoredCase } from './rows/subject-rows.ts';

/** A case of a unit of work: as it came from the rows, and as it stands now. */
interface WorkedCase {
  readonly subject: SubjectName;
  readonly id: string;
  readonly before: StoredCase | undefined;
  readonly now: StoredCase;
  /** The position of the last fact that changed it; 0 while none did. */
  readonly position: number;
  /** As it stood at the end of each day of the facts that were appended. */
  readonly days: readonly DayOfCase[];
}

/** A command that was carried out. */
export interface CarriedOut {
  /** The id of who sent it. */
  readonly person: string;
  /** The sender's key. */
  readonly id: string;
  readonly fingerprint: string;
  readonly subject: SubjectName;
  readonly caseId: string;
  /** The version of the case after it. */
  readonly version: number;
}

/**
 * What one transaction works on in a county: what was loaded, and what comes of it. Nothing is written
 * before it is committed.
 */
export interface UnitOfWork {
  readonly db: Queries;
  readonly countyId: string;
  readonly cases: Map<string, WorkedCase>;
  /** The cases that were looked for, by key: one that is not there is looked for once. */
  readonly soughtCases: Set<string>;
  /** The facts of the cases whose facts are counted, by key, in order. */
  readonly facts: Map<string, Events[SubjectName][]>;
  /** The commands that were carried out before this unit of work or in it, by key. */
  readonly commands: Map<string, CarriedOut>;
  readonly newCommands: CarriedOut[];
  readonly newFacts: Logged[];
  readonly numbersBefore: Numbers;
  numbers: Numbers;
  position: number;
  head: string;
  /** The moment of the county's last fact. */
  last: Instant | undefined;
}

/** The key of a command: another person's same key is another. */
export const commandKey = ({ person, id }: Pick<CarriedOut, 'person' | 'id'>): string =>
  JSON.stringify([person, id]);

/** The key of a case. */
export const caseKey = (subject: string, caseId: string): string => `${subject} ${caseId}`;

/** A case as it stands now; one that is not there stands before its first fact. */
export const caseIn = ({ cases }: UnitOfWork, subject: SubjectName, caseId: string): StoredCase =>
  cases.get(caseKey(subject, caseId))?.now ?? { state: subjects[subject].initial, version: 0 };

/** The register as it stands now. */
export const registerIn = (unit: UnitOfWork): Register | Unfounded =>
  caseIn(unit, 'county', unit.countyId).state as Register | Unfounded;

/** The register of a county that is founded, or is in this unit of work. */
export const foundedIn = (unit: UnitOfWork): Register => {
  const register = registerIn(unit);
  if (register.stage === 'none') throw new Error(`county ${unit.countyId} is not founded`);
  return register;
};

const casesBySubject = ({ cases }: UnitOfWork): Cases => {
  const bySubject = Object.fromEntries(
    caseSubjects.map((name): [string, Record<string, unknown>] => [name, {}]),
  );
  for (const { subject, id, now } of cases.values()) {
    const ofSubject = bySubject[subject];
    if (ofSubject) ofSubject[id] = now.state;
  }
  return bySubject as unknown as Cases;
};

/** What a case is judged by: all that is loaded. */
export const worldOf = (unit: UnitOfWork): World => ({
  register: registerIn(unit),
  numbers: unit.numbers,
  cases: casesBySubject(unit),
});

/** A fact, and the command it came from. */
export interface Recorded extends Omit<Fact, 'version'> {
  readonly commandId: string;
}

const profileVersionIn = (unit: UnitOfWork): number => {
  const register = registerIn(unit);
  return register.stage === 'none' ? 0 : register.profile.version;
};

/** Appends a fact: folds it into its case and seals it into the chain. */
export const append = (unit: UnitOfWork, fact: Recorded): void => {
  const { countyId, cases } = unit;
  const { subject, caseId, event, actor, at, commandId } = fact;
  const key = caseKey(subject, caseId);
  const { state, version } = caseIn(unit, subject, caseId);
  const now = { state: subjectNamed(subject).evolve(state, event), version: version + 1 };
  const { before, days = [] } = cases.get(key) ?? {};
  unit.position += 1;
  unit.last = at;
  unit.numbers = numbersAfter(unit.numbers, event);
  unit.facts.get(key)?.push(event);
  cases.set(key, {
    ...{ subject, id: caseId, before, now, position: unit.position },
    days: withDay(days, at, now.state),
  });
  const { type, ...data }: { readonly type: string } = event;
  const content: Sealed = {
    ...{ countyId, position: unit.position, subject, caseId, version: now.version, type, data },
    ...{ actor, at, commandId, profileVersion: profileVersionIn(unit), previous: unit.head },
  };
  unit.head = sealOf(content);
  unit.newFacts.push({ ...content, hash: unit.head });
};
