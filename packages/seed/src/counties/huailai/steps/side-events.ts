import {
  type CalendarDay,
  stateCouncilCalendar as calendar,
  plusDays,
  workingDayFrom,
} from '@xieshang/core';
import type { SideEventName } from '../particulars.ts';
import { later } from '../placement.ts';
import { type Case, dayIn, type Step } from './case.ts';
import * as distinction from './distinction.ts';
import * as pressing from './pressing.ts';
import type { SideEvent, SideStep } from './side-step.ts';
import * as tracking from './tracking.ts';

/** What is asked of the core for a side event to come to pass. */
const sideEvents: Readonly<Record<SideEventName, SideEvent>> = {
  ...pressing.sideEvents,
  ...distinction.sideEvents,
  ...tracking.sideEvents,
};

const dayOf = (story: Case, { after, days, before }: SideStep): CalendarDay | undefined => {
  const from = dayIn(story, after);
  if (from === undefined) return undefined;
  const on = workingDayFrom(calendar, plusDays(from, days));
  const end: CalendarDay | undefined = before && dayIn(story, before);
  return end !== undefined && on >= end ? plusDays(end, -1) : on;
};

/** The steps of a side event as far as it has come, none before the one it follows. */
const told = (story: Case, sideEvent: SideEvent): readonly Step[] => {
  const steps: Step[] = [];
  for (const sideStep of sideEvent) {
    const raw = dayOf(story, sideStep);
    if (raw === undefined) break;
    const on = later(raw, steps.at(-1)?.on ?? raw);
    if (on > story.today) break;
    steps.push(...sideStep.steps(story, on));
  }
  return steps;
};

/** Everything asked in a case beside its outcome. */
export const sideEventsIn = (story: Case): readonly Step[] =>
  story.sideEvents.flatMap((name) => told(story, sideEvents[name]));
