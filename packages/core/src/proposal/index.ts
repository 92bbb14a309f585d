export { ProposalId } from '../lineage/ids.ts';
export { type Kind as DeadlineKind, ProposalProfile } from '../profile/proposal.ts';
export { type Adopter, adopterWords } from '../words/formal-proposal.ts';
export {
  type Assigner,
  assigners,
  assignerWords,
  type ContactMethod,
  contactMethods,
  contactWords,
  type HandlingRole,
  handlingRoles,
  handlingRoleWords,
  type Issuer,
  issuers,
  issuerWords,
  type ResultClass,
  resultClasses,
  resultWords,
  type SettlementForm,
  type Signer,
  settlementForms,
  settlementWords,
  signers,
  signerWords,
  type VisitState,
  visitWords,
} from '../words/handling.ts';
export {
  consultationModeWords,
  consultationPartyWords,
  consultationPhaseWords,
} from '../words/handling-consultation.ts';
export {
  type DecidingBody,
  decidingBodyWords,
  type KeyCriterion,
  keyCriteria,
  keyCriterionWords,
  type LeaderOffice,
  leaderOfficeWords,
  leaderTaskWords,
  type ProposalTier,
  proposalTiers,
  recorderOf,
  tierWords,
} from '../words/key-proposal.ts';
export {
  type ConversionTarget,
  categoryWords,
  conversionTargets,
  conversionWords,
  type ProposalCategory,
  type ProposalPeriod,
  type ProposalSource,
  periodOfSubmissionWords,
  proposalCategories,
  proposalPeriods,
  proposalSources,
  type ReviewBody,
  type ReviewStage,
  reviewBodyWords,
  reviewStages,
  reviewStageWords,
  type Signature,
  signatures,
  signatureWords,
  sourceWords,
} from '../words/proposal.ts';
export {
  publicationExtentWords,
  publicationReviewWords,
  publicationStageWords,
  withholdingReasonWords,
} from '../words/publication.ts';
export {
  type HandlingFault,
  handlingFaultWords,
  type SupervisionMethod,
  supervisionMethods,
  supervisionMethodWords,
} from '../words/supervision-record.ts';
export {
  calledIn,
  type Deduction,
  examinationDeadline,
  gradeOf,
  type HandlingScore,
  handlingScoreOf,
} from './appraisal/score.ts';
export type { ProposalCommand, ProposalEvent } from './areas.ts';
export { awardIn, awardPlaces, type CollectiveShare, collectiveShareOf } from './award/share.ts';
export { solvedOn } from './case/class-changes.ts';
export { isStopped, stopsOf } from './case/clock.ts';
export { extensionsOf, pendingExtension } from './case/extensions.ts';
export { type MergedInto, mergedInto } from './case/merged-into.ts';
export { speaksFor } from './case/own.ts';
export { isTracked, standingPromises } from './case/promises.ts';
export {
  answeringAssignments,
  coHandlers,
  committeeRates,
  deliveredReplies,
  firstProposer,
  isFullyAnswered,
  isToBeSettled,
  joinedProposers,
  latestReply,
  leadAssignment,
  openAssignments,
  openDisagreements,
  ratersOf,
  ratingsOutstanding,
  repliesTo,
  unassignedPoints,
} from './case/queries.ts';
export { seatOf } from './case/session.ts';
export {
  type ProposalStatus,
  proposalStatuses,
  statusOfProposal,
  statusWords,
} from './case/status.ts';
export { deadlinesOf } from './deadlines/deadlines.ts';
export {
  type Escalated,
  escalationOf,
  type ReplyEscalation,
  visibleEscalation,
} from './deadlines/escalation.ts';
export { lightTimes } from './deadlines/lights.ts';
export { ratingEnd, ratingWindow } from './deadlines/starts.ts';
export { stepWarnings, warningsOf } from './deadlines/warnings.ts';
export { consultationsOf } from './handling-consultation/queries.ts';
export { determinedKey, leaderInPlace, nextBody } from './key/queries.ts';
export { issuerDemanded, ownKeyItemsDemanded, tierOf } from './key/tiers.ts';
export { issuerSize, letterLayout, signatureBlock } from './letter/layout.ts';
export { letterParts } from './letter/letter-parts.ts';
export { type Notice, noticeOf, visibleNotice } from './letter/notices.ts';
export {
  type LetterItem,
  type ReplyLetter,
  replyLetterOf,
  visibleLetter,
} from './letter/reply-letter.ts';
export { chineseMarks, chineseNumeral } from './letter/wording.ts';
export { stepLights } from './next-step/lights.ts';
export { nextStepOf } from './next-step/next-step.ts';
export { type Appraisal, type CriterionScore, totalOf } from './parts/appraisal.ts';
export type { Assignment, Contact, Handover, Opinion } from './parts/assignment.ts';
export type { Award } from './parts/award.ts';
export type { ClockStop } from './parts/clock.ts';
export type { Content, Receipt, WithdrawalRequest } from './parts/drafting.ts';
export type { Extension } from './parts/extension.ts';
export type { FormalProposal } from './parts/formal-proposal.ts';
export type {
  HandlingConsultation,
  Participant,
} from './parts/handling-consultation.ts';
export type { KeyItem } from './parts/key.ts';
export {
  type ClassChange,
  type ClassChangeOccasion,
  type LookBack,
  type LookBackVerdict,
  occasionWords,
  verdictWords,
} from './parts/look-back.ts';
export {
  type PromiseOutcome,
  type PromiseReport,
  promiseOutcomeWords,
  type ReplyPromise,
} from './parts/promise.ts';
export { type Proposer, ProposerId, type VacantLead } from './parts/proposers.ts';
export type { Rating, Settlement } from './parts/rating.ts';
export {
  type Reminder,
  type ReminderMethod,
  reminderMethods,
  reminderWords,
} from './parts/reminder.ts';
export type { Reply } from './parts/reply.ts';
export type { ConversionConsent, Filing, Review } from './parts/review.ts';
export type { Supervision } from './parts/supervision-record.ts';
export {
  type AnyProposal,
  type Closed,
  type Filed,
  filingOf,
  handledWith,
  isOpen,
  isReceived,
  isTaken,
  type Merged,
  mergerOf,
  type Open,
  type Proposal,
  type ProposalContext,
  type Taken,
  taskOf,
} from './proposal.ts';
export { type Consent, consentOf, isSecret } from './publication/queries.ts';
export * as proposalRules from './rules.ts';
export { proposalShowing } from './showing.ts';
export * from './statistics/index.ts';
export { proposal } from './subject.ts';
export { isInSupervisedSet, isUnfulfilled } from './supervision-record/supervised-set.ts';
export { showsAction } from './visibility/actions.ts';
export { type VisibleAssignment, visibleAssignments } from './visibility/assignments.ts';
export { visibleDeadlines } from './visibility/deadlines.ts';
export {
  visibleAppraisals,
  visibleAwards,
  visibleKeys,
  visibleSupervisions,
  visiblyInSupervisedSet,
} from './visibility/distinctions.ts';
export { showsEvent, showsEveryEvent } from './visibility/history.ts';
export { visibleNextStep } from './visibility/next-step.ts';
export {
  type VisibleProposer,
  visibleConsultations,
  visibleConversion,
  visibleProposers,
  visibleReviews,
  visibleSettlements,
  visibleVacancy,
  visibleWithdrawalRequest,
} from './visibility/parts.ts';
export { type VisiblePromise, visibleLookBacks, visiblePromises } from './visibility/promises.ts';
export {
  type VisibleContent,
  type VisiblePublication,
  type VisibleReply,
  visibleContent,
  visiblePublication,
  visibleReplies,
} from './visibility/publication.ts';
export { ratingsAreSealed, type VisibleRatings, visibleRatings } from './visibility/ratings.ts';
export { mayReadProposal, readableProposals, scopeFactsOf } from './visibility/readable.ts';
export {
  type ProposalVisibility,
  visibilityOfProposal,
} from './visibility/visibility.ts';
export { proposalWorkflow } from './workflow.ts';
