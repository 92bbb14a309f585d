import { areaOf } from '../kernel/area.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Supervision, SupervisionContext, SupervisionState } from './supervision.ts';

interface Fact {
  readonly type: string;
  readonly on: CalendarDay;
}

/** Puts an area of a supervision together. */
export const supervisionArea = areaOf<SupervisionState, SupervisionContext>();

/**
 * The supervision a fact is about, with the day of the fact as that of its last step; a fact without a
 * supervision means a corrupt history.
 */
export const withLastStep = (state: SupervisionState, { type, on }: Fact): Supervision => {
  if (state.stage === 'none') throw new Error(`corrupt history: ${type} before it was opened`);
  return { ...state, movedOn: on };
};

/** Parts with one of them changed. */
export const withPart = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  change: (part: Part) => Part,
): readonly Part[] => parts.map((part) => (part.id === id ? change(part) : part));
