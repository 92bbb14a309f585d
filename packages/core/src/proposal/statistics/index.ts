export { casesAsOf, type History, type RecordedAt, registerAsOf } from './as-of.ts';
export { type IndicatorGroup, indicatorGroups, indicatorGroupWords } from './definition.ts';
export {
  type DispositionKind,
  dispositionOf,
  dispositions,
  dispositionWords,
  type ReceivedProposal,
} from './disposition.ts';
export {
  type CaseSet,
  type Indicator,
  indicatorIn,
  type ProposalReport,
  proposalReport,
  type ReportQuestion,
  type ReportScope,
} from './report.ts';
export { type Reader, readableBy, reportFor } from './seen.ts';
export { type RatingSignal, ratingSignals, signalsFor } from './signals.ts';
export type { Benchmark, Score, Target } from './target.ts';
export { annualReportText } from './text.ts';
export { unitReport, unitsAmong } from './units.ts';
