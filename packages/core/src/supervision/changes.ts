import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { SupervisionClock, SupervisionClockKind } from './clocks.ts';
import type { Supervision, SupervisionState } from './supervision.ts';

interface Fact {
  readonly type: string;
  readonly on: CalendarDay;
}

/** The supervision a fact is about, moved on its day; a fact without one means a corrupt history. */
export const moved = (state: SupervisionState, { type, on }: Fact): Supervision => {
  if (state.stage === 'none') throw new Error(`corrupt history: ${type} before it was opened`);
  return { ...state, movedOn: on };
};

/** A deadline that begins to run. */
export const running = (
  kind: SupervisionClockKind,
  target: string,
  start: CalendarDay,
  due: Due,
): SupervisionClock => ({ kind, target, start, due });

/** The deadlines with those of some kinds on a part ended: what was due was done. */
export const ended = (
  clocks: readonly SupervisionClock[],
  on: CalendarDay,
  kinds: readonly SupervisionClockKind[],
  target: string,
): readonly SupervisionClock[] =>
  clocks.map((one) =>
    one.doneOn === undefined && one.target === target && kinds.includes(one.kind)
      ? { ...one, doneOn: on }
      : one,
  );

/** Parts with one of them changed. */
export const withPart = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  change: (part: Part) => Part,
): readonly Part[] => parts.map((part) => (part.id === id ? change(part) : part));
