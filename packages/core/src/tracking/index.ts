export { type TrackingCommand, trackingCommands } from './commands.ts';
export { decideTracking } from './decide.ts';
export type { TrackingEvent } from './events.ts';
export { evolveTracking } from './evolve.ts';
export { type TrackingFigure, trackingFigures } from './figures.ts';
export { nextTrackingStep } from './next-step.ts';
export { TrackingProfile } from './profile.ts';
export * as trackingRules from './rules.ts';
export { trackingShowing } from './showing.ts';
export {
  statusOfTracking,
  type TrackingStatus,
  trackingStatuses,
  trackingStatusWords,
} from './status.ts';
export { trackingReport } from './subject.ts';
export { notTakenUp, type TakenFollowUp, type TakenRecommendation, takenUp } from './taken.ts';
export type { Tracking, TrackingReport } from './tracking.ts';
export {
  type TrackingFigureId,
  type TrackingRecipient,
  trackingFigureIds,
  trackingFigureWords,
  trackingRecipients,
  trackingRecipientWords,
} from './words.ts';
export { trackingWorkflow } from './workflow.ts';
