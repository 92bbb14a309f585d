export { casesAsOf, type History, type RecordedAt, registerAsOf } from './as-of.ts';
export { proposalCounting, UNIT } from './counting.ts';
export {
  type AnyMark,
  type IndicatorGroup,
  indicatorGroups,
  indicatorGroupWords,
  type Needed,
} from './definition.ts';
export {
  type DispositionKind,
  dispositionOf,
  dispositions,
  dispositionWords,
  type ReceivedProposal,
} from './disposition.ts';
export { HANDLED, RATED, STANDS } from './marks.ts';
export { type CountedField, namedUnder, type Reader, readableBy, reportFor } from './readable.ts';
export {
  type CaseSet,
  type Indicator,
  indicatorIn,
  type ProposalReport,
  proposalReport,
  type ReportQuestion,
  type ReportScope,
  reportFrom,
  type Tallies,
} from './report.ts';
export {
  clusterOf,
  type RatedUnit,
  type RatingSignal,
  type Run,
  ratingSignals,
  seesSignals,
  signalsFor,
  signalsFrom,
} from './signals.ts';
export type { Benchmark, Score, Target } from './target.ts';
export { annualReportText } from './text.ts';
export { unitReport, unitsAmong } from './units.ts';
