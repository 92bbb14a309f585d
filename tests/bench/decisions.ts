/**
 * What the core does on one core of the processor, without a gateway or a database: commands decided,
 * actions listed, facts folded; and the main line of a proposal beside an XState machine with the same
 * transitions and guards. The rounds alternate, so that whatever else the machine does falls on all.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  available,
  fold,
  type Proposal,
  proposal,
  proposalWorkflow,
  type Subject,
  subjects,
} from '@xieshang/core';
import { type Asked, accepted, histories, refused, seen } from './decisions/asked.ts';
import { moves } from './decisions/line.ts';
import { moved, prepared } from './decisions/peer.ts';
import { demoYears } from './decisions/year.ts';
import { readOptions } from './support/options.ts';
import { figure, heading, paragraph, table } from './support/report.ts';
import { median } from './support/round.ts';

/** Something done again and again; `all` answers with a figure nobody can optimise away. */
interface Work {
  readonly name: string;
  readonly each: number;
  all(): number;
}

const options = readOptions();

const deciding = (name: string, asked: readonly Asked[]): Work => ({
  name,
  each: asked.length,
  all: () =>
    asked.reduce(
      (n, { state, command, ctx }) => n + (proposal.decide(state, command, ctx).ok ? 2 : 1),
      0,
    ),
});

const core: readonly Work[] = [
  deciding('commands decided', [...accepted, ...refused]),
  deciding('— accepted', accepted),
  deciding('— refused', refused),
  {
    name: 'lists of actions',
    each: seen.length,
    all: () =>
      seen.reduce((n, { state, ctx }) => n + available(proposalWorkflow, { state, ctx }).length, 0),
  },
  {
    name: 'facts folded',
    each: histories.flat().length,
    all: () => histories.reduce((n, facts) => n + fold(proposal, facts).stage.length, 0),
  },
];

const decidedAndFolded = ({ state, command, ctx }: Asked): Proposal => {
  const decision = proposal.decide(state, command, ctx);
  return decision.ok ? decision.events.reduce(proposal.evolve, state) : state;
};

const ready = moves.map(prepared);
const line: readonly Work[] = [
  {
    name: 'Xieshang: decide, count due days, give reasons, fold',
    each: moves.length,
    all: () => moves.reduce((n, move) => n + (decidedAndFolded(move) === move.state ? 1 : 2), 0),
  },
  {
    name: 'XState: guard, fold the facts it is handed',
    each: moves.length,
    all: () =>
      ready.reduce((n, one) => n + (moved(one) === one.snapshot.context.proposal ? 1 : 2), 0),
  },
];

// Time of the processor, of all threads, so that other programs on the machine do not count.
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

// To ask for the time takes as long as a decision.
const TURNS = 40;

const perSecond = ({ each, all }: Work): number => {
  const began = spent();
  let [done, sum, seconds] = [0, 0, 0];
  while (seconds < options.seconds) {
    for (let turn = 0; turn < TURNS; turn += 1) sum += all();
    done += each * TURNS;
    seconds = spent() - began;
  }
  if (sum < done) throw new Error('something was left out');
  return done / seconds;
};

/** Rounds of all in turn; the first round warms up and does not count. */
const compete = (works: readonly Work[]) => {
  const rounds = Array.from({ length: options.rounds + 1 }, () => works.map(perSecond)).slice(1);
  return works.map(({ name }, at) => {
    const own = rounds.map((round) => round[at] ?? 0);
    return [name, median(own), Math.min(...own), Math.max(...own)] as const;
  });
};

const print = (first: string, works: readonly Work[]): void =>
  table(
    [first, 'a second', 'slowest round', 'fastest round'],
    compete(works).map(([name, ...figures]) => [name, ...figures.map(figure)]),
  );

for (const [at, move] of moves.entries()) {
  const one = ready[at];
  if (!one || !isDeepStrictEqual(moved(one), decidedAndFolded(move)))
    throw new Error(`the machine answers otherwise to ${move.command.type}`);
}

heading('Deciding');
paragraph(
  `${accepted.length} accepted and ${refused.length} refused commands of eight actors on ${histories.length} proposals at every stage; medians of ${options.rounds} rounds of ${options.seconds} s of processor time, Node.js ${process.versions.node}.`,
);
print('', core);
paragraph(
  `The main line from draft to closed: ${moves.filter(({ facts }) => facts.length > 0).length} commands accepted and ${moves.filter(({ facts }) => facts.length === 0).length} refused.`,
);
print('', line);

const years = demoYears();
const rates = compete([
  ...years.map(({ subject, decide }) => ({
    name: subject,
    each: decide.length,
    all: () => decide.reduce((n, one) => n + (one() ? 2 : 1), 0),
  })),
  ...years.map(({ subject, histories }) => ({
    name: subject,
    each: histories.flat().length,
    all: () =>
      histories.reduce(
        (n, facts) =>
          n +
          facts.length +
          Object.keys(fold(subjects[subject] as Subject, facts) as object).length,
        0,
      ),
  })),
]);
paragraph(
  'Every command of the demo county to its other subjects, decided again, and their facts folded:',
);
table(
  ['', 'commands', 'decided a second', 'facts', 'folded a second'],
  years.map(({ subject, decide, histories }, at) => [
    subject,
    decide.length,
    figure(rates[at]?.[1] ?? 0),
    histories.flat().length,
    figure(rates[at + years.length]?.[1] ?? 0),
  ]),
);
