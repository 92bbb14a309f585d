import {
  type Actor,
  type CalendarDay,
  stateCouncilCalendar as calendar,
  day,
  deliveredReply,
  firstProposer,
  isTaken,
  nextStepOf,
  openAssignment,
  type Proposal,
  type ProposalCommand,
  type ProposalContext,
  plusDays,
  proposal,
  proposalCommands,
  ratingsOutstanding,
  startOf,
  statusOfProposal,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { toFiling } from '../support/facts.ts';
import { sample } from '../support/samples.ts';
import { as } from '../support/scenario.ts';
import { registerAfter, standing } from '../support/standing.ts';

const actors: readonly Actor[] = [
  as('member', 'm1'),
  as('member', 'm2'),
  as('collective', 'economy-committee'),
  as('collective', 'party-a'),
  as('proposal_committee'),
  as('supervising_office'),
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'roads-bureau'),
];
const types = Object.keys(proposalCommands) as ProposalCommand['type'][];
/** The commands a role has a row for; that it has no others is said elsewhere. */
const typesOf = (role: string): readonly ProposalCommand['type'][] =>
  types.filter((type) =>
    workflow.tables.some(({ steps }) =>
      steps.some(({ on, by }) => on === type && by.includes(role)),
    ),
  );
const ends = new Set(workflow.tables[0]?.final);
const register = registerAfter();
/** Another proposal, which one may be merged into. */
const others = { p2: standing(...toFiling) };

interface Place {
  readonly state: Proposal;
  readonly today: CalendarDay;
}

/** What tells one situation from another: who stands where, and which windows have closed. */
const situation = ({ state, today }: Place): string => {
  if (state.stage === 'none') return 'none';
  const people = state.proposers.map(({ id, stage, answerBy }) =>
    [id, stage, stage === 'invited' && answerBy !== undefined && answerBy < today].join(),
  );
  const base = [state.stage, statusOfProposal(state), state.source, ...people];
  if (!isTaken(state)) return base.join(' ');
  const task = openAssignment(state);
  const answer = state.replies.at(-1);
  return [
    ...base,
    ...state.assignments.map(({ unit, stage, final }) => [unit, stage, final].join()),
    task && task.returnBy.by < today,
    task && task.contacts.length > 0,
    firstProposer(state)?.contactWaivedOn !== undefined,
    answer?.stage,
    ratingsOutstanding(state).map(({ id }) => id),
    (deliveredReply(state)?.approval?.rateBy.by ?? today) < today,
  ].join(' ');
};

/** The part a command would move: the last of its kind. */
const targetOf = (type: string, state: Proposal): string | undefined =>
  workflow.tables
    .find(({ steps }) => steps.some(({ on }) => on === type))
    ?.partsOf(state)
    .at(-1)?.id;

const asked = ({ state, today }: Place, actor: Actor): readonly ProposalCommand[] =>
  typesOf(actor.role).flatMap((type) =>
    [0, 1].map((n) =>
      sample(type, { actor, state, today, n, cases: ['p2'], target: targetOf(type, state) }),
    ),
  );

const contextAt = (today: CalendarDay, actor: Actor): ProposalContext => ({
  caseId: 'p1',
  actor,
  today,
  now: startOf(today),
  register,
  calendar,
  numbers: {},
  others,
});

const after = ({ state, today }: Place, actor: Actor, command: ProposalCommand) => {
  const decision = proposal.decide(state, command, contextAt(today, actor));
  return decision.ok ? decision.events.reduce(proposal.evolve, state) : undefined;
};

/** Time alone changes what is open: the same state a season later. */
const later = ({ state, today }: Place): Place => ({ state, today: plusDays(today, 90) });

const nextTo = (place: Place, taken: Set<string>): readonly Place[] =>
  actors.flatMap((actor) =>
    asked(place, actor).flatMap((command) => {
      const state = after(place, actor, command);
      if (!state) return [];
      taken.add(command.type);
      return [{ state, today: place.today }];
    }),
  );

interface Explored {
  readonly places: ReadonlyMap<string, Place>;
  readonly ways: ReadonlyMap<string, ReadonlySet<string>>;
  readonly taken: ReadonlySet<string>;
}

/** Walks every way from every situation until no new one turns up. */
const explore = (): Explored => {
  const start: Place = { state: proposal.initial, today: day('2026-01-05') };
  const places = new Map([[situation(start), start]]);
  const ways = new Map<string, Set<string>>();
  const taken = new Set<string>();
  for (const [key, place] of places) {
    const reached = [
      ...nextTo(place, taken),
      ...(place.state.stage === 'none' ? [] : [later(place)]),
    ];
    for (const next of reached) {
      const there = situation(next);
      if (!places.has(there)) places.set(there, next);
      ways.set(key, (ways.get(key) ?? new Set()).add(there));
    }
  }
  return { places, ways, taken };
};

/** The situations from which an end can be reached. */
const leadingToAnEnd = ({ places, ways }: Explored): ReadonlySet<string> => {
  const good = new Set(
    [...places].filter(([, { state }]) => ends.has(state.stage)).map(([key]) => key),
  );
  for (let before = -1; before !== good.size; ) {
    before = good.size;
    for (const [key, reached] of ways) if ([...reached].some((to) => good.has(to))) good.add(key);
  }
  return good;
};

describe('提案的全部情形', () => {
  let explored: Explored;

  beforeAll(() => {
    explored = explore();
    console.info(`explored ${explored.places.size} situations of a proposal`);
  });

  it('are more than a table shows, and take every command', () => {
    expect(explored.places.size).toBeGreaterThan(300);
    expect([...explored.taken].toSorted()).toEqual(types.toSorted());
  });

  it('reach every stage of every table', () => {
    const seen = new Set<string>();
    for (const { state } of explored.places.values())
      for (const table of workflow.tables)
        for (const { stage } of table.partsOf(state)) seen.add(`${table.part} ${stage}`);
    const declared = workflow.tables.flatMap(({ part, stages }) =>
      Object.keys(stages).map((stage) => `${part} ${stage}`),
    );
    expect([...seen].toSorted()).toEqual(declared.toSorted());
  });

  it('all lead to an end: no proposal is ever stuck', () => {
    const good = leadingToAnEnd(explored);
    expect([...explored.places.keys()].filter((key) => !good.has(key))).toEqual([]);
  });

  it('name one party that owes the next step while a proposal is open, and none once it has ended', () => {
    const wrong = [...explored.places.values()].filter(({ state, today }) => {
      if (state.stage === 'none' || state.stage === 'draft') return false;
      const owed = nextStepOf(state, today, register, calendar) !== undefined;
      return owed === ends.has(state.stage);
    });
    expect(wrong.map(situation)).toEqual([]);
  });
});
