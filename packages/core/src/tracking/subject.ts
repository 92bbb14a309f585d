import { playedBy } from '../kernel/area.ts';
import type { Subject } from '../kernel/subject.ts';
import { areas, type TrackingCommand, type TrackingEvent } from './areas.ts';
import type { Tracking, TrackingContext } from './tracking.ts';
import { trackingWorkflow } from './workflow.ts';

/** 年度跟踪问效报告 as a subject. */
export const trackingReport: Subject<Tracking, TrackingCommand, TrackingEvent, TrackingContext> = {
  name: 'tracking_report',
  ...playedBy(areas, trackingWorkflow),
  initial: { stage: 'none' },
  othersNamed: (command) =>
    command.type === 'TakeUpFollowUps'
      ? command.followUps.map((caseId) => ({ subject: 'instruction', caseId }))
      : [],
  // Whether something was forgotten is told by all follow-ups of the year.
  yearsNamed: (command, state) =>
    command.type === 'CloseFollowUpCollection' && state.stage !== 'none'
      ? [{ subject: 'instruction', year: state.year }]
      : [],
};
