import type { Actor } from './county/actor.ts';
import type { Register, Unfounded } from './county/register.ts';
import type { Calendar } from './kernel/calendar.ts';
import { dayOf, type Instant } from './kernel/day.ts';
import type { Decision } from './kernel/decision.ts';
import { type Numbers, numbersAfter } from './kernel/series.ts';
import { stateCouncilCalendar } from './law/holidays.ts';
import type { Proposal, ProposalContext } from './proposal/proposal.ts';
import { type Commands, type Events, type SubjectName, subjects } from './subjects.ts';

/** A command with its case, its moment and the person who asks. */
export type Envelope = {
  readonly [Name in SubjectName]: {
    readonly subject: Name;
    readonly caseId: string;
    readonly actor: Actor;
    readonly at: Instant;
    readonly command: Commands[Name];
  };
}[SubjectName];

/** One recorded fact: which case, its place in the history of the case, what, when and by whom. */
export interface Fact {
  readonly subject: SubjectName;
  readonly caseId: string;
  /** The place of the fact in the history of its case, from 1. */
  readonly version: number;
  readonly event: Events[SubjectName];
  readonly actor: Actor;
  readonly at: Instant;
}

/**
 * A county's facts in order and what they fold to: plain immutable data for those who embed the
 * core without a database, and the reference a store is tested against.
 */
export interface Ledger {
  readonly register: Register | Unfounded;
  readonly numbers: Numbers;
  readonly proposals: Readonly<Record<string, Proposal>>;
  readonly facts: readonly Fact[];
}

/** A ledger without facts. */
export const emptyLedger: Ledger = {
  register: { stage: 'none' },
  numbers: {},
  proposals: {},
  facts: [],
};

/** The facts of one case in order. */
export const factsOf = ({ facts }: Ledger, subject: SubjectName, caseId: string): readonly Fact[] =>
  facts.filter((fact) => fact.subject === subject && fact.caseId === caseId);

/** What the world brings along when a case is judged. */
export interface World {
  readonly register: Register | Unfounded;
  readonly numbers: Numbers;
  readonly others: Readonly<Record<string, Proposal>>;
  readonly calendar: Calendar;
}

/** The context of a command: who asks, when, and what the world brings along. */
export const contextOf = (
  { register, numbers, others, calendar }: World,
  { caseId, actor, at }: Pick<Envelope, 'caseId' | 'actor' | 'at'>,
): ProposalContext => {
  if (register.stage === 'none') throw new Error(`no county is founded for case ${caseId}`);
  return { caseId, actor, now: at, today: dayOf(at), register, calendar, numbers, others };
};

// An id may be a word that every object knows, such as `constructor`.
const proposalIn = (proposals: Ledger['proposals'], caseId: string): Proposal =>
  (Object.hasOwn(proposals, caseId) ? proposals[caseId] : undefined) ?? subjects.proposal.initial;

/** The state of a case; before its first fact, the subject's initial state. */
export const stateOf = (
  { register, proposals }: Pick<Ledger, 'register' | 'proposals'>,
  subject: SubjectName,
  caseId: string,
): Register | Unfounded | Proposal =>
  subject === 'county' ? register : proposalIn(proposals, caseId);

/** The ledger after one more fact. */
export const record = (ledger: Ledger, fact: Omit<Fact, 'version'>): Ledger => {
  const version = factsOf(ledger, fact.subject, fact.caseId).length + 1;
  const facts = [...ledger.facts, { ...fact, version }];
  const numbers = numbersAfter(ledger.numbers, fact.event);
  if (fact.subject === 'county') {
    const register = subjects.county.evolve(ledger.register, fact.event as Events['county']);
    return { ...ledger, register, numbers, facts };
  }
  const before = proposalIn(ledger.proposals, fact.caseId);
  const after = subjects.proposal.evolve(before, fact.event as Events['proposal']);
  return { ...ledger, proposals: { ...ledger.proposals, [fact.caseId]: after }, numbers, facts };
};

/** What a subject decides of a command, given what the world brings along. */
export const decideIn = (
  world: World,
  state: unknown,
  envelope: Envelope,
): Decision<Events[SubjectName]> => {
  switch (envelope.subject) {
    case 'county': {
      const { caseId, actor, at: now } = envelope;
      const ctx = { caseId, actor, now, today: dayOf(now) };
      return subjects.county.decide(state as Register | Unfounded, envelope.command, ctx);
    }
    case 'proposal':
      return subjects.proposal.decide(
        state as Proposal,
        envelope.command,
        contextOf(world, envelope),
      );
  }
};

/** A ledger after a command, and what was decided; a refusal leaves the ledger as it was. */
export interface Played {
  readonly ledger: Ledger;
  readonly decision: Decision<Events[SubjectName]>;
}

/** Plays one command on a ledger: decide, then record. */
export const play = (
  ledger: Ledger,
  envelope: Envelope,
  calendar: Calendar = stateCouncilCalendar,
): Played => {
  const { subject, caseId, actor, at } = envelope;
  const world = { ...ledger, others: ledger.proposals, calendar };
  const decision = decideIn(world, stateOf(ledger, subject, caseId), envelope);
  if (!decision.ok) return { ledger, decision };
  const after = decision.events.reduce(
    (soFar, event) => record(soFar, { subject, caseId, event, actor, at }),
    ledger,
  );
  return { ledger: after, decision };
};
