export { ProposalId } from '../lineage/ids.ts';
export { type Kind as DeadlineKind, ProposalProfile } from '../profile/proposal.ts';
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
  type Assigner,
  assigners,
  assignerWords,
  type ContactMethod,
  type ConversionTarget,
  categoryWords,
  contactMethods,
  contactWords,
  conversionTargets,
  conversionWords,
  type HandlingRole,
  handlingRoles,
  handlingRoleWords,
  type Issuer,
  issuers,
  issuerWords,
  type ProposalCategory,
  type ProposalPeriod,
  type ProposalSource,
  periodOfSubmissionWords,
  proposalCategories,
  proposalPeriods,
  proposalSources,
  type ResultClass,
  type ReviewBody,
  type ReviewStage,
  resultClasses,
  resultWords,
  reviewBodyWords,
  reviewStages,
  reviewStageWords,
  type SettlementForm,
  type Signature,
  type Signer,
  settlementForms,
  settlementWords,
  signatures,
  signatureWords,
  signers,
  signerWords,
  sourceWords,
  type VisitState,
  visitWords,
} from '../words/proposal.ts';
export { type Appraisal, type CriterionScore, totalOf } from './appraisal/appraisal.ts';
export {
  calledIn,
  type Deduction,
  examinationDeadline,
  gradeOf,
  type HandlingScore,
  handlingScoreOf,
} from './appraisal/score.ts';
export type { ProposalCommand, ProposalEvent } from './areas.ts';
export type { Assignment, Contact, Handover, Opinion } from './assignment/assignment.ts';
export type { Award } from './award/award.ts';
export { awardIn, awardPlaces, type CollectiveShare, collectiveShareOf } from './award/share.ts';
export { type Together, togetherWith } from './case/handled-together.ts';
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
export type { ClockStop } from './clock/clock.ts';
export { isStopped, stopsOf } from './clock/queries.ts';
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
export type { Content, Receipt, WithdrawalRequest } from './drafting/drafting.ts';
export type { Extension } from './extension/extension.ts';
export { extensionsOf, pendingExtension } from './extension/queries.ts';
export type { FormalProposal } from './formal-proposal/formal-proposal.ts';
export { type Adopter, adopterWords } from './formal-proposal/words.ts';
export type {
  HandlingConsultation,
  Participant,
} from './handling-consultation/handling-consultation.ts';
export { consultationsOf } from './handling-consultation/queries.ts';
export {
  consultationModeWords,
  consultationPartyWords,
  consultationPhaseWords,
} from './handling-consultation/words.ts';
export type { KeyItem } from './key/key.ts';
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
export {
  type ClassChange,
  type ClassChangeOccasion,
  type LookBack,
  type LookBackVerdict,
  occasionWords,
  verdictWords,
} from './look-back/look-back.ts';
export { solvedOn } from './look-back/queries.ts';
export { stepLights } from './next-step/lights.ts';
export { nextStepOf } from './next-step/next-step.ts';
export {
  type PromiseOutcome,
  type PromiseReport,
  promiseOutcomeWords,
  type ReplyPromise,
} from './promise/promise.ts';
export { isTracked, speaksFor, standingPromises } from './promise/queries.ts';
export { type SeenPromise, visibleLookBacks, visiblePromises } from './promise/visibility.ts';
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
export { type Proposer, ProposerId, type VacantLead } from './proposers/proposers.ts';
export { type Consent, consentOf, isSecret } from './publication/queries.ts';
export {
  type SeenContent,
  type SeenPublication,
  type SeenReply,
  visibleContent,
  visiblePublication,
  visibleReplies,
} from './publication/seen.ts';
export {
  publicationExtentWords,
  publicationReviewWords,
  publicationStageWords,
  withholdingReasonWords,
} from './publication/words.ts';
export type { Rating, Settlement } from './rating/rating.ts';
export {
  type Reminder,
  type ReminderMethod,
  reminderMethods,
  reminderWords,
} from './reminder/reminder.ts';
export type { Reply } from './reply/reply.ts';
export type { ConversionConsent, Filing, Review } from './review/review.ts';
export * as proposalRules from './rules.ts';
export { proposalShowing } from './showing.ts';
export * from './statistics/index.ts';
export { proposal } from './subject.ts';
export { isInSupervisedSet, isUnfulfilled } from './supervision-record/supervised-set.ts';
export type { Supervision } from './supervision-record/supervision.ts';
export {
  type HandlingFault,
  handlingFaultWords,
  type SupervisionMethod,
  supervisionMethods,
  supervisionMethodWords,
} from './supervision-record/words.ts';
export { showsAction } from './visibility/actions.ts';
export { type SeenAssignment, visibleAssignments } from './visibility/assignments.ts';
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
  type SeenProposer,
  visibleConsultations,
  visibleConversion,
  visibleProposers,
  visibleRatings,
  visibleReviews,
  visibleSettlements,
  visibleVacancy,
  visibleWithdrawalRequest,
} from './visibility/parts.ts';
export { mayReadProposal, readableProposals, scopeFactsOf } from './visibility/readable.ts';
export {
  type ProposalVisibility as ProposalView,
  ratingsAreSealed,
  viewOf,
} from './visibility/visibility.ts';
export { proposalWorkflow } from './workflow.ts';
