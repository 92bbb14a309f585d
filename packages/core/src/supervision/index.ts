export {
  type AppraisalRanking,
  type AppraisedUnit,
  type Ballot,
  type BallotSheet,
  ballotIsValid,
  type CountingRule,
  judgedBallot,
  rankAppraisals,
  satisfactionShare,
  votesIn,
} from './appraisal/ballot.ts';
export type { SupervisionClock, SupervisionClockKind, SupervisionPeriod } from './clocks.ts';
export { type SupervisionCommand, supervisionCommands } from './commands.ts';
export type { SupervisionEvent } from './events.ts';
export { nextStepOfSupervision } from './next-step.ts';
export { SupervisionProfile } from './profile.ts';
export * as supervisionRules from './rules.ts';
export { supervisionShowing } from './showing.ts';
export { type SupervisionStatus, statusOfSupervision, supervisionStatusWords } from './status.ts';
export { supervision } from './subject.ts';
export type {
  Advice,
  Author,
  Briefing,
  Delivery,
  Inspection,
  Measures,
  Recheck,
  RectificationItem,
  RectificationReport,
  Supervision as SupervisionCase,
  SupervisionContext,
  SupervisionState,
  Supervisor,
  UnitAppraisal,
  VisitRecord,
} from './supervision.ts';
export { type SeenSupervision, SupervisionView } from './view.ts';
export { readableSupervisions, type SupervisionViewpoint, viewpointOf } from './visibility.ts';
export {
  type AdviceCopy,
  type AdviceKind,
  adviceCopyWords,
  adviceKindWords,
  type BallotCounts,
  type BallotOption,
  ballotOptionWords,
  type Denominator,
  denominatorWords,
  type InspectionKind,
  type InspectionPurpose,
  inspectionKindWords,
  inspectionPurposeWords,
  type LeadingBody,
  leadingBodyWords,
  type RecordKind,
  recordKindWords,
  type SupervisionForm,
  type SupervisionObject,
  type SupervisionTheme,
  supervisionForms,
  supervisionObjectWords,
} from './vocabulary.ts';
export { supervisionWorkflow } from './workflow.ts';
