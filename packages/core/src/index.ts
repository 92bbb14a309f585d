// The public surface of the core: what is not named here may change at any time.
export * from './consultation/index.ts';
export { type CountingContext, countings } from './countings.ts';
export * from './county/index.ts';
export * from './grassroots/index.ts';
export * from './instruction/index.ts';
export { admit, noSuchStep, notYourStep } from './kernel/admit.ts';
export { type Area, areaOf, type CommandIn, type FactIn, playedBy } from './kernel/area.ts';
export { type AvailableAction, actsIn, available } from './kernel/available.ts';
export {
  type Calendar,
  type CountReason,
  countReasons,
  type DayKind,
  type DayStatus,
  dayKinds,
  type HolidayNotice,
  statusOf,
  workingDayFrom,
} from './kernel/calendar.ts';
export { checked, defectsOf } from './kernel/check.ts';
export {
  type Citation,
  type Citations,
  isUnverified,
  type Verification,
  verifications,
} from './kernel/citation.ts';
export {
  type Batch,
  type CommandCard,
  type CommandCards,
  type CommandOf,
  command,
} from './kernel/command.ts';
export type { Context } from './kernel/context.ts';
export {
  type Counting,
  type DayOfCase,
  type Entry,
  type Happening,
  idInPart,
  NEVER,
  partOf,
  type Stretch,
  stretchesAfter,
  stretchesFrom,
  stretchesOf,
  WHOLE,
  withDay,
} from './kernel/counting.ts';
export {
  CalendarDay,
  day,
  dayOf,
  daysBetween,
  endOf,
  Instant,
  instant,
  instantOf,
  isWeekend,
  plusDays,
  plusMonths,
  startOf,
} from './kernel/day.ts';
export {
  type CountedDay,
  type Deadline,
  type Due,
  datedFigure,
  dayBefore,
  deadlineOf,
  type Pause,
  periodFigure,
  type Term as DeadlineTerm,
} from './kernel/deadline.ts';
export { earliestOf, extendedTo, isDerivable } from './kernel/deadline-composed.ts';
export { accepted, type Decision, refused } from './kernel/decision.ts';
export {
  type FactCard,
  type FactCards,
  FactError,
  type FactOf,
  fact,
  type Names,
  parseFact,
  type RecordedFact,
  tellFact,
  type Upcast,
  type Upcasts,
} from './kernel/fact.ts';
export { type FixedDate, NamedDate } from './kernel/fixed-date.ts';
export { type FixedDay, type FixedDeadline, fixedDeadlineOf } from './kernel/fixed-day.ts';
export { keysOf } from './kernel/keys.ts';
export {
  type Light,
  type LightTimes,
  lightAt,
  lights,
  lightTimesOf,
  lightWords,
  type Warnings,
  warningDays,
} from './kernel/lights.ts';
export { mermaidOf } from './kernel/mermaid.ts';
export { type Figure, Period, periodUnits, periodWords, spanWords } from './kernel/period.ts';
export { type Recorded, recorded } from './kernel/recorded.ts';
export type { CaseRule, CommandRule, Rule, RuleCard, Violation } from './kernel/rule.ts';
export { type Says, saysOf } from './kernel/says.ts';
export { type Clause, everything, opens, type Scope, type ScopeFacts } from './kernel/scope.ts';
export { type Numbered, type Numbers, nextIn, numbersAfter } from './kernel/series.ts';
export { type Share, shareOf } from './kernel/share.ts';
export { shownBy } from './kernel/shown-by.ts';
export { type CaseRef, fold, readFact, type Subject, type YearRef } from './kernel/subject.ts';
export { showable } from './kernel/text.ts';
export type { Words, WordsOf } from './kernel/words.ts';
export {
  type AnyStep,
  commandTypesOf,
  NONE,
  type Part,
  type RowTypes,
  type RowWriter,
  rowsOf,
  rulesOf,
  type Staged,
  type Table,
  type Workflow,
} from './kernel/workflow.ts';
export {
  consultationFigures,
  consultationForms as consultationFormFigures,
  consultationOutcomes,
  statementLengths,
} from './law/consultation-figures.ts';
export { deadlineChoices, deadlineFigures, escalationSteps } from './law/deadline-figures.ts';
export { proposalFigures, type Variant } from './law/figures.ts';
export { grassrootsFigures, ownMatters, sevenSteps, sixSteps } from './law/grassroots-figures.ts';
export { handlingConsultationFigures } from './law/handling-consultation-figures.ts';
export { stateCouncilCalendar } from './law/holidays.ts';
export type { Instrument, InstrumentForce } from './law/instrument.ts';
export { cite, type InstrumentId, instrumentNamed, instruments } from './law/instruments.ts';
export { keyFigures } from './law/key-figures.ts';
export { letterFigures } from './law/letter-figures.ts';
export { monitoringFigures } from './law/monitoring-figures.ts';
export {
  consultationForms,
  mustConsult,
  planFigures,
  supervisionForms,
} from './law/plan-figures.ts';
export { planPatterns } from './law/plan-patterns.ts';
export { promiseFigures } from './law/promise-figures.ts';
export {
  ratingSignalFigures,
  resultBenchmarks,
  statisticsTargets,
  visitBands,
  visitScores,
} from './law/statistics-figures.ts';
export { supervisionFigures } from './law/supervision-figures.ts';
export { type GroupSize, supervisorFigures } from './law/supervisor-figures.ts';
export { type TextLength, textFigures } from './law/text-figures.ts';
export { trackingReportFigures } from './law/tracking-figures.ts';
export {
  contextOf,
  decideIn,
  type Envelope,
  emptyLedger,
  type Fact,
  factsOf,
  type Ledger,
  type Played,
  play,
  record,
  stateOf,
  type World,
} from './ledger.ts';
export {
  AnnualPlanId,
  ConsultationId,
  GrassrootsConsultationId,
  InstructionId,
  MonitoringReportId,
  SupervisionId,
  SupervisorGroupId,
} from './lineage/ids.ts';
export {
  type KnownCase,
  type KnownCases,
  type KnownHandling,
  type KnownItem,
  type KnownRecommendation,
  knownCase,
} from './lineage/known.ts';
export { lateSince } from './lineage/plans.ts';
export { type ItemRef, type Link, referenceTo } from './lineage/references.ts';
export * from './monitoring/index.ts';
export * from './plan/index.ts';
export type { LatePlans } from './profile/plan.ts';
export * from './proposal/index.ts';
export { recountOf } from './recount.ts';
export { referencedBy, referencesOf } from './referenced-by.ts';
export { sentenceOf, type Told } from './sentence.ts';
export { factsShown, mayReadCase, type ShowsFact, showsEveryFact, takenIn } from './shown-facts.ts';
export { deadlinesShown, nextStepShown } from './steps-shown.ts';
export {
  type CaseSubject,
  type Cases,
  type Commands,
  caseSubjects,
  type Events,
  isCaseSubject,
  isSubjectName,
  noCases,
  type States,
  type SubjectName,
  showingOf,
  showings,
  subjectNamed,
  subjectNames,
  subjects,
} from './subjects.ts';
export * from './supervision/index.ts';
export * from './supervisors/index.ts';
export * from './tracking/index.ts';
export { consultationFormWords, supervisionFormWords, yearThemeWords } from './words/forms.ts';
export { caseHasNotMovedOn, commandIsReadable, keyIsUsedOnce, momentsFollow } from './writing.ts';
