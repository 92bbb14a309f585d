import {
  type Actor,
  available,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  type Envelope,
  type Ledger,
  type Proposal,
  type ProposalCommand,
  plusDays,
  proposal,
  startOf,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import fc from 'fast-check';
import { sample } from './samples.ts';
import { as } from './scenario.ts';

/** Everybody who asks for something in a random walk. */
export const walkers: readonly [Actor, ...Actor[]] = [
  as('collective', 'economy-committee'),
  as('collective', 'party-a'),
  as('member', 'm1'),
  as('proposal_committee'),
  as('supervising_office'),
  as('handling_unit', 'health-bureau'),
  as('member', 'm2'),
  as('handling_unit', 'roads-bureau'),
  as('handling_unit', 'agriculture-bureau'),
  as('collective', 'agriculture-sector'),
  as('member', 'm3'),
  as('collective', 'group-1'),
  as('leadership'),
  as('party_office'),
  as('registrar'),
  as('public'),
];

/** Every command of a proposal. */
export const types = Object.keys(proposal.commands) as ProposalCommand['type'][];
const [caseTable] = workflow.tables;
const ends = new Set(caseTable?.final);

/** What is asked of a proposal. */
export type Asked = Extract<Envelope, { readonly subject: 'proposal' }>;

/** One throw of the dice: who asks for what of which case, and how many days have passed. */
export interface Throw {
  readonly wild: boolean;
  readonly ending: boolean;
  readonly n: number;
  readonly who: number;
  readonly which: number;
  readonly days: number;
}

/** The throws of a walk; up to so many days pass between two commands. */
export const throwOf = (days: number): fc.Arbitrary<Throw> =>
  fc.record({
    wild: fc.nat(4).map((n) => n === 0),
    ending: fc.nat(5).map((n) => n === 0),
    n: fc.nat(1000),
    who: fc.nat(1000),
    which: fc.nat(1000),
    days: fc.nat(days),
  });

const pick = <Item>(items: readonly [Item, ...Item[]], n: number): Item =>
  items[n % items.length] ?? items[0];

/** A case of a ledger, there or not. */
export const stateIn = (ledger: Ledger, id: string): Proposal =>
  ledger.cases.proposal[id] ?? proposal.initial;

// Walks would end early if every way out were taken as soon as it is open.
const endsTheCase = (command: string): boolean =>
  caseTable?.steps.some(({ on, to }) => on === command && ends.has(to) && to !== 'closed') ?? false;

// Most rows are for others: to judge those of one role alone is several times as fast.
const ofRole = new Map(
  walkers.map(({ role }) => [
    role,
    {
      ...workflow,
      tables: workflow.tables.map((table) => ({
        ...table,
        steps: table.steps.filter(({ by }) => by.some((one) => one === role)),
      })),
    },
  ]),
);

/** What the tables offer to an actor in a case. */
export const offeredTo = (
  ledger: Ledger,
  state: Proposal,
  at: Omit<Asked, 'command' | 'subject'>,
) =>
  available(ofRole.get(at.actor.role) ?? workflow, {
    state,
    ctx: contextOf({ ...ledger, calendar }, at, 'proposal'),
  }).filter(({ allowed }) => allowed);

/**
 * What somebody asks: anything at all when wild, else something the tables offer to somebody, and
 * rather what was not asked lately.
 */
export const askedBy = (
  ledger: Ledger,
  dice: Throw,
  clock: number,
  lately: readonly string[],
  cases: readonly [string, ...string[]],
): Asked => {
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
    for (let turn = 0; turn < walkers.length; turn += 1) {
      const actor = pick(walkers, dice.who + turn);
      const offered = offeredTo(ledger, state, { caseId, actor, at });
      const enders = offered.filter(({ command }) => endsTheCase(command));
      const onward = offered.filter(({ command }) => !endsTheCase(command));
      const some = dice.ending && enders.length > 0 ? enders : onward;
      const fresh = some.filter(({ command }) => !lately.includes(command));
      const [first, ...rest] = fresh.length > 0 ? fresh : some;
      if (!first) continue;
      const { command, target } = pick([first, ...rest], dice.n);
      return ask(actor, command as ProposalCommand['type'], target);
    }
  const type = types[dice.n % types.length] ?? 'SubmitProposal';
  return ask(pick(walkers, dice.who), type, pick(['A1', 'R1', 'A2', 'R2'], dice.n));
};
