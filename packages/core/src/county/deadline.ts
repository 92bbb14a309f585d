import type { CalendarDay } from '../kernel/day.ts';
import type { Deadline, Due } from '../kernel/deadline.ts';
import type { FixedDeadline } from '../kernel/fixed-day.ts';

/** A deadline of a case: its certificate, the day a fact recorded, and whether it was met. */
export type CaseDeadline = (Deadline | FixedDeadline) & {
  /** The part it belongs to. */
  readonly target: string;
  /**
   * The due day as recorded; differs from `due` where the calendar was amended since, or where the
   * proposal is handled with another that is due earlier.
   */
  readonly recorded: CalendarDay;
  /** The notice that moved the day, and from which one; absent where none did. */
  readonly recounted?: Exclude<Due['recounted'], undefined>;
  /** The day on which what was due was done; absent while it is outstanding. */
  readonly doneOn?: CalendarDay;
};

/** What a certificate tells of the day that was recorded. */
export const recordedIn = ({
  by,
  recounted,
}: Due): Pick<CaseDeadline, 'recorded' | 'recounted'> => ({
  recorded: by,
  ...(recounted ? { recounted } : {}),
});
