import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  decideIn,
  type Envelope,
  emptyLedger,
  factsOf,
  firstProposer,
  fold,
  instant,
  instruments,
  isTaken,
  type Ledger,
  nextStepOf,
  type Part,
  type Proposal,
  type ProposalCommand,
  type ProposalEvent,
  ProposalId,
  play,
  plusDays,
  proposal,
  proposalCommands,
  ratingsAreSealed,
  record,
  startOf,
  statusOfProposal,
  viewOf,
  visibleRatings,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCounty } from '../support/county.ts';
import { draftedByCommittee, invitedParty } from '../support/facts.ts';
import { sample } from '../support/samples.ts';
import { as } from '../support/scenario.ts';

const actors: readonly [Actor, ...Actor[]] = [
  as('collective', 'economy-committee'),
  as('collective', 'party-a'),
  as('member', 'm1'),
  as('proposal_committee'),
  as('supervising_office'),
  as('handling_unit', 'health-bureau'),
  as('member', 'm2'),
  as('handling_unit', 'roads-bureau'),
  as('collective', 'agriculture-sector'),
  as('member', 'm3'),
  as('collective', 'group-1'),
  as('registrar'),
  as('public'),
];
const units = actors.filter(({ role }) => role === 'handling_unit');
const cases: readonly [string, ...string[]] = ['p1', 'p2', 'p3', 'p4'];
const types = Object.keys(proposalCommands) as ProposalCommand['type'][];
const [caseTable] = workflow.tables;
const ends = new Set(caseTable?.final);

const founded: Ledger = testCounty('rules-county').reduce<Ledger>(
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

// One proposal begins as the draft of a body that has invited another, which is rare by chance.
const begun = [
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
  founded,
);

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};

type Asked = Extract<Envelope, { readonly subject: 'proposal' }>;

interface Throw {
  readonly wild: boolean;
  readonly ending: boolean;
  readonly n: number;
  readonly who: number;
  readonly which: number;
  readonly days: number;
}

const throws = fc.array(
  fc.record({
    wild: fc.nat(4).map((n) => n === 0),
    ending: fc.nat(5).map((n) => n === 0),
    n: fc.nat(1000),
    who: fc.nat(1000),
    which: fc.nat(1000),
    days: fc.nat(4),
  }),
  { minLength: 60, maxLength: 60 },
);

const pick = <Item>(items: readonly [Item, ...Item[]], n: number): Item =>
  items[n % items.length] ?? items[0];

const stateIn = (ledger: Ledger, id: string): Proposal => ledger.proposals[id] ?? proposal.initial;

// Walks would end early if every way out were taken as soon as it is open.
const endsTheCase = (command: string): boolean =>
  caseTable?.steps.some(({ on, to }) => on === command && ends.has(to) && to !== 'closed') ?? false;

/**
 * What somebody asks: anything at all when wild, else something the tables offer to somebody, and
 * rather what was not asked lately.
 */
const askedBy = (ledger: Ledger, dice: Throw, clock: number, asked: readonly string[]): Asked => {
  const today = plusDays(day('2026-01-05'), clock);
  const at = startOf(today);
  const caseId = pick(cases, dice.which);
  const state = stateIn(ledger, caseId);
  const open = cases.filter((id) => stateIn(ledger, id).stage !== 'none');
  const ask = (actor: Actor, type: ProposalCommand['type'], target?: string): Asked => {
    const wish = { actor, state, today, n: dice.n, target, cases: open.length > 0 ? open : ['p2'] };
    return { subject: 'proposal', caseId, actor, at, command: sample(type, wish) };
  };
  if (!dice.wild)
    for (let turn = 0; turn < actors.length; turn += 1) {
      const actor = pick(actors, dice.who + turn);
      const world = { ...ledger, others: ledger.proposals, calendar };
      const ctx = contextOf(world, { caseId, actor, at });
      const offered = available(workflow, { state, ctx }).filter(({ allowed }) => allowed);
      const enders = offered.filter(({ command }) => endsTheCase(command));
      const onward = offered.filter(({ command }) => !endsTheCase(command));
      const some = dice.ending && enders.length > 0 ? enders : onward;
      const fresh = some.filter(({ command }) => !asked.includes(command));
      const [first, ...rest] = fresh.length > 0 ? fresh : some;
      if (!first) continue;
      const { command, target } = pick([first, ...rest], dice.n);
      return ask(actor, command as ProposalCommand['type'], target);
    }
  const type = types[dice.n % types.length] ?? 'SubmitProposal';
  return ask(pick(actors, dice.who), type, pick(['A1', 'R1', 'A2', 'R2'], dice.n));
};

const rowsTaken = new Set<string>();
let played = 0;
let accepted = 0;

const checkMove = (ledger: Ledger, before: Proposal, after: Proposal, asked: Asked): void => {
  const { command } = asked;
  const table = workflow.tables.find(({ steps }) => steps.some(({ on }) => on === command.type));
  if (!table) throw new Error(`no table for ${command.type}`);
  const target = table.targetOf(
    command,
    before,
    contextOf({ ...ledger, others: ledger.proposals, calendar }, asked),
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
  rowsTaken.add(`${row?.from} ${row?.on} ${row?.to}`);
};

const checkStanding = (ledger: Ledger, id: string, at: Envelope['at']): void => {
  const state = stateIn(ledger, id);
  const events = factsOf(ledger, 'proposal', id).map(({ event }) => event as ProposalEvent);
  expect(fold(proposal, events)).toEqual(state);
  if (state.stage === 'none' || ledger.register.stage === 'none') return;
  const { today } = contextOf(
    { ...ledger, others: {}, calendar },
    { caseId: id, actor: as('registrar'), at },
  );
  const owed = nextStepOf(state, today, ledger.register, calendar);
  if (state.stage === 'draft' || ends.has(state.stage)) expect(owed).toBeUndefined();
  else {
    const offices = ['proposal_committee', 'supervising_office'];
    expect(owed && offices.includes(owed.party)).toBe(owed?.who.length === 0);
    expect(owed?.due.by).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(firstProposer(state)).toBeDefined();
  expect(statusOfProposal(state)).not.toBe('none');
  if (isTaken(state) && ratingsAreSealed(state, today))
    for (const unit of units)
      expect(visibleRatings(state, viewOf(state, unit, today), unit)).toEqual([]);
};

const step = (ledger: Ledger, envelope: Asked): Ledger => {
  const before = stateIn(ledger, envelope.caseId);
  const { ledger: after, decision } = play(ledger, envelope);
  played += 1;
  if (!decision.ok) {
    expect(after).toBe(ledger);
    expect(decision.violations.length).toBeGreaterThan(0);
    for (const { rule, cites } of decision.violations) {
      expect(rule).toMatch(/^[a-z-]+\.[a-z-]+(\.[a-z-]+)?$/);
      expect(cites.length).toBeGreaterThan(0);
      for (const { instrument } of cites) expect(instruments).toHaveProperty([instrument]);
    }
    return ledger;
  }
  accepted += 1;
  expect(ends.has(before.stage)).toBe(false);
  expect(play(ledger, envelope).ledger).toEqual(after);
  checkMove(ledger, before, stateIn(after, envelope.caseId), envelope);
  checkStanding(after, envelope.caseId, envelope.at);
  return frozen(after);
};

const checkNumbers = ({ facts }: Ledger): void => {
  const given = new Map<string, number[]>();
  for (const { event } of facts)
    if ('series' in event)
      given.set(event.series, [...(given.get(event.series) ?? []), event.number]);
  for (const numbers of given.values()) expect(numbers).toEqual(numbers.map((_, at) => at + 1));
};

const checkEnds = (ledger: Ledger, at: Envelope['at']): void => {
  for (const caseId of cases) {
    const state = stateIn(ledger, caseId);
    if (!ends.has(state.stage)) continue;
    const world = { ...ledger, others: ledger.proposals, calendar };
    for (const actor of actors)
      for (const type of types) {
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

describe('任意次序的办理', () => {
  it('keeps every invariant over thousands of commands by anybody in any order', () => {
    fc.assert(
      fc.property(fc.noBias(throws), (dice) => {
        let ledger = frozen(begun);
        let clock = 0;
        const asked: string[] = [];
        for (const one of dice) {
          clock += one.days;
          const envelope = askedBy(ledger, one, clock, asked.slice(-20));
          asked.push(envelope.command.type);
          ledger = step(ledger, envelope);
        }
        checkNumbers(ledger);
        checkEnds(ledger, instant('2026-12-01T12:00:00+08:00'));
      }),
      { seed: 20260120, numRuns: 70 },
    );
    expect(played).toBeGreaterThan(3000);
    expect(accepted).toBeGreaterThan(1500);
    const rows = workflow.tables.flatMap(({ steps }) =>
      steps.map(({ from, on, to }) => `${from} ${on} ${to}`),
    );
    expect(rowsTaken.size).toBeGreaterThan(0.8 * rows.length);
  }, 30_000);
});
