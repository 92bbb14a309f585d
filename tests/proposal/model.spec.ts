import {
  type CalendarDay,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  dayOf,
  decideIn,
  type Envelope,
  emptyLedger,
  factsOf,
  factsShown,
  firstProposer,
  fold,
  instant,
  instruments,
  isTaken,
  type Ledger,
  mayReadCase,
  nextStepOf,
  openAssignments,
  type Part,
  type Proposal,
  type ProposalCommand,
  type ProposalEvent,
  ProposalId,
  play,
  plusDays,
  proposal,
  type Role,
  ratingsAreSealed,
  record,
  registerOfDay,
  statusOfProposal,
  unitToday,
  visibilityOfProposal,
  visibleRatings,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stuckAt } from '../support/carrying.ts';
import { flagged, testCounty } from '../support/county.ts';
import { draftedByCommittee, invitedParty } from '../support/facts.ts';
import { toSeparate } from '../support/handling-facts.ts';
import { awardNominated, awardShortlisted, toLeader } from '../support/key-facts.ts';
import { filedSecond, joinedHandling } from '../support/merging-facts.ts';
import { judgedByOthers } from '../support/other-cases.ts';
import { toPromise } from '../support/promise-facts.ts';
import {
  type Asked,
  askedBy,
  offeredTo,
  stateIn,
  throwOf,
  types,
  walkers,
} from '../support/random-orders.ts';
import { afterReform, manyUnits } from '../support/reforms.ts';
import { sample } from '../support/samples.ts';
import { as } from '../support/scenario.ts';

const actors = walkers;
const units = actors.filter(({ role }) => role === 'handling_unit');
const cases: readonly [string, ...string[]] = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'];
const [caseTable] = workflow.tables;
const ends = new Set(caseTable?.final);

// The county lets clocks stop, so that every row can be taken.
const founded: Ledger = [
  ...testCounty('rules-county'),
  manyUnits,
  flagged('clockMayStop', true),
].reduce<Ledger>(
  (ledger, event) =>
    record(ledger, {
      subject: 'county',
      caseId: 'rules-county',
      event,
      actor: as('registrar'),
      at: instant('2022-01-01T00:00:00+08:00'),
    }),
  emptyLedger,
);

// One proposal begins as a key proposal with its leader that is shortlisted for an award.
const distinguished = [...toLeader, awardNominated, awardShortlisted].reduce<Ledger>(
  (ledger, event) =>
    record(ledger, {
      subject: 'proposal',
      caseId: 'p3',
      event: {
        ...event,
        ...(event.type === 'ProposalDrafted' ? { id: ProposalId.parse('p3') } : {}),
        on: day('2026-01-04'),
      } as ProposalEvent,
      actor: as('member', 'm1'),
      at: instant('2026-01-04T12:00:00+08:00'),
    }),
  founded,
);

// One proposal begins as the draft of a body that has invited another, which is rare by chance.
const withBody = [
  { ...draftedByCommittee, id: ProposalId.parse('p4'), on: day('2026-01-04') },
  { ...invitedParty, proposer: { ...invitedParty.proposer, answerBy: day('2026-06-30') } },
].reduce<Ledger>(
  (ledger, event) =>
    record(ledger, {
      subject: 'proposal',
      caseId: 'p4',
      event,
      actor: as('collective', 'economy-committee'),
      at: instant('2026-01-04T12:00:00+08:00'),
    }),
  distinguished,
);

const begunAs = (
  before: Ledger,
  caseId: string,
  number: number,
  facts: readonly ProposalEvent[],
): Ledger =>
  facts.reduce<Ledger>(
    (ledger, fact) =>
      record(ledger, {
        subject: 'proposal',
        caseId,
        event: {
          ...fact,
          ...('id' in fact ? { id: ProposalId.parse(caseId) } : {}),
          ...('number' in fact ? { number } : {}),
        } as ProposalEvent,
        actor: as('supervising_office'),
        at: instant('2026-01-04T12:00:00+08:00'),
      }),
    before,
  );

// One has a reply that promises something, one two units that answer for themselves, and one is handled with
// another, so that these are walked as often as the rest.
const begun = begunAs(
  begunAs(begunAs(withBody, 'p5', 2, toPromise), 'p6', 3, toSeparate),
  'p7',
  4,
  [...filedSecond, { ...joinedHandling, into: ProposalId.parse('p6') }],
);

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};

const throws = fc.array(throwOf(4), { minLength: 60, maxLength: 60 });

const rowsTaken = new Set<string>();
let played = 0;
let accepted = 0;

const cppcc: readonly Role[] = ['member', 'collective', 'proposal_committee', 'leadership'];
const ofUnits = new Set(['AcceptAssignment', 'RequestReturn', 'SubmitOpinion', 'SubmitReply']);

/** The CPPCC side decides nothing for a unit, and a unit acts on nothing but an assignment that is its own on the day. */
const checkSides = (
  { register }: Ledger,
  before: Proposal,
  { actor, at, command }: Asked,
  part?: Part,
): void => {
  if (cppcc.includes(actor.role)) expect(ofUnits.has(command.type)).toBe(false);
  if (actor.role !== 'handling_unit' || !isTaken(before) || register.stage === 'none') return;
  if (command.type !== 'AcceptAssignment' && command.type !== 'RequestReturn') return;
  // What a unit had is its successor's from the day of the reform on.
  const assigned = before.assignments.find(({ id }) => id === part?.id)?.unit ?? '';
  expect(unitToday(registerOfDay(register, dayOf(at)), assigned)).toBe(actor.unit);
};

const checkMove = (ledger: Ledger, before: Proposal, after: Proposal, asked: Asked): void => {
  const { command } = asked;
  const table = workflow.tables.find(({ steps }) => steps.some(({ on }) => on === command.type));
  if (!table) throw new Error(`no table for ${command.type}`);
  const target = table.targetOf(
    command,
    before,
    contextOf({ ...ledger, calendar }, asked, 'proposal'),
  );
  const parts = (state: Proposal): readonly Part[] => table.partsOf(state);
  const was = parts(before).find(({ id }) => id === target);
  const is = was
    ? parts(after).find(({ id }) => id === target)
    : parts(after).find(({ id }) => !parts(before).some((known) => known.id === id));
  const row = table.steps.find(
    ({ on, from, within }) =>
      on === command.type &&
      from === (was?.stage ?? 'none') &&
      (!within || within.includes(before.stage)),
  );
  expect(is?.stage).toBe(row?.to);
  expect(row?.by).toContain(asked.actor.role);
  checkSides(ledger, before, asked, was);
  rowsTaken.add(`${row?.from} ${row?.on} ${row?.to}`);
};

const checkStanding = (ledger: Ledger, id: string, at: Envelope['at']): void => {
  const state = stateIn(ledger, id);
  if (state.stage === 'none' || ledger.register.stage === 'none') return;
  const { today } = contextOf(
    { ...ledger, calendar },
    { caseId: id, actor: as('registrar'), at },
    'proposal',
  );
  const owed = nextStepOf(state, today, ledger.register, calendar);
  const tracked = statusOfProposal(state) === 'tracking';
  if (state.stage === 'draft' || (ends.has(state.stage) && !tracked)) expect(owed).toBeUndefined();
  else {
    const offices = ['proposal_committee', 'supervising_office'];
    expect(owed && offices.includes(owed.party)).toBe(owed?.who.length === 0);
    expect(owed?.due.by).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(firstProposer(state) ?? state.vacantLead).toBeDefined();
  expect(statusOfProposal(state)).not.toBe('none');
  if (!isTaken(state) || !ratingsAreSealed(state, today)) return;
  const round = Math.max(0, ...state.replies.map((reply) => reply.round));
  const last = new Set(
    state.replies.filter((one) => one.round === round).map(({ id: one }) => one),
  );
  for (const unit of units) {
    const seen = visibleRatings(state, visibilityOfProposal(state, unit, today), unit);
    expect(seen.filter(({ reply }) => last.has(reply))).toEqual([]);
  }
};

const hasIt = (state: Proposal, unit: string): boolean =>
  isTaken(state) && openAssignments(state).some((one) => one.unit === unit);

/** One in so many commands is asked about by every reader. */
const READ_ONE_IN = 3;

/** Whoever may go on reading a case goes on seeing what they saw of it: their version never goes back. */
const checkReaders = (before: Ledger, after: Ledger, { caseId, at }: Asked): void => {
  const { register } = after;
  if (accepted % READ_ONE_IN !== 0 || register.stage === 'none') return;
  const today = dayOf(at);
  const around = { register: registerOfDay(register, today), calendar, today };
  const [was, is] = [stateIn(before, caseId), stateIn(after, caseId)];
  if (was.stage === 'none') return;
  const known = factsOf(before, 'proposal', caseId).map(({ event }) => event);
  for (const reader of walkers) {
    // A unit that hands the case over, or returns it, ceases to be one of those concerned.
    const reads = (state: Proposal) =>
      mayReadCase('proposal', state, reader, around) &&
      (reader.role !== 'handling_unit' || hasIt(state, reader.unit));
    if (!reads(was) || !reads(is)) continue;
    const shown = (state: Proposal) => known.filter(factsShown('proposal', state, reader, around));
    const now = new Set(shown(is));
    expect(shown(was).filter((event) => !now.has(event))).toEqual([]);
  }
};

const step = (ledger: Ledger, envelope: Asked): Ledger => {
  const before = stateIn(ledger, envelope.caseId);
  const { ledger: after, decision } = play(ledger, envelope);
  played += 1;
  if (!decision.ok) {
    expect(after).toBe(ledger);
    expect(decision.violations.length).toBeGreaterThan(0);
    if (decision.violations.some(({ rule }) => rule === workflow.access?.id))
      expect(decision.violations).toHaveLength(1);
    for (const { rule, cites } of decision.violations) {
      expect(rule).toMatch(/^[a-z-]+\.[a-z-]+(\.[a-z-]+)?$/);
      expect(cites.length).toBeGreaterThan(0);
      for (const { instrument } of cites) expect(instruments).toHaveProperty([instrument]);
    }
    return ledger;
  }
  accepted += 1;
  expect(ends.has(before.stage) && !goesOnIn(envelope.command.type, before.stage)).toBe(false);
  const again = play(ledger, envelope).ledger;
  expect(again.register).toBe(after.register);
  expect(again.numbers).toEqual(after.numbers);
  expect(stateIn(again, envelope.caseId)).toEqual(stateIn(after, envelope.caseId));
  expect(again.facts.slice(ledger.facts.length)).toEqual(after.facts.slice(ledger.facts.length));
  checkMove(ledger, before, stateIn(after, envelope.caseId), envelope);
  checkStanding(after, envelope.caseId, envelope.at);
  checkCarriedOn(after, envelope);
  checkReaders(ledger, after, envelope);
  checkOffered(after, envelope);
  return frozen(after);
};

/** The day, or that of the latest fact: what a case begins with lies in spring, whenever it is walked. */
const lastDayOf = (ledger: Ledger, caseId: string, today: CalendarDay): CalendarDay => {
  const days = factsOf(ledger, 'proposal', caseId).flatMap(({ event }) =>
    'on' in event ? [event.on] : [],
  );
  return [today, ...days].toSorted().at(-1) ?? today;
};

/** One in so many commands is followed to the end of its case: to follow all would take minutes. */
const ONE_IN = 24;
let carried = 0;

/** Whatever happened, whoever is named as owing the next step can take it, until the case has come to its end. */
const checkCarriedOn = (ledger: Ledger, { caseId, at }: Asked): void => {
  if (accepted % ONE_IN !== 0) return;
  carried += 1;
  const today = lastDayOf(ledger, caseId, dayOf(at));
  expect(stuckAt(ledger, caseId, today)).toBeUndefined();
};

/** One in so many commands is followed by asking whether what is offered can be taken. */
const OFFERS_ONE_IN = 6;
/** How many inputs are tried before a step counts as one that no input passes. */
const INPUTS = 12;
const misleading = new Set<string>();

/** Whoever is offered a step finds an input that passes. */
const checkOffered = (ledger: Ledger, { caseId, at }: Asked): void => {
  if (accepted % OFFERS_ONE_IN !== 0) return;
  const actor = walkers[(accepted / OFFERS_ONE_IN) % walkers.length] ?? walkers[0];
  const state = stateIn(ledger, caseId);
  const today = dayOf(at);
  if (today < lastDayOf(ledger, caseId, today)) return;
  const wish = { actor, state, today, register: ledger.register };
  for (const { command: type, target } of offeredTo(ledger, state, { caseId, actor, at })) {
    const broken = new Set<string>();
    for (let n = 0; n < INPUTS; n += 1) {
      const command = sample(type as ProposalCommand['type'], { ...wish, n, target, cases });
      const asked = { subject: 'proposal', caseId, actor, at, command } as const;
      const decision = decideIn({ ...ledger, calendar }, state, asked);
      if (decision.ok) broken.clear();
      if (decision.ok) break;
      for (const { rule } of decision.violations) broken.add(rule);
    }
    if (broken.size > 0 && ![...broken].some((rule) => judgedByOthers.has(rule)))
      misleading.add(`${type}: ${[...broken].toSorted().join(', ')}`);
  }
};

const checkNumbers = ({ facts }: Ledger): void => {
  const given = new Map<string, number[]>();
  for (const { event } of facts)
    if ('series' in event)
      given.set(event.series, [...(given.get(event.series) ?? []), event.number]);
  for (const numbers of given.values()) expect(numbers).toEqual(numbers.map((_, at) => at + 1));
};

/** What rows say goes on at a stage of the whole case: closed proposals are supervised and awarded. */
const goesOnIn = (command: string, stage: string): boolean =>
  workflow.tables.some(({ steps }) =>
    steps.some(({ on, within }) => on === command && within?.includes(stage)),
  );

/** The log alone tells where every case stands. */
const checkFolding = (ledger: Ledger): void => {
  for (const id of cases) {
    const facts = factsOf(ledger, 'proposal', id);
    const events = facts.map(({ event }) => event as ProposalEvent);
    expect(fold(proposal, events)).toEqual(stateIn(ledger, id));
    expect(facts.map(({ version }) => version)).toEqual(facts.map((_, at) => at + 1));
  }
};

const checkEnds = (ledger: Ledger, at: Envelope['at']): void => {
  for (const caseId of cases) {
    const state = stateIn(ledger, caseId);
    if (!ends.has(state.stage)) continue;
    const world = { ...ledger, calendar };
    for (const actor of actors)
      for (const type of types.filter((one) => !goesOnIn(one, state.stage))) {
        const command = sample(type, {
          actor,
          state,
          today: day('2026-12-01'),
          n: 0,
          target: 'A1',
        });
        const envelope: Asked = { subject: 'proposal', caseId, actor, at, command };
        expect(decideIn(world, state, envelope).ok).toBe(false);
      }
  }
};

const SEEDS = [20260120, 20260121, 20260122, 20260123] as const;
const WALKS = 84;
/** One in so many throws changes the register, or what the county has chosen, first. */
const REFORMS = 15;

describe('任意次序的办理', () => {
  it.each(SEEDS)('keeps every invariant over thousands of commands in any order (%i)', (seed) => {
    fc.assert(
      fc.property(fc.noBias(throws), (dice) => {
        let ledger = frozen(begun);
        let clock = 0;
        const asked: string[] = [];
        for (const one of dice) {
          clock += one.days;
          if (one.who % REFORMS === 0)
            ledger = afterReform(ledger, one.n, plusDays(day('2026-01-05'), clock));
          const envelope = askedBy(ledger, one, clock, asked.slice(-20), cases);
          asked.push(envelope.command.type);
          ledger = step(ledger, envelope);
        }
        checkNumbers(ledger);
        checkFolding(ledger);
        checkEnds(ledger, instant('2026-12-01T12:00:00+08:00'));
      }),
      { seed, numRuns: WALKS, endOnFailure: true },
    );
  });

  it('offers no step that no input passes', () => expect([...misleading]).toEqual([]));

  it('takes most rows of the tables on the way, and is refused often enough', () => {
    expect(played).toBeGreaterThanOrEqual(20_000);
    expect(carried).toBeGreaterThan(250);
    expect(accepted).toBeGreaterThan(played / 3);
    expect(played - accepted).toBeGreaterThan(played / 20);
    const rows = workflow.tables.flatMap(({ steps }) =>
      steps.map(({ from, on, to }) => `${from} ${on} ${to}`),
    );
    expect(rowsTaken.size).toBeGreaterThan(0.75 * rows.length);
    console.info(
      `${played} commands, ${accepted} accepted, ${rowsTaken.size} of ${rows.length} rows`,
    );
  });
});
