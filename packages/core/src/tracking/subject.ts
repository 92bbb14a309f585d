import type { Subject } from '../kernel/subject.ts';
import { type TrackingCommand, trackingCommands } from './commands.ts';
import { decideTracking } from './decide.ts';
import type { TrackingEvent } from './events.ts';
import { evolveTracking } from './evolve.ts';
import type { Tracking, TrackingContext } from './tracking.ts';
import { trackingWorkflow } from './workflow.ts';

/** 年度跟踪问效报告 as a subject. */
export const trackingReport: Subject<Tracking, TrackingCommand, TrackingEvent, TrackingContext> = {
  name: 'tracking_report',
  commands: trackingCommands,
  workflow: trackingWorkflow,
  initial: { stage: 'none' },
  decide: decideTracking,
  evolve: evolveTracking,
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
