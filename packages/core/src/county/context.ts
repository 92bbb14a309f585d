import type { Calendar } from '../kernel/calendar.ts';
import type { Context } from '../kernel/context.ts';
import type { Numbers } from '../kernel/series.ts';
import type { KnownCases } from '../lineage/known.ts';
import type { Actor } from './actor.ts';
import type { RegisterOfDay } from './register.ts';

/** The context in which the register of a county is kept. */
export interface CountyContext extends Context<Actor> {
  /** The last number given in each series of the county: what hangs on its terms and sessions. */
  readonly numbers: Numbers;
}

/** The context in which a case of a county is judged. */
export interface CaseContext<State> extends Context<Actor> {
  /** The register of the day of the command. */
  readonly register: RegisterOfDay;
  readonly calendar: Calendar;
  /** The last number given in each series of the county. */
  readonly numbers: Numbers;
  /** Other cases of the same subject that a command names or the case is tied to, by id. */
  readonly others: Readonly<Record<string, State>>;
  /** The cases of other subjects that a command names, by subject and id. */
  readonly cases: KnownCases;
}
