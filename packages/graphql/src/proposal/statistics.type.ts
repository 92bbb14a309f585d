import {
  annualReportText,
  type Benchmark,
  type CaseSet,
  type Indicator,
  indicatorGroupWords,
  type ProposalReport,
  type RatingSignal,
  type Register,
  type ReportQuestion,
  type Score,
  signalsFor,
  type Target,
  unitsAmong,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { unitIn } from '../county/place.ts';
import { UnitNode } from '../county/place.type.ts';
import { ShareType } from '../law/share.type.ts';
import { CitationType, sourceNote } from '../outcome/citation.type.ts';
import { Language, vocabularyEnum } from '../words.ts';
import { PeriodEnum, ProposalNode } from './proposal.type.ts';
import { casesOf, MOST_CASES } from './statistics.cases.ts';

/** A part of a report, with the county whose cases it names. */
interface Of<Part> {
  readonly countyId: string;
  readonly part: Part;
}

/** A report as its reader is shown it. */
export interface SeenReport {
  readonly register: Register;
  readonly report: ProposalReport;
  /** What the report was made from, for what is counted only when it is asked for. */
  readonly question: ReportQuestion;
}

/** About as many figures as a report has. */
const FIGURES = 100;

const GroupEnum = vocabularyEnum(
  'IndicatorGroup',
  '统计部分。 A part of a report.',
  indicatorGroupWords,
);

const CaseSetType = builder.objectRef<Of<CaseSet>>('CaseSet').implement({
  description: '所计提案。 The proposals a figure counts.',
  fields: (t) => ({
    count: t.int({ description: '件数,总是完整的。', resolve: ({ part }) => part.count }),
    hidden: t.int({
      description: '其中不向当前用户列出的件数。 How many of them are not shown to the caller.',
      resolve: ({ part }) => part.hidden,
    }),
    cases: t.field({
      type: [ProposalNode],
      description: `当前用户可查阅的提案,按流水号,至多${MOST_CASES}件。`,
      complexity: { field: 1, multiplier: MOST_CASES },
      resolve: ({ countyId, part }, _args, context, info) =>
        casesOf(countyId, part, context, info) as never,
    }),
  }),
});

const TargetType = builder.objectRef<Target>('IndicatorTarget').implement({
  description: '目标值及出处。 What is to be reached, and by whose word.',
  fields: (t) => ({
    atLeast: t.exposeFloat('atLeast', { description: '百分比。' }),
    met: t.boolean({
      nullable: true,
      description: '是否达到;没有可计的提案时为 null。',
      resolve: ({ met }) => met,
    }),
    place: t.string({ nullable: true, resolve: ({ place }) => place }),
    cites: t.field({ type: [CitationType], resolve: ({ cites }) => cites }),
  }),
});

const BenchmarkType = builder.objectRef<Benchmark>('IndicatorBenchmark').implement({
  description: '对照值及出处。 What others have reached.',
  fields: (t) => ({
    percent: t.exposeFloat('percent'),
    place: t.string({ nullable: true, resolve: ({ place }) => place }),
    cites: t.field({ type: [CitationType], resolve: ({ cites }) => cites }),
  }),
});

const ScoreType = builder.objectRef<Score>('IndicatorScore').implement({
  description: '计分及出处。 Points for a share.',
  fields: (t) => ({
    points: t.exposeInt('points'),
    full: t.exposeInt('full', { description: '满分。' }),
    cites: t.field({ type: [CitationType], resolve: ({ cites }) => cites }),
  }),
});

const IndicatorType = builder.objectRef<Of<Indicator>>('Indicator').implement({
  description: '一项统计数字及其所计提案。 One figure, with the cases behind it.',
  fields: (t) => ({
    id: t.string({ resolve: ({ part }) => part.id }),
    group: t.field({ type: GroupEnum, resolve: ({ part }) => part.group }),
    title: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ part }, { language }) => part.words[language],
    }),
    value: t.int({
      description: '件数。 How many it counts.',
      resolve: ({ part }) => part.numerator.count,
    }),
    share: t.field({
      type: ShareType,
      nullable: true,
      description: '比例;单纯计数的、没有基数的为 null。',
      resolve: ({ part }) => part.share,
    }),
    numerator: t.field({
      type: CaseSetType,
      resolve: ({ countyId, part }) => ({ countyId, part: part.numerator }),
    }),
    denominator: t.field({
      type: CaseSetType,
      nullable: true,
      description: '基数;单纯计数的为 null。',
      resolve: ({ countyId, part }) => part.denominator && { countyId, part: part.denominator },
    }),
    target: t.field({ type: TargetType, nullable: true, resolve: ({ part }) => part.target }),
    benchmark: t.field({
      type: BenchmarkType,
      nullable: true,
      resolve: ({ part }) => part.benchmark,
    }),
    score: t.field({ type: ScoreType, nullable: true, resolve: ({ part }) => part.score }),
    cites: t.field({ type: [CitationType], resolve: ({ part }) => part.cites }),
    source: t.string({
      description: '`cited`, or `default, unverified` where no text was seen.',
      resolve: ({ part }) => sourceNote(part.cites),
    }),
  }),
});

const SignalType = builder
  .objectRef<Of<RatingSignal> & Pick<SeenReport, 'register'>>('RatingSignal')
  .implement({
    description: '评价异常提示,只供督办各方查阅。 Ratings that are worth a look.',
    fields: (t) => ({
      id: t.string({ resolve: ({ part }) => part.id }),
      unit: t.field({
        type: UnitNode,
        resolve: ({ countyId, register, part }) => unitIn({ countyId, register, part: part.unit }),
      }),
      words: t.string({
        args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
        resolve: ({ part }, { language }) => part.words[language],
      }),
      cases: t.field({
        type: CaseSetType,
        resolve: ({ countyId, part }) => ({ countyId, part: part.cases }),
      }),
      cites: t.field({ type: [CitationType], resolve: ({ part }) => part.cites }),
    }),
  });

/** 提案统计 as the caller is shown it. */
export const ReportType = builder.objectRef<SeenReport>('ProposalReport').implement({
  description: '提案统计:截至某日的各项数字。 Every figure of a scope as of a day.',
  fields: (t) => ({
    on: t.field({ type: 'Date', description: '截至日期。', resolve: ({ report }) => report.on }),
    term: t.int({ resolve: ({ report }) => report.scope.term }),
    session: t.int({ nullable: true, resolve: ({ report }) => report.scope.session }),
    period: t.field({
      type: PeriodEnum,
      nullable: true,
      resolve: ({ report }) => report.scope.period,
    }),
    unit: t.field({
      type: UnitNode,
      nullable: true,
      resolve: ({ register, report: { scope } }) =>
        scope.unit && unitIn({ countyId: register.id, register, part: scope.unit }),
    }),
    profileVersion: t.int({ resolve: ({ report }) => report.profileVersion }),
    indicators: t.field({
      type: [IndicatorType],
      args: { ids: t.arg.stringList({ description: '只列出这些数字。' }) },
      complexity: ({ ids }) => ({
        field: 1,
        multiplier: Math.min(ids?.length ?? FIGURES, FIGURES),
      }),
      resolve: ({ register, report }, { ids }) =>
        report.indicators
          .filter(({ id }) => !ids || ids.includes(id))
          .map((part) => ({ countyId: register.id, part })),
    }),
    units: t.field({
      type: [UnitNode],
      description: '有承办提案的单位。 The units that have or had an assignment.',
      complexity: { field: 1, multiplier: FIGURES },
      resolve: ({ register, question }) =>
        unitsAmong(question).map((part) => unitIn({ countyId: register.id, register, part })),
    }),
    ratingSignals: t.field({
      type: [SignalType],
      resolve: ({ register, question }, _args, { actor }) =>
        signalsFor(question, actor).map((part) => ({ countyId: register.id, register, part })),
    }),
    text: t.string({
      description: '提案工作情况报告的各表 (Markdown)。',
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ report }, { language }) => annualReportText(report)[language],
    }),
  }),
});
