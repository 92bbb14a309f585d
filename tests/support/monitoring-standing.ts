import {
  stateCouncilCalendar as calendar,
  day,
  type Events,
  fold,
  type MonitoredMatter,
  monitoringReport,
  type ViewContext,
} from '@xieshang/core';
import { platformSetUp, pointsSetUp } from './monitoring-facts.ts';
import { registerAfter } from './standing.ts';

/** A matter after these facts. */
export const matterAfter = (...events: readonly Events['monitoring_report'][]): MonitoredMatter => {
  const state = fold(monitoringReport, events);
  if (state.stage === 'none') throw new Error('a matter needs a fact');
  return state;
};

/** The county of the specs with its points, on a day, after later facts of its register. */
export const aroundOn = (today: string, ...later: readonly Events['county'][]): ViewContext => ({
  today: day(today),
  register: registerAfter(...pointsSetUp, platformSetUp, ...later),
  calendar,
});
