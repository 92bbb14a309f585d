import { keysOf } from './keys.ts';

/**
 * Which cases somebody may read, as data: any clause that holds opens the case. A clause holds
 * when each field it names has at least one of the values listed. The same scope is matched
 * against a state in core and compiled to a query filter by a store.
 */
export type Scope<Field extends string> = readonly Clause<Field>[];

/** A condition of a scope: every field named must have one of the values. */
export type Clause<Field extends string> = Readonly<Partial<Record<Field, readonly string[]>>>;

/** The values of a case in each field of a scope. */
export type ScopeFacts<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** A scope that opens every case: one clause without a condition. */
export const everything: Scope<never> = [{}];

const clauseHolds = <Field extends string>(
  clause: Clause<Field>,
  facts: ScopeFacts<Field>,
): boolean =>
  keysOf<Field>(clause).every((field) =>
    clause[field]?.some((value) => facts[field].includes(value)),
  );

/** Does the scope open a case with these facts? */
export const opens = <Field extends string>(
  scope: Scope<Field>,
  facts: ScopeFacts<Field>,
): boolean => scope.some((clause) => clauseHolds(clause, facts));
