import {
  type CalendarDay,
  daysBetween,
  plusDays,
  plusMonths,
  stateCouncilCalendar,
  workingDayFrom,
} from '@xieshang/core';
import { at, between, type Random } from '../../random.ts';
import type { Course, Gap, Milestone, Place } from './courses.ts';
import { type Plenary, plenaryAt, windowAt } from './sessions.ts';

/** A milestone and the day on which it came to pass. */
export interface Dated {
  readonly milestone: Milestone;
  readonly on: CalendarDay;
}

/** What a schedule is laid out against. */
export interface Almanac {
  readonly on: CalendarDay;
  readonly plenaries: readonly Plenary[];
}

// biome-ignore format: a table is read by its columns
const usual: Readonly<Record<Milestone, Gap>> = {
  drafted: [0, 0],   discarded: [6, 20], submitted: [5, 14],  returned: [3, 8],  resubmitted: [3, 9],
  withdrawn: [3, 7], disposed: [6, 16],  filed: [5, 14],      tried: [6, 18],    objected: [2, 4],
  granted: [2, 5],   assigned: [6, 18],  disputed: [2, 4],    upheld: [2, 5],    accepted: [1, 4],
  contacted: [3, 14], weak: [20, 40],    sentBack: [1, 4],    replied: [20, 65], approved: [1, 5],
  rated: [3, 14],    closed: [2, 9],
};

const afterwards: Readonly<Partial<Record<Milestone, Readonly<Partial<Record<Milestone, Gap>>>>>> =
  {
    granted: { assigned: [1, 4] },
    sentBack: { replied: [8, 20] },
  };

const gapsOf = ({ path, gaps }: Course, random: Random): readonly number[] =>
  path.map((milestone, place) => {
    const before = place === 0 ? milestone : at(path, place - 1);
    const [low, high] = gaps?.[milestone] ?? afterwards[before]?.[milestone] ?? usual[milestone];
    return place === 0 ? 0 : between(random, low, high);
  });

const isFirstAssignment = (path: readonly Milestone[], milestone: Milestone): boolean =>
  milestone === (path.includes('tried') ? 'tried' : 'assigned');

/** The days of a path of which one milestone is fixed. */
const around = (
  { path }: Course,
  gaps: readonly number[],
  fixed: Milestone,
  on: CalendarDay,
): readonly CalendarDay[] => {
  const offsets = gaps.map((_, place) =>
    gaps.slice(0, place + 1).reduce((sum, gap) => sum + gap, 0),
  );
  const zero = at(offsets, path.indexOf(fixed));
  return offsets.map((offset) => plusDays(on, offset - zero));
};

const later = (one: CalendarDay, other: CalendarDay): CalendarDay => (one > other ? one : other);

/** The days of a proposal for a plenary: reviewed after the cut-off, assigned at one meeting. */
const forPlenary = (
  { path }: Course,
  gaps: readonly number[],
  submitted: CalendarDay,
  { cutOffOn, assignedFrom }: Plenary,
): readonly CalendarDay[] => {
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
  course: Course,
  gaps: readonly number[],
  { on, plenaries }: Almanac,
  random: Random,
  current: boolean,
): readonly CalendarDay[] => {
  const share = random();
  const candidates = plenaries
    .filter(({ cutOffOn }) => cutOffOn < on)
    .toReversed()
    .map((plenary) => {
      const window = daysBetween(plenary.calledOn, plenary.cutOffOn) - 2;
      // More than half come in the last third of the window, as everywhere.
      const submitted = plusDays(plenary.calledOn, 1 + Math.round(window * Math.sqrt(share)));
      return forPlenary(course, gaps, submitted, plenary);
    });
  return current
    ? at(candidates, 0)
    : (candidates.find((days) => at(days, days.length - 1) <= on) ??
        at(candidates, candidates.length - 1));
};

const RECESS_REACHES_BACK = 400;

const inRecess = (
  course: Course,
  gaps: readonly number[],
  { on, plenaries }: Almanac,
  random: Random,
): readonly CalendarDay[] => {
  const length = gaps.slice(2).reduce((sum, gap) => sum + gap, 0);
  const back = between(random, length + 12, Math.max(RECESS_REACHES_BACK, length + 12));
  const submitted = plusDays(on, -back);
  const window = windowAt(plenaries, submitted);
  const moved = window ? plusDays(window.calledOn, -between(random, 1, 30)) : submitted;
  return around(course, gaps, 'submitted', moved);
};

/** A case that a unit has before the plenary was submitted before that plenary was called. */
const beforeTheCall = (
  { path }: Course,
  days: readonly CalendarDay[],
  { plenaries }: Almanac,
): readonly CalendarDay[] => {
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
  course: Course,
  gaps: readonly number[],
  place: Extract<Place, { milestone: Milestone } | { replyDueIn: number }>,
  almanac: Almanac,
): readonly CalendarDay[] => {
  const { on } = almanac;
  const days =
    'milestone' in place
      ? around(course, gaps, place.milestone, plusDays(on, -place.daysAgo))
      : around(course, gaps, 'assigned', plusDays(plusMonths(on, -3), place.replyDueIn));
  return beforeTheCall(course, days, almanac);
};

const ownTime: readonly Milestone[] = [
  'drafted',
  'discarded',
  'submitted',
  'resubmitted',
  'withdrawn',
  'rated',
];

/** Offices act on working days, nobody after today, and nothing before what it follows. */
const settled = (
  { path }: Course,
  days: readonly CalendarDay[],
  today: CalendarDay,
): readonly Dated[] => {
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

/** Beside the proposal it is merged into: submitted with it, disposed of after that was filed. */
const inCompany = (other: readonly Dated[]): readonly CalendarDay[] => {
  const dayOf = (wanted: Milestone): CalendarDay => {
    const found = other.find(({ milestone }) => milestone === wanted);
    if (!found) throw new Error(`the main proposal was never ${wanted}`);
    return found.on;
  };
  const submitted = dayOf('submitted');
  return [plusDays(submitted, -6), submitted, plusDays(dayOf('filed'), 1)];
};

/** The days of a proposal that takes a course. */
export const scheduleOf = (
  course: Course,
  almanac: Almanac,
  random: Random,
  company: readonly Dated[] = [],
): readonly Dated[] => {
  const { place } = course;
  const gaps = gapsOf(course, random);
  const daysFor = (): readonly CalendarDay[] => {
    if (!('in' in place)) return anchored(course, gaps, place, almanac);
    if (place.in === 'company') return inCompany(company);
    if (place.in === 'recess') return inRecess(course, gaps, almanac, random);
    return inSession(course, gaps, almanac, random, place.in === 'current');
  };
  return settled(course, daysFor(), almanac.on);
};

/** The year a case is numbered under: that of the session that takes it. */
export const yearOf = (dated: readonly Dated[], { plenaries }: Almanac): number => {
  const { on } = dated.find(({ milestone }) => milestone === 'submitted') ?? at(dated, 0);
  return plenaryAt(plenaries, on).year;
};
