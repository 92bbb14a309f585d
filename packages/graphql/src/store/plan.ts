import {
  type CaseRef,
  type Cases,
  type Subject,
  showsEveryFact,
  subjectNamed,
  type YearRef,
} from '@xieshang/core';
import type { Order } from './order.ts';
import type { CarriedOut, Recorded } from './unit-of-work.ts';

/** What has to be loaded before something is decided or recorded. */
export interface Plan {
  readonly cases: readonly CaseRef[];
  /** Cases are wanted that have one of these ties. */
  readonly ties: readonly string[];
  /** Every case of these years is wanted. */
  readonly years: readonly YearRef[];
  /** The cases whose facts are counted for who sent a command. */
  readonly facts: readonly CaseRef[];
  /** The keys of commands, each of which may have been carried out before. */
  readonly commands: readonly Pick<CarriedOut, 'person' | 'id'>[];
}

/** Nothing to be loaded. */
export const nothing: Plan = { cases: [], ties: [], years: [], facts: [], commands: [] };

const subjectOf = ({ subject }: Order): Subject => subjectNamed(subject);

// A version is that of the log for whom nothing is hidden from; for others their facts are counted.
const isCounted = ({ subject, actor, expectedVersion }: Order): boolean =>
  expectedVersion !== undefined && !showsEveryFact(subject, actor);

/** What orders want before any of their cases is known. */
export const planFor = (orders: readonly Order[]): Plan => {
  const own = (order: Order): readonly CaseRef[] =>
    order.caseId ? [{ subject: order.subject, caseId: order.caseId }] : [];
  return {
    ...nothing,
    cases: orders.flatMap((order) => {
      const { othersNamed, initial } = subjectOf(order);
      return [...own(order), ...othersNamed(order.command, initial)];
    }),
    facts: orders.filter(isCounted).flatMap(own),
    commands: orders.map(({ actor, commandId }) => ({ person: actor.id, id: commandId })),
  };
};

/** What an order wants as well, given its case: the cases that either of them names. */
export const planGivenCase = (order: Order, state: unknown): Plan => ({
  ...nothing,
  cases: subjectOf(order).othersNamed(order.command, state),
});

/** What an order wants at last, given the cases that are named: those tied to them, and whole years. */
export const planGivenNamed = (order: Order, state: unknown, cases: Cases): Plan => {
  const { lookups, yearsNamed } = subjectOf(order);
  return {
    ...nothing,
    ties: lookups?.(order.command, state, cases) ?? [],
    years: yearsNamed?.(order.command, state) ?? [],
  };
};

/** What facts want that were decided elsewhere: the cases they happened to. */
export const planForFacts = (facts: readonly Recorded[]): Plan => ({
  ...nothing,
  cases: facts.map(({ subject, caseId }) => ({ subject, caseId })),
});
