import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import { type SupervisorsClock, type SupervisorsPeriod, supervisorClocks } from './clocks.ts';
import type { SupervisorGroup, SupervisorGroupState } from './group.ts';

/** A deadline that begins: for what, until when, and from which day where it is not today. */
interface Beginning {
  readonly kind: SupervisorsPeriod;
  readonly due: Due;
  readonly start?: CalendarDay;
}

/** The deadlines of a group with those of some kinds on a part ended, and perhaps another begun. */
export const clocksAfter = (
  { clocks }: Pick<SupervisorGroup, 'clocks'>,
  on: CalendarDay,
  ended: readonly SupervisorsPeriod[],
  target: string,
  begun?: Beginning,
): readonly SupervisorsClock[] => [
  ...clocks.map((one) =>
    one.doneOn === undefined && one.target === target && ended.includes(one.kind)
      ? { ...one, doneOn: on }
      : one,
  ),
  ...(begun ? [{ kind: begun.kind, target, start: begun.start ?? on, due: begun.due }] : []),
];

/** Where the due days of a group lie. */
export const recordedIn = (state: SupervisorGroupState) =>
  supervisorClocks.recorded(state.stage === 'none' ? [] : state.clocks);
