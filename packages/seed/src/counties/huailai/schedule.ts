import {
  type CalendarDay,
  day,
  plusDays,
  stateCouncilCalendar,
  workingDayFrom,
} from '@xieshang/core';
import { at, type Random } from '../../random.ts';
import { gapsOf } from './gaps.ts';
import type { Milestone, Outcome } from './outcomes.ts';
import { type Almanac, type Layout, later, placed } from './placement.ts';
import { plenaryAt } from './sessions.ts';

/** A milestone and the day on which it came to pass. */
export interface Dated {
  readonly milestone: Milestone;
  readonly on: CalendarDay;
}

const ownTime: readonly Milestone[] = [
  'drafted',
  'discarded',
  'submitted',
  'resubmitted',
  'withdrawn',
  'rated',
  'ratedAgain',
];

/** Offices act on working days, nobody after today, and nothing before what it follows. */
const settled = ({ path }: Outcome, days: Layout, today: CalendarDay): readonly Dated[] => {
  const dated: Dated[] = [];
  for (const [place, milestone] of path.entries()) {
    const raw = at(days, place);
    if (raw > today) break;
    const ahead = ownTime.includes(milestone) ? raw : workingDayFrom(stateCouncilCalendar, raw);
    const on = ahead > today ? workingDayFrom(stateCouncilCalendar, today, -1) : ahead;
    dated.push({ milestone, on: later(on, dated.at(-1)?.on ?? on) });
  }
  return dated;
};

// Nothing of what the other one has not come to.
const NEVER = day('9999-12-31');

/**
 * Beside the proposal it is merged into, or handled with: submitted with it, disposed of or filed
 * after that was filed, and the day after it in all that follows.
 */
const inCompany = ({ path }: Outcome, other: readonly Dated[]): Layout => {
  const dayOf = (wanted: Milestone): CalendarDay =>
    other.find(({ milestone }) => milestone === wanted)?.on ?? NEVER;
  const submitted = dayOf('submitted');
  const after = (milestone: Milestone): CalendarDay => {
    const on = dayOf(milestone === 'disposed' || milestone === 'joined' ? 'filed' : milestone);
    return on === NEVER ? on : plusDays(on, 1);
  };
  return [plusDays(submitted, -6), submitted, ...path.slice(2).map(after)];
};

/** The days of a proposal with an outcome; one that is merged keeps another one company. */
export const scheduleOf = (
  outcome: Outcome,
  almanac: Almanac,
  random: Random,
  company?: readonly Dated[],
): readonly Dated[] => {
  const days = company
    ? inCompany(outcome, company)
    : placed(outcome, gapsOf(outcome, random), almanac, random);
  return settled(outcome, days, almanac.on);
};

/** The year a case is numbered under: that of the session that takes it. */
export const yearOf = (dated: readonly Dated[], { plenaries }: Almanac): number => {
  const { on } = dated.find(({ milestone }) => milestone === 'submitted') ?? at(dated, 0);
  return plenaryAt(plenaries, on).year;
};
