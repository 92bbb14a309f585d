import type { Due } from '../kernel/deadline.ts';
import type { Role } from '../words/county.ts';
import { actsFor } from './acting.ts';
import { type Actor, personOf } from './actor.ts';
import type { UnitsOfDay } from './duties.ts';

/** Who owes the next step of an open case, and until when. */
export interface NextStep {
  /** One party: an office, units, or the proposers. */
  readonly party: Role;
  /** Which units or proposers; empty for an office. */
  readonly who: readonly string[];
  /** The deadline that runs, as `proposal.reply`. */
  readonly kind: string;
  readonly due: Due;
}

/** The first of the steps that are owed, with all who owe the same: one party, until the earliest day. */
export const firstOwed = (owed: readonly NextStep[]): NextStep | undefined => {
  const [first] = owed;
  if (!first) return undefined;
  const same = owed.filter(({ party, kind }) => party === first.party && kind === first.kind);
  const [earliest = first.due] = same
    .map(({ due }) => due)
    .toSorted((one, other) => one.by.localeCompare(other.by));
  return { ...first, who: [...new Set(same.flatMap(({ who }) => who))], due: earliest };
};

/** The steps an actor owes, of all that are owed: of those it names, each names this actor alone. */
export const ownSteps = (
  owed: readonly NextStep[],
  actor: Actor,
  register: UnitsOfDay,
): readonly NextStep[] =>
  owed
    .filter(({ party }) => party === actor.role)
    .map((step) => ({
      ...step,
      who: step.who.filter((one) => one === personOf(actor) || actsFor(one, actor, register)),
      named: step.who.length > 0,
    }))
    .filter(({ who, named }) => who.length > 0 || !named)
    .map(({ named: _, ...step }) => step);
