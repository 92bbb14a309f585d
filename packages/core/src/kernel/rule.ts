import type { Citation, Citations } from './citation.ts';
import type { Words } from './words.ts';

/** What a rule is called and where it comes from: the part that needs no case. */
export interface RuleCard {
  readonly id: string;
  readonly title: Words;
  readonly cites: Citations;
}

/** What a rule looks at: the case, the part of it that moves, and what the world brings along. */
export interface Facts<State = unknown, Part = unknown, Context = unknown> {
  readonly state: State;
  readonly part: Part;
  readonly ctx: Context;
}

/** What a rule on a command looks at beyond the facts: the words of the person who asks. */
export interface Asked<State, Part, Context, Command> extends Facts<State, Part, Context> {
  readonly command: Command;
}

/**
 * A requirement that the facts alone decide, so that it can be judged before anything is typed:
 * front ends draw buttons from it.
 */
export interface CaseRule<Subject> extends RuleCard {
  readonly kind: 'case';
  holds(subject: Subject): boolean;
  message(subject: Subject): Words;
}

/** A requirement that also reads the command's input. */
export interface CommandRule<Subject> extends RuleCard {
  readonly kind: 'command';
  holds(subject: Subject): boolean;
  message(subject: Subject): Words;
}

/** A requirement the law puts on one step, small enough to quote and to test alone. */
export type Rule<Subject> = CaseRule<Omit<Subject, 'command'>> | CommandRule<Subject>;

/** A rule that did not hold, ready to show to the person who can put it right. */
export interface Violation {
  readonly rule: string;
  readonly title: Words;
  readonly message: Words;
  readonly cites: readonly Citation[];
}

/** The violation of a rule, with the message it has for this case. */
export const violationOf = ({ id, title, cites }: RuleCard, message: Words): Violation => ({
  rule: id,
  title,
  message,
  cites,
});
