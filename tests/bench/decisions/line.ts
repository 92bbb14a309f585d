import {
  type Actor,
  stateCouncilCalendar as calendar,
  contextOf,
  day,
  emptyLedger,
  type Ledger,
  type ProposalCommand,
  type ProposalEvent,
  plusDays,
  proposal,
  record,
  startOf,
} from '@xieshang/core';
import { testCounty } from '../../support/county.ts';
import { sample } from '../../support/samples.ts';
import { type Asked, actors, clerk } from './asked.ts';

/** A command of the main line, with the facts it leads to; none where it is refused. */
export interface Move extends Asked {
  readonly facts: readonly ProposalEvent[];
}

const [member, another, , committee, office, , unit] = actors;

/** From draft to closed, with one proposer and one unit. */
const line: readonly (readonly [ProposalCommand['type'], Actor | undefined, target?: string])[] = [
  ['DraftProposal', member],
  ['SubmitProposal', member],
  ['FileProposal', committee],
  ['AssignProposal', office],
  ['AcceptAssignment', unit, 'A1'],
  ['RecordContact', unit, 'A1'],
  ['SubmitReply', unit, 'A1'],
  ['ApproveReply', office, 'R1'],
  ['RateReply', member, 'R1'],
  ['CloseProposal', committee],
];

/** The commands of the main line. */
export const lineCommands = line.map(([type]) => type);

const movesFrom = (ledger: Ledger): readonly Move[] => {
  let state = proposal.initial;
  return line.flatMap(([type, by = clerk, target], at) => {
    const today = plusDays(day('2026-01-05'), at);
    const before = state;
    const asWho = (actor: Actor): Asked => {
      const wish = { actor: by, state: before, today, n: 0, target };
      const who = { caseId: 'line', actor, at: startOf(today) };
      const ctx = contextOf({ ...ledger, calendar }, who, 'proposal');
      return { state: before, command: sample(type, wish), ctx };
    };
    const asked = asWho(by);
    const decision = proposal.decide(before, asked.command, asked.ctx);
    if (!decision.ok)
      throw new Error(`${type} is refused: ${decision.violations.map(({ rule }) => rule)}`);
    state = decision.events.reduce(proposal.evolve, before);
    const taken: Move = { ...asked, facts: decision.events };
    const others: readonly Asked[] = [
      { ...asked, state },
      asWho(by === member ? (office ?? clerk) : (another ?? clerk)),
    ];
    const refused = others.filter((one) => !proposal.decide(one.state, one.command, one.ctx).ok);
    return [taken, ...refused.map((one): Move => ({ ...one, facts: [] }))];
  });
};

/** The main line, and each of its commands asked once more and by somebody else. */
export const moves = movesFrom(
  testCounty('bench').reduce<Ledger>(
    (ledger, event) =>
      record(ledger, {
        ...{ subject: 'county', caseId: 'bench', event, actor: clerk },
        at: startOf(day('2026-01-01')),
      }),
    emptyLedger,
  ),
);
