import {
  type Actor,
  available,
  type CalendarDay,
  type CaseSubject,
  stateCouncilCalendar as calendar,
  caseSubjects,
  contextOf,
  day,
  type Envelope,
  type Ledger,
  plusDays,
  type Subject,
  startOf,
  stateOf,
  subjects,
} from '@xieshang/core';
import fc from 'fast-check';
import { everybody } from './everybody.ts';
import { nodeOf } from './gateway.ts';
import { inputFrom, type Pool } from './schema-samples.ts';

/** Every subject but proposals. */
export const walkedSubjects = caseSubjects.filter((name) => name !== 'proposal');

/** The cases of a walk: two of each subject; plans and reports by the ids they have. */
const casesOf = (subject: CaseSubject): readonly string[] => {
  switch (subject as string) {
    case 'annual_plan':
      return ['consultation-2026', 'supervision-2026'];
    case 'tracking_report':
      return ['tracking-2024', 'tracking-2025'];
    default:
      return [`${subject.slice(0, 4)}-1`, `${subject.slice(0, 4)}-2`];
  }
};

/** One throw of the dice. */
export interface SubjectThrow {
  readonly wild: boolean;
  readonly n: number;
  readonly who: number;
  readonly which: number;
}

/** The throws of a walk. */
export const subjectThrow: fc.Arbitrary<SubjectThrow> = fc.record({
  wild: fc.nat(5).map((n) => n === 0),
  n: fc.nat(100_000),
  who: fc.nat(1000),
  which: fc.nat(1000),
});

const at = <Item>(items: readonly Item[], n: number): Item => {
  const item = items[n % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

// A linear congruential generator: the same throw makes up the same input.
const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
};

const camel = (name: string): string =>
  name.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

const idsIn = ({ register }: Ledger): Record<string, readonly string[]> =>
  register.stage === 'none'
    ? {}
    : {
        UnitId: Object.keys(register.units),
        MemberId: Object.keys(register.members),
        BodyId: Object.keys(register.bodies),
        ExpertId: Object.keys(register.experts),
        PlatformId: Object.keys(register.platforms),
        MonitoringPointId: Object.keys(register.points),
      };

const poolFor = (
  ledger: Ledger,
  subject: Subject,
  state: unknown,
  around: { readonly today: CalendarDay; readonly n: number; readonly target?: string },
): Pool => ({
  today: around.today,
  next: numbersFrom(around.n),
  ids: {
    ...idsIn(ledger),
    ...Object.fromEntries(
      caseSubjects.map((name) => [
        `${nodeOf(name)}Id`,
        name === 'proposal' ? Object.keys(ledger.cases.proposal) : casesOf(name as CaseSubject),
      ]),
    ),
  },
  parts: Object.fromEntries(
    subject.workflow.tables.slice(1).map(({ part, partsOf }) => {
      const ids = partsOf(state).map(({ id }) => id);
      return [camel(part), around.target && ids.includes(around.target) ? [around.target] : ids];
    }),
  ),
});

/** What somebody asks next: something the tables offer to somebody, or anything at all when wild. */
export const nextAsked = (
  ledger: Ledger,
  dice: SubjectThrow,
  today: CalendarDay,
  lately: readonly string[],
): Envelope => {
  const name = at(walkedSubjects, dice.which);
  const subject = subjects[name] as Subject;
  const caseId = at(casesOf(name), Math.floor(dice.which / walkedSubjects.length));
  const state = stateOf(ledger, name, caseId);
  const moment = startOf(today);
  const asked = (actor: Actor, type: string, target?: string): Envelope => {
    const around = { today, n: dice.n, ...(target ? { target } : {}) };
    const shape = subject.commands[type]?.input.shape ?? {};
    const said = inputFrom(shape, poolFor(ledger, subject, state, around));
    // What a year is opened for is mostly the year of its id.
    const year = 'year' in shape && dice.n % 4 > 0 ? { year: Number(caseId.slice(-4)) } : {};
    const command = { type, ...said, ...year };
    return { subject: name, caseId, actor, at: moment, command } as unknown as Envelope;
  };
  if (!dice.wild)
    for (let turn = 0; turn < everybody.length; turn += 1) {
      const actor = at(everybody, dice.who + turn);
      const ctx = contextOf({ ...ledger, calendar }, { caseId, actor, at: moment }, name);
      const open = available(subject.workflow, { state, ctx }).filter(({ allowed }) => allowed);
      const fresh = open.filter(({ command }) => !lately.includes(`${caseId} ${command}`));
      const some = fresh.length > 0 ? fresh : open;
      if (some.length === 0) continue;
      const { command, target } = at(some, dice.n);
      return asked(actor, command, target);
    }
  return asked(at(everybody, dice.who), at(Object.keys(subject.commands), dice.n));
};

/** The day of a round: two or three commands a day. */
export const dayOfRound = (round: number): CalendarDay =>
  plusDays(day('2026-01-05'), Math.floor(round / 3));
