import type { Citation, Citations } from './citation.ts';
import type { Words } from './words.ts';

/** The identity of a rule: its id, title and sources. */
export interface RuleCard {
  readonly id: string;
  readonly title: Words;
  readonly cites: Citations;
}

/** The input of a rule: the state of the case, the part that moves, and the context. */
export interface Facts<State = unknown, Part = unknown, Context = unknown> {
  readonly state: State;
  readonly part: Part;
  readonly ctx: Context;
}

/** The input of a rule on a command: the same with the command. */
export interface Asked<State, Part, Context, Command> extends Facts<State, Part, Context> {
  readonly command: Command;
}

/**
 * A requirement that the facts alone decide, so that it can be judged before anything is typed:
 * front ends draw buttons from it.
 */
export interface CaseRule<Subject> extends RuleCard {
  readonly kind: 'case';
  /** Whoever the step is not for, and who is told little of the case, is told this rule alone. */
  tellsAlone?(subject: Subject): boolean;
  holds(subject: Subject): boolean;
  message(subject: Subject): Words;
}

/** A requirement that also reads the command's input. */
export interface CommandRule<Subject> extends RuleCard {
  readonly kind: 'command';
  holds(subject: Subject): boolean;
  /**
   * Is there an input with which it holds? Always, where it is absent. A step that no input passes is not
   * offered; the message is then told without the input.
   */
  possible?(subject: Omit<Subject, 'command'>): boolean;
  message(subject: Subject): Words;
}

/** A requirement the law puts on one step, small enough to quote and to test alone. */
export type Rule<Subject> = CaseRule<Omit<Subject, 'command'>> | CommandRule<Subject>;

/** A broken rule with its message for the user. */
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
