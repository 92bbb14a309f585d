import {
  type Actor,
  type AvailableAction,
  available,
  type CalendarDay,
  stateCouncilCalendar as calendar,
  deliveredReplies,
  isTaken,
  isToBeSettled,
  joinedProposers,
  latestReply,
  openAssignments,
  type Proposal,
  type ProposalCommand,
  type ProposalContext,
  plusDays,
  proposal,
  type RegisterOfDay,
  startOf,
  proposalWorkflow as workflow,
} from '@xieshang/core';
import { reviewedIn } from './county.ts';
import { toFiling, toUnit } from './facts.ts';
import { sample } from './samples.ts';
import { registerAfter, standing } from './standing.ts';

/** More situations than this are too many to walk while somebody waits. */
const LARGEST = 8000;

/** Where a proposal stands, and on which day. */
export interface Place {
  readonly state: Proposal;
  readonly today: CalendarDay;
}

/** A part of the law that is walked on all its ways, the rest held to the shortest. */
export interface Theme {
  readonly from: Place;
  readonly actors: readonly Actor[];
  readonly commands: readonly ProposalCommand['type'][];
  /** How many variants of each command are tried. */
  readonly variants: number;
  /** How many days pass where time is let pass. */
  readonly leap: number;
  /** The register it takes place in, where that is not the plain one. */
  readonly register?: RegisterOfDay;
  /** What every situation can come to; the end of the case where nothing else is said. */
  readonly goal?: (place: Place) => boolean;
}

/** The register most walks take place in: review in two stages. */
export const register = registerAfter(
  reviewedIn({ plenary: ['preliminary', 'collective'], recess: [] }),
);
/** Other proposals, which one may be merged into or joined to. */
const others = { p2: standing(...toFiling), p3: standing(...toUnit) };

const contextAt = (today: CalendarDay, actor: Actor, theme: Theme): ProposalContext => ({
  caseId: 'p1',
  actor,
  today,
  now: startOf(today),
  register: theme.register ?? register,
  calendar,
  numbers: { 'proposal.filing/11-5': 10 },
  others,
  cases: {},
});

const decided = ({ state, today }: Place, actor: Actor, command: ProposalCommand, theme: Theme) =>
  proposal.decide(state, command, contextAt(today, actor, theme));

// Texts, instants, and the days on which something was done tell nothing about what is open.
const silent = new Set([
  'at',
  'content',
  'note',
  'text',
  'reason',
  'finding',
  'answers',
  'weighed',
]);
const isPast = /^(on|since|from|until|countsFrom|(?!due|newDue).+On)$/;
// What only adds to the file: a second entry of the same kind opens and closes nothing.
const piles = new Set([
  'extensions',
  'stops',
  'reminders',
  'lookBacks',
  'classHistory',
  'promises',
  'reports',
  'consultations',
  'keys',
  'opinions',
  'leaders',
  'supervisions',
  'awards',
]);
const named = new Set(['id', 'consultation', 'extension', 'supervision', 'nomination', 'key']);
const over = new Set(workflow.tables.slice(1).flatMap(({ final }) => final));

// Of what is over, only how it ended.
const kindOf = (entry: unknown, today: CalendarDay): string => {
  const { stage, outcome, confirmedOn, resumeBy, to } = entry as Readonly<Record<string, unknown>>;
  if (typeof stage === 'string' && over.has(stage)) return stage;
  if (resumeBy !== undefined && to !== undefined) return 'resumed';
  if (confirmedOn !== undefined) return `${outcome}`;
  return JSON.stringify(entry, (key, value) =>
    named.has(key) ? undefined : blank(today)(key, value),
  );
};

const kindsIn = (entries: readonly unknown[], today: CalendarDay): readonly string[] =>
  [...new Set(entries.map((entry) => kindOf(entry, today)))].toSorted();

// Of days that are still ahead, only whether they have passed.
const blank =
  (today: CalendarDay) =>
  (key: string, value: unknown): unknown => {
    if (silent.has(key)) return undefined;
    if (isPast.test(key) && typeof value === 'string') return true;
    if (key === 'version') return undefined;
    if (piles.has(key) && Array.isArray(value)) return kindsIn(value, today);
    if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return value;
    return value < today;
  };

// Versions sent back, contacts and meetings that only add to the file open and close nothing.
const outline = (state: Proposal): unknown => {
  if (!isTaken(state)) return state;
  const inHand = new Set(deliveredReplies(state).map(({ id }) => id));
  const last = openAssignments(state).flatMap(({ id }) => latestReply(state, id) ?? []);
  const joined = new Set<string>(joinedProposers(state).map(({ id }) => id));
  return {
    ...state,
    assignments: state.assignments.map(({ contacts, ...one }) => ({
      ...one,
      heard: contacts.some(
        ({ on, proposer: who }) =>
          joined.has(who) &&
          deliveredReplies(state).every(
            ({ approval }) => approval === undefined || on >= approval.on,
          ),
      ),
    })),
    replies: last.map(({ id: _, ...one }) => one),
    ratings: state.ratings
      .filter(({ reply }) => inHand.has(reply))
      .map(({ proposer, leadsTo }) => [proposer, leadsTo])
      .toSorted(),
    settlements: isToBeSettled(state),
  };
};

/** What tells one situation from another: who stands where, and which windows have closed. */
export const situation = ({ state, today }: Place): string =>
  JSON.stringify(outline(state), blank(today));

/** The tables with the rows of a theme alone, so that nothing else is asked. */
const tablesOf = ({ commands }: Theme): typeof workflow => ({
  ...workflow,
  tables: workflow.tables.map((table) => ({
    ...table,
    steps: table.steps.filter(({ on }) => commands.some((one) => one === on)),
  })),
});

const offered = (place: Place, actor: Actor, theme: Theme, tables: typeof workflow) =>
  available(tables, {
    state: place.state,
    ctx: contextAt(place.today, actor, theme),
  }).filter(({ allowed }) => allowed);

/** More variants than are followed: a step misleads only where none of them passes. */
const MOST_VARIANTS = 12;

const variantsOf = (
  { command, target }: AvailableAction,
  actor: Actor,
  { state, today }: Place,
  count: number,
): readonly ProposalCommand[] => {
  // Two variants that make no difference are one.
  const all = Array.from({ length: count }, (_, n) =>
    sample(command as ProposalCommand['type'], {
      actor,
      state,
      today,
      n,
      cases: ['p2', 'p3'],
      ...(target ? { target } : {}),
    }),
  );
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
};

/** The rules by which none of the inputs that are tried passes; none where one does. */
const refusing = (
  action: AvailableAction,
  actor: Actor,
  place: Place,
  theme: Theme,
): readonly string[] => {
  const broken = new Set<string>();
  for (const one of variantsOf(action, actor, place, MOST_VARIANTS)) {
    const decision = decided(place, actor, one, theme);
    if (decision.ok) return [];
    for (const { rule } of decision.violations) broken.add(rule);
  }
  return [...broken].toSorted();
};

/** Every situation of a theme, the ways between them, and the commands that were taken. */
export interface Explored {
  readonly places: ReadonlyMap<string, Place>;
  readonly ways: ReadonlyMap<string, ReadonlySet<string>>;
  readonly taken: ReadonlySet<string>;
  /** The stages that parts of the case were seen at, as `reply approved`. */
  readonly stages: ReadonlySet<string>;
  /** Steps that are offered although none of the inputs that are tried passes, by the rules that refuse them. */
  readonly misleading: ReadonlySet<string>;
}

const stagesAt = ({ state }: Place): readonly string[] =>
  workflow.tables.flatMap(({ part, partsOf }) =>
    partsOf(state).map(({ stage }) => `${part} ${stage}`),
  );

/** Walks every way from every situation until no new one turns up. */
export const explore = (theme: Theme): Explored => {
  const tables = tablesOf(theme);
  const places = new Map([[situation(theme.from), theme.from]]);
  const ways = new Map<string, Set<string>>();
  const taken = new Set<string>();
  const stages = new Set<string>();
  const misleading = new Set<string>();
  for (const [key, place] of places) {
    for (const stage of stagesAt(place)) stages.add(stage);
    const reached = new Set<string>();
    ways.set(key, reached);
    const arriveAt = (next: Place): void => {
      const there = situation(next);
      if (!places.has(there)) places.set(there, next);
      reached.add(there);
    };
    for (const actor of theme.actors)
      for (const action of offered(place, actor, theme, tables)) {
        let passed = false;
        for (const one of variantsOf(action, actor, place, theme.variants)) {
          const decision = decided(place, actor, one, theme);
          if (!decision.ok) continue;
          passed = true;
          taken.add(one.type);
          const state = decision.events.reduce(proposal.evolve, place.state);
          arriveAt({ state, today: place.today });
        }
        const rules = passed ? [] : refusing(action, actor, place, theme);
        if (rules.length > 0) misleading.add(`${action.command}: ${rules.join(', ')}`);
      }
    // Time alone changes what is open.
    if (place.state.stage !== 'none')
      arriveAt({ state: place.state, today: plusDays(place.today, theme.leap) });
    if (places.size > LARGEST) throw new Error('the walk does not end: narrow the theme');
  }
  return { places, ways, taken, stages, misleading };
};

const ends = new Set(workflow.tables[0]?.final);

/** The situations from which the goal of the theme can be reached. */
export const leadingToTheGoal = (
  { places, ways }: Explored,
  { goal = ({ state }) => ends.has(state.stage) }: Theme,
): ReadonlySet<string> => {
  const back = new Map<string, string[]>();
  for (const [from, reached] of ways)
    for (const to of reached) {
      const known = back.get(to);
      if (known) known.push(from);
      else back.set(to, [from]);
    }
  const good = new Set([...places].filter(([, place]) => goal(place)).map(([key]) => key));
  for (const key of good) for (const before of back.get(key) ?? []) good.add(before);
  return good;
};
