import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  dayOf,
  emptyLedger,
  factsOf,
  instant,
  type Ledger,
  MemberId,
  type Proposal,
  type ProposalCommand,
  type ProposalEvent,
  play,
  proposalShowing,
  proposal as proposalSubject,
  record,
  registerOfDay,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagged, testCounty } from '../support/county.ts';
import { answerTo, toldBy } from '../support/noticing.ts';
import { type Asked, askedBy, stateIn, throwOf, types, walkers } from '../support/random-orders.ts';
import { manyUnits } from '../support/reforms.ts';
import { sample } from '../support/samples.ts';
import { as } from '../support/scenario.ts';
import { type Told, tracesOf } from '../support/traces.ts';

const readers = [
  ...walkers,
  as('cppcc_office'),
  as('special_committee', 'economy-committee'),
  as('government_office'),
  as('member', 'm4'),
  as('handling_unit', 'shacheng'),
  as('expert', 'x1'),
];
/** One in so many commands is asked for, each time others. */
const STEP = 8;
const TARGETS = ['A1', 'R1', 'A2', 'R2', 'A3', 'R3', 'H1', 'm2'];
const cases: readonly [string, ...string[]] = ['p1', 'p2', 'p3'];

const founded: Ledger = [
  ...testCounty('rules-county'),
  manyUnits,
  // Who stands behind a case leaves office in the midst of it.
  ...(['m2', 'm3'] as const).map((id, at) => ({
    ...({ type: 'MembershipEnded', member: MemberId.parse(id), reason: 'resigned' } as const),
    on: day(`2026-0${at + 3}-01`),
  })),
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

/** What somebody is answered who asks for a command, whether they may have it or not. */
const answered = (
  ledger: Ledger,
  state: Proposal,
  asked: Omit<Asked, 'command' | 'subject'>,
  type: ProposalCommand['type'],
  n: number,
) => {
  const target = TARGETS[n % TARGETS.length];
  const wish = { actor: asked.actor, state, today: dayOf(asked.at), n, target, cases };
  const ctx = contextOf({ ...ledger, calendar }, asked, 'proposal');
  return [type, ...answerTo(proposalSubject.decide(state, sample(type, wish), ctx))];
};

/** What those who are shown none of the facts of a command notice of it all the same. */
const noticed = (
  before: Ledger,
  after: Ledger,
  { caseId, at }: Asked,
  n: number,
): readonly string[] => {
  const asks = types.filter((_, place) => place % STEP === n % STEP);
  if (after.register.stage === 'none') return [];
  const today = dayOf(at);
  const around = { register: registerOfDay(after.register, today), calendar, today };
  const facts = (ledger: Ledger) =>
    factsOf(ledger, 'proposal', caseId).map(({ event }) => event as ProposalEvent);
  const known = facts(before);
  const move = {
    before: stateIn(before, caseId),
    after: stateIn(after, caseId),
    known,
    fresh: facts(after).slice(known.length),
  };
  if (move.before.stage === 'none') return [];
  const tells = (state: Proposal, actor: Actor): Told => {
    // Where a case stands and whose turn it is are open to all who may read it.
    const {
      publication,
      heading: _,
      nextStep: __,
      ratingsSealed: ___,
      ...told
    } = toldBy('proposal', proposalShowing, state, actor, around);
    const asked = { caseId, actor, at };
    const ctx = contextOf({ ...after, calendar }, asked, 'proposal');
    return {
      ...told,
      // Whether the public may read it, the public sees.
      publication: { ...(publication as object), isPublic: undefined },
      actions: available(workflow, { state, ctx }).filter((one) =>
        proposalShowing.showsAction(one, state, actor, around),
      ),
      answers: asks.map((type) => answered(after, state, asked, type, n)),
    };
  };
  return readers.flatMap((reader) =>
    tracesOf('proposal', move, [reader], tells, around).map((one) => `${one} (${reader.role})`),
  );
};

const walk = fc.array(throwOf(4), { minLength: 90, maxLength: 90 });

describe('办理经过未列出的事实', () => {
  it('shows nobody anything of itself: no field, no number, no action, no answer', () => {
    const traces = new Set<string>();
    let played = 0;
    for (const throws of fc.sample(walk, { seed: 20261130, numRuns: 150 })) {
      let [ledger, clock] = [founded, 0];
      const lately: string[] = [];
      for (const dice of throws) {
        clock += dice.days;
        const asked = askedBy(ledger, dice, clock, lately.slice(-12), cases);
        lately.push(asked.command.type);
        const { ledger: after, decision } = play(ledger, asked);
        if (!decision.ok) continue;
        played += 1;
        for (const one of noticed(ledger, after, asked, dice.n)) traces.add(one);
        ledger = after;
      }
    }
    // That a case opens to somebody, or closes, shows by itself.
    expect([...traces].filter((one) => !/: (opens|closes) /.test(one))).toEqual([]);
    expect(played).toBeGreaterThan(2_000);
  });
});
