import type { z } from 'zod';
import type { AvailableAction } from '../kernel/available.ts';
import type { Calendar } from '../kernel/calendar.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { LightTimes, Warnings } from '../kernel/lights.ts';
import type { Scope, ScopeFacts } from '../kernel/scope.ts';
import type { WordsOf } from '../kernel/words.ts';
import type { CountyProfile } from '../profile/profile.ts';
import type { Actor } from './actor.ts';
import type { CaseDeadline } from './deadline.ts';
import type { NextStep } from './next-step.ts';
import type { RegisterOfDay } from './register.ts';

/**
 * What a scope over cases may name; a store keeps the same in columns. `person` holds ids of members,
 * bodies, platforms and experts, `unit` those of units.
 */
export type CaseField = 'stage' | 'person' | 'unit' | 'public' | 'secret';

/** What a case is judged by when it is shown. */
export interface ViewContext {
  readonly today: CalendarDay;
  readonly register: RegisterOfDay;
  readonly calendar: Calendar;
}

/** What lists show of a case, and filter and sort by. */
export interface Heading {
  readonly title: string;
  /** Where the whole case stands: computed, one of the subject's statuses. */
  readonly status: string;
  /** Which form it has: one of the subject's kinds; empty where a subject has but one. */
  readonly kind?: string;
  /** The year whose plan it belongs to. */
  readonly year: number;
  readonly beganOn: CalendarDay;
  readonly endedOn?: CalendarDay;
}

/**
 * How the cases of a subject are shown: who may read which, and what exactly they see. It is all a
 * gateway needs; whatever is not in a view cannot leave the core.
 */
export interface Showing<State, Event, View extends z.ZodObject = z.ZodObject> {
  /** Where a case can stand. */
  readonly statuses: WordsOf<string>;
  /** The forms a case can have; none where a subject has but one. */
  readonly kinds?: WordsOf<string>;
  /** The shape of what is shown, described field by field. */
  readonly view: View;
  /**
   * Which cases an actor may read. The register is there for a unit, which may have the duties of
   * units it succeeded, on the day.
   */
  readable(actor: Actor, register: RegisterOfDay | undefined): Scope<CaseField>;
  /**
   * As whom an actor is taken in a case on the day: the public, where they lack the place they speak for.
   * Set by `shownByTheDay`.
   */
  takenAs?(actor: Actor, state: State, register: RegisterOfDay): Actor;
  /** What a case holds in each field a scope may name. */
  scopeFacts(state: State): ScopeFacts<CaseField>;
  heading(state: State): Heading;
  /** The cases of the same subject that a view of this one tells of; none where it stands alone. */
  relatedCases?(state: State): readonly string[];
  /** What an actor who may read the case sees of it, given the cases it tells of by id. */
  project(
    state: State,
    actor: Actor,
    context: ViewContext,
    related?: Readonly<Record<string, State>>,
  ): z.input<View>;
  /**
   * Tells the fields of that view one by one, without the others and without related cases, for lists
   * that ask for few of them; absent where a view is told as a whole.
   */
  projectField?(state: State, actor: Actor, context: ViewContext): (field: string) => unknown;
  /** Does the history an actor sees include this fact? */
  showsEvent(event: Event, state: State, actor: Actor, context: ViewContext): boolean;
  /**
   * Is every fact of each case an actor may read shown to them, whatever happens? Told by who they are
   * alone, so that the answer says nothing of a case.
   */
  showsEveryEvent(actor: Actor): boolean;
  /** Is an actor told of this action at all? */
  showsAction(
    action: Pick<AvailableAction, 'command' | 'part' | 'target'>,
    state: State,
    actor: Actor,
    context: ViewContext,
  ): boolean;
  /** Who owes the next step: exactly one party while a case is open, nobody once it has ended. */
  nextStep(state: State, context: ViewContext): NextStep | undefined;
  /**
   * Every step that is owed as far as an actor may know of it, the next one first; the next step alone
   * where it is absent.
   */
  owed?(state: State, actor: Actor, context: ViewContext): readonly NextStep[];
  /** Is an actor told who owes the next step, and of the deadlines? Whoever owes a step is told of it. */
  showsSteps(state: State, actor: Actor, context: ViewContext): boolean;
  /** The next step as an actor is told of it; the same for all where it is absent. */
  nextStepFor?(step: NextStep, state: State, actor: Actor, context: ViewContext): NextStep;
  /** When the lights of the next step turn; counted from its due day where it is absent. */
  lights?(state: State, context: ViewContext): LightTimes | undefined;
  /** Is whoever owes this step warned before its due day? Always where it is absent. */
  warnsOf?(step: NextStep): boolean;
  /** Every deadline of a case with its certificate. */
  deadlines(state: State, context: ViewContext): readonly CaseDeadline[];
  /** The deadlines an actor is told of; all of them where it is absent. */
  deadlinesFor?(
    deadlines: readonly CaseDeadline[],
    state: State,
    actor: Actor,
    context: ViewContext,
  ): readonly CaseDeadline[];
  /** How long before a due day its lights turn. */
  warnings(profile: CountyProfile): Warnings;
}
