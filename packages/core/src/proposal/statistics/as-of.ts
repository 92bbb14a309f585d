import type { CountyEvent } from '../../county/areas.ts';
import type { Register, Unfounded } from '../../county/register.ts';
import { county } from '../../county/subject.ts';
import { type CalendarDay, endOf, type Instant } from '../../kernel/day.ts';
import { fold } from '../../kernel/subject.ts';
import type { ProposalEvent } from '../areas.ts';
import type { AnyProposal } from '../proposal.ts';
import { proposal } from '../subject.ts';

/** A fact, and the moment at which it was recorded. */
export interface RecordedAt<Event> {
  readonly event: Event;
  readonly at: Instant;
}

/** The history of one case, in order. */
export interface History {
  readonly caseId: string;
  readonly facts: readonly RecordedAt<ProposalEvent>[];
}

const recordedUntil = <Event>(
  facts: readonly RecordedAt<Event>[],
  on: CalendarDay,
): readonly Event[] => {
  const end = endOf(on);
  const later = facts.findIndex(({ at }) => at >= end);
  return (later < 0 ? facts : facts.slice(0, later)).map(({ event }) => event);
};

/**
 * The cases as they stood at the end of a day, from the facts recorded until then: asked again
 * later, the answer is the same.
 */
export const casesAsOf = (histories: readonly History[], on: CalendarDay): readonly AnyProposal[] =>
  histories.flatMap(({ facts }) => {
    const state = fold(proposal, recordedUntil(facts, on));
    return state.stage === 'none' ? [] : [state];
  });

/** The register as it stood at the end of a day. */
export const registerAsOf = (
  facts: readonly RecordedAt<CountyEvent>[],
  on: CalendarDay,
): Register | Unfounded => fold(county, recordedUntil(facts, on));
