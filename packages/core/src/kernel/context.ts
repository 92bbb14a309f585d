import type { CalendarDay, Instant } from './day.ts';

/** What comes in from outside with every command: which case, when, and who asks. */
export interface Context<Actor> {
  readonly caseId: string;
  readonly now: Instant;
  /** The day of `now` in Asia/Shanghai. */
  readonly today: CalendarDay;
  readonly actor: Actor;
}
