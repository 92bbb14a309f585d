export type { ConsultationProfile } from '../profile/consultation.ts';
export {
  type ConsultationForm,
  type ConsultationLeader,
  type ConsultationTiming,
  consultationChairWords,
  consultationLeaderWords,
  consultationTimingWords,
  outcomeAdopterWords,
  outcomeTypeWords,
  researchMethodWords,
  sampleKindWords,
  statementDeliveryWords,
} from '../words/consultation.ts';
export type { ConsultationCommand, ConsultationEvent } from './areas.ts';
export {
  type Consultation,
  type ConsultationContext,
  type ConsultationStage,
  isOpened as isOpenedConsultation,
  type OpenedConsultation,
} from './consultation.ts';
export { consultationDeadlines } from './deadlines/deadlines.ts';
export { nextConsultationStep } from './next-step.ts';
export * as consultationRules from './rules.ts';
export { consultationShowing } from './showing.ts';
export {
  type ConsultationStatus,
  consultationStatuses,
  statusOfConsultation,
  statusWords as consultationStatusWords,
} from './status.ts';
export { consultation } from './subject.ts';
export {
  type ConsultationVisibility,
  mayReadConsultation,
  readableConsultations,
  visibilityOf as consultationVisibilityOf,
} from './visibility/visibility.ts';
export { consultationWorkflow } from './workflow.ts';
