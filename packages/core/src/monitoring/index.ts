export { MonitoringProfile } from '../profile/monitoring.ts';
export {
  feedbackApproverWords,
  type MatterClass,
  matterClassWords,
  matterNatureWords,
  monitoringRatingWords,
  referralChannelWords,
} from '../words/monitoring.ts';
export type { MonitoringCommand, MonitoringEvent } from './areas.ts';
export { monitoringCounting } from './counting.ts';
export type { MatterMark } from './measures.ts';
export type { MonitoredMatter, MonitoringReport } from './monitoring.ts';
export { nextMonitoringStep } from './next-step.ts';
export * as monitoringRules from './rules.ts';
export { monitoringShowing } from './showing.ts';
export {
  type MatterTally,
  type MonitoringFigure,
  type MonitoringGroup,
  type MonitoringGrouping,
  type MonitoringQuestion,
  monitoringGroupingWords,
  monitoringGroups,
  monitoringStatistics,
  type SetOfMatters,
} from './statistics.ts';
export { monitoringReport } from './subject.ts';
export { countedMatters, mayReadMatter, membersServing } from './visibility.ts';
export { monitoringWorkflow } from './workflow.ts';
