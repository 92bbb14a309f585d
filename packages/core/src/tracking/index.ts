export { TrackingProfile } from '../profile/tracking.ts';
export {
  type TrackingFigureId,
  type TrackingRecipient,
  trackingFigureIds,
  trackingFigureWords,
  trackingRecipients,
  trackingRecipientWords,
} from '../words/tracking.ts';
export type { TrackingCommand, TrackingEvent } from './areas.ts';
export { type TrackingFigure, trackingFigures } from './figures.ts';
export {
  type IncludedFollowUp,
  type IncludedRecommendation,
  notTakenUp,
  takenUp,
} from './included.ts';
export { nextTrackingStep } from './next-step.ts';
export * as trackingRules from './rules.ts';
export { trackingShowing } from './showing.ts';
export {
  statusOfTracking,
  type TrackingStatus,
  trackingStatuses,
  trackingStatusWords,
} from './status.ts';
export { trackingReport } from './subject.ts';
export type { Tracking, TrackingReport } from './tracking.ts';
export { trackingWorkflow } from './workflow.ts';
