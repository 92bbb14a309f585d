export { SupervisionProfile } from '../profile/supervision.ts';
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
} from '../words/supervision.ts';
export type { Advice, Delivery } from './advice/advice.ts';
export type { UnitAppraisal } from './appraisal/appraisal.ts';
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
export type { SupervisionCommand, SupervisionEvent } from './areas.ts';
export type { SupervisionClock, SupervisionClockKind, SupervisionPeriod } from './clocks.ts';
export type { Author } from './fields.ts';
export type { Briefing, VisitRecord } from './fieldwork/fieldwork.ts';
export { nextStepOfSupervision } from './next-step.ts';
export type { Inspection, Supervisor } from './opening/opening.ts';
export type {
  Measures,
  Recheck,
  RectificationItem,
  RectificationReport,
} from './rectification/rectification.ts';
export * as supervisionRules from './rules.ts';
export { supervisionShowing } from './showing.ts';
export { type SupervisionStatus, statusOfSupervision, supervisionStatusWords } from './status.ts';
export { supervision } from './subject.ts';
export type {
  Supervision as SupervisionCase,
  SupervisionContext,
  SupervisionState,
} from './supervision.ts';
export { SupervisionView } from './view.ts';
export { readableSupervisions, type SupervisionViewpoint, viewpointOf } from './visibility.ts';
export { supervisionWorkflow } from './workflow.ts';
