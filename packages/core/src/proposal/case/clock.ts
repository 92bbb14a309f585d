import type { Pause } from '../../kernel/deadline.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { ClockStop } from '../parts/clock.ts';

/** When the clock of a reply was stopped, in order. */
export const stopsOf = ({ stops = [] }: Assignment): readonly ClockStop[] => stops;

/** The stop from which the clock does not run again yet. */
export const openStop = (one: Assignment): ClockStop | undefined =>
  stopsOf(one).find(({ to }) => to === undefined);

/** True while the clock of a reply is stopped. */
export const isStopped = (one: Assignment): boolean => openStop(one) !== undefined;

/** The stops that are over, as they count in a deadline. */
export const pausesOf = (one: Assignment): readonly Pause[] =>
  stopsOf(one).flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]));
