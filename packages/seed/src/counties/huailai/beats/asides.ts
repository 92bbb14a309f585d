import {
  type CalendarDay,
  stateCouncilCalendar as calendar,
  plusDays,
  workingDayFrom,
} from '@xieshang/core';
import { later } from '../placement.ts';
import type { AsideName } from '../turns.ts';
import { type Beat, type Case, dayIn } from './case.ts';
import * as distinction from './distinction.ts';
import * as pressing from './pressing.ts';
import type { Aside, Step } from './step.ts';
import * as tracking from './tracking.ts';

/** What is asked of the core for something beside the course to come to pass. */
const asides: Readonly<Record<AsideName, Aside>> = {
  ...pressing.asides,
  ...distinction.asides,
  ...tracking.asides,
};

const dayOf = (story: Case, { after, days, before }: Step): CalendarDay | undefined => {
  const from = dayIn(story, after);
  if (from === undefined) return undefined;
  const on = workingDayFrom(calendar, plusDays(from, days));
  const end: CalendarDay | undefined = before && dayIn(story, before);
  return end !== undefined && on >= end ? plusDays(end, -1) : on;
};

/** The steps of an aside as far as it has come, none before the one it follows. */
const told = (story: Case, aside: Aside): readonly Beat[] => {
  const beats: Beat[] = [];
  for (const step of aside) {
    const raw = dayOf(story, step);
    if (raw === undefined) break;
    const on = later(raw, beats.at(-1)?.on ?? raw);
    if (on > story.today) break;
    beats.push(...step.beats(story, on));
  }
  return beats;
};

/** Everything asked in a case beside its course. */
export const asidesIn = (story: Case): readonly Beat[] =>
  story.asides.flatMap((name) => told(story, asides[name]));
