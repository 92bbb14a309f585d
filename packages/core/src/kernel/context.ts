import type { CalendarDay, Instant } from './day.ts';

/** The context of every command: the case, the moment and the actor. */
export interface Context<Actor> {
  readonly caseId: string;
  readonly now: Instant;
  /** The day of `now` in Asia/Shanghai. */
  readonly today: CalendarDay;
  readonly actor: Actor;
}
