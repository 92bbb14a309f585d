import { type CalendarDay, daysBetween, plusDays } from '@xieshang/core';
import { at, between, type Random } from '../../random.ts';
import { TERM } from './identity.ts';
import type { Milestone, Outcome, Place } from './outcomes.ts';
import { assignedForReply } from './reply-due.ts';
import { type Plenary, windowAt } from './sessions.ts';

/** What a story is laid out against: today, and the sessions called so far. */
export interface Almanac {
  readonly on: CalendarDay;
  readonly plenaries: readonly Plenary[];
}

/** The days of an outcome of which the gaps are drawn: one for each milestone. */
export type Layout = readonly CalendarDay[];

const isFirstAssignment = (path: readonly Milestone[], milestone: Milestone): boolean =>
  milestone === (path.includes('tried') ? 'tried' : 'assigned');

/** The days of a path of which one milestone is fixed. */
const around = (
  { path }: Outcome,
  gaps: readonly number[],
  fixed: Milestone,
  on: CalendarDay,
): Layout => {
  const offsets = gaps.map((_, place) =>
    gaps.slice(0, place + 1).reduce((sum, gap) => sum + gap, 0),
  );
  const zero = at(offsets, path.indexOf(fixed));
  return offsets.map((offset) => plusDays(on, offset - zero));
};

/** The later of two days. */
export const later = (one: CalendarDay, other: CalendarDay): CalendarDay =>
  one > other ? one : other;

/** The days of a proposal for a plenary: reviewed after the cut-off, assigned at one meeting. */
const forPlenary = (
  { path }: Outcome,
  gaps: readonly number[],
  submitted: CalendarDay,
  { cutOffOn, assignedFrom }: Plenary,
): Layout => {
  const days: CalendarDay[] = [plusDays(submitted, -at(gaps, 1)), submitted];
  for (const [place, milestone] of path.entries()) {
    const before = days[place - 1];
    if (place < 2 || !before) continue;
    const from = place === 2 ? later(before, cutOffOn) : before;
    const on = plusDays(from, at(gaps, place));
    days.push(isFirstAssignment(path, milestone) ? later(on, assignedFrom) : on);
  }
  return days;
};

const inSession = (
  outcome: Outcome,
  gaps: readonly number[],
  { on, plenaries }: Almanac,
  random: Random,
  current: boolean,
): Layout => {
  const share = random();
  const candidates = plenaries
    .filter(({ cutOffOn, session }) => cutOffOn < on && session.term === TERM)
    .toReversed()
    .map((plenary) => {
      const window = daysBetween(plenary.calledOn, plenary.cutOffOn) - 2;
      // More than half come in the last third of the window, as everywhere.
      const submitted = plusDays(plenary.calledOn, 1 + Math.round(window * Math.sqrt(share)));
      return forPlenary(outcome, gaps, submitted, plenary);
    });
  return current
    ? at(candidates, 0)
    : (candidates.find((days) => at(days, days.length - 1) <= on) ??
        at(candidates, candidates.length - 1));
};

const RECESS_REACHES_BACK = 400;

const inRecess = (
  outcome: Outcome,
  gaps: readonly number[],
  { on, plenaries }: Almanac,
  random: Random,
): Layout => {
  const length = gaps.slice(2).reduce((sum, gap) => sum + gap, 0);
  const back = between(random, length + 12, Math.max(RECESS_REACHES_BACK, length + 12));
  const submitted = plusDays(on, -back);
  const window = windowAt(plenaries, submitted);
  const moved = window ? plusDays(window.calledOn, -between(random, 1, 30)) : submitted;
  return around(outcome, gaps, 'submitted', moved);
};

/** A case that a unit has before the plenary was submitted before that plenary was called. */
const beforeTheCall = ({ path }: Outcome, days: Layout, { plenaries }: Almanac): Layout => {
  const submitted = days[1];
  const assigned = days[path.findIndex((milestone) => isFirstAssignment(path, milestone))];
  const window = submitted && windowAt(plenaries, submitted);
  if (!window || !assigned || assigned >= window.session.closesOn) return days;
  return days.map((on, place) => {
    if (place === 0) return plusDays(window.calledOn, -8);
    return place === 1 ? plusDays(window.calledOn, -1) : on;
  });
};

const anchored = (
  outcome: Outcome,
  gaps: readonly number[],
  place: Extract<Place, { milestone: Milestone } | { replyDueIn: number }>,
  almanac: Almanac,
): Layout => {
  const { on } = almanac;
  const days =
    'milestone' in place
      ? around(outcome, gaps, place.milestone, plusDays(on, -place.daysAgo))
      : around(outcome, gaps, 'assigned', assignedForReply(on, place));
  return beforeTheCall(outcome, days, almanac);
};

/** Submitted for the last plenary of the term before, the first that is known. */
const inEarlierTerm = (
  outcome: Outcome,
  gaps: readonly number[],
  { plenaries }: Almanac,
): Layout => {
  const plenary = at(plenaries, 0);
  return forPlenary(outcome, gaps, plusDays(plenary.calledOn, 20), plenary);
};

/** Where an outcome with these gaps lies on the calendar. */
export const placed = (
  outcome: Outcome,
  gaps: readonly number[],
  almanac: Almanac,
  random: Random,
): Layout => {
  const { place } = outcome;
  if (!('in' in place)) return anchored(outcome, gaps, place, almanac);
  if (place.in === 'earlier') return inEarlierTerm(outcome, gaps, almanac);
  if (place.in === 'recess') return inRecess(outcome, gaps, almanac, random);
  return inSession(outcome, gaps, almanac, random, place.in === 'current');
};
