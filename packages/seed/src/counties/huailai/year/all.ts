import type { CalendarDay, Envelope } from '@xieshang/core';
import type { Almanac } from '../placement.ts';
import { consultationStory, heldOn } from './consultation.ts';
import { followUpStory } from './follow-up.ts';
import { grassrootsStory, sessionDay } from './grassroots.ts';
import { monitoringStories } from './monitoring.ts';
import { planStory } from './plan.ts';
import { reportStory } from './report.ts';
import { groupStory, handedOverOn, supervisionStory } from './supervision.ts';
import { plannedSupervisions } from './supervision-themes.ts';
import { plannedConsultations } from './themes.ts';
import { envelopeOf, type TimelineEntry } from './timeline.ts';

/** One year of consultation and supervision; a year that is over is told to its end. */
const yearStory = (year: number, isOver: boolean): readonly TimelineEntry[] => {
  const consulted = new Map<string, CalendarDay>();
  for (const one of plannedConsultations) {
    const on = one.outcome === 'grassroots' ? sessionDay(one, year) : heldOn(one, year, isOver);
    if (on) consulted.set(one.key, on);
  }
  const supervised = new Map<string, CalendarDay>();
  for (const one of plannedSupervisions) {
    const on = handedOverOn(one, year, isOver);
    if (on) supervised.set(one.key, on);
  }
  return [
    ...planStory('consultation', year, consulted),
    ...planStory('supervision', year, supervised),
    ...plannedConsultations.flatMap((one) => consultationStory(one, year, isOver)),
    ...plannedConsultations.flatMap((one) => followUpStory(one, year, isOver)),
    ...plannedConsultations.flatMap((one) => grassrootsStory(one, year)),
    // The groups are appointed once; they go to the same units in both years.
    ...(isOver ? plannedSupervisions.flatMap((one) => groupStory(one, year)) : []),
    ...plannedSupervisions.flatMap((one) => supervisionStory(one, year, isOver)),
    ...monitoringStories(year),
  ];
};

/**
 * The last year that is over and the year that runs, up to today: which year runs is told by the
 * latest plenary that has closed, as for proposals.
 */
export const yearStories = ({ on, plenaries }: Almanac): readonly Envelope[] => {
  const latest = plenaries.findLast(({ session }) => session.closesOn < on)?.year ?? 0;
  const reports = [latest - 1, latest].flatMap((year) =>
    reportStory(
      year,
      year < latest,
      plenaries.find((one) => one.year === year + 1),
    ),
  );
  const entries = [...yearStory(latest - 1, true), ...yearStory(latest, false), ...reports];
  return entries.filter((entry) => entry.on < on).map(envelopeOf);
};
