import {
  annualReportText,
  type Benchmark,
  type Indicator,
  indicatorGroupWords,
  type RatingSignal,
  type RegisterOfDay,
  type Score,
  type Target,
} from '@xieshang/core';
import { builder, connectionOf, MAX_PAGE, pageCost } from '../builder.ts';
import { openWhere } from '../case/case.scope.ts';
import { costs } from '../costs.ts';
import { CitationType, sourceNote } from '../law/citation.type.ts';
import { ShareType } from '../law/share.type.ts';
import { unitIn } from '../register/place.ts';
import { UnitNode } from '../register/place.type.ts';
import { pageOfCases } from '../statistics/case-page.ts';
import type { CaseSet } from '../statistics/case-set.ts';
import { Language, vocabularyEnum } from '../words.ts';
import { PeriodEnum, ProposalNode } from './proposal.type.ts';
import { type CountedReport, signalsOf, unitsOf } from './statistics.report.ts';

/** A part of a report, with the county whose cases it names. */
interface Of<Part> {
  readonly countyId: string;
  readonly part: Part;
}

/** About as many figures as a report has. */
const FIGURES = 100;

const GroupEnum = vocabularyEnum(
  'IndicatorGroup',
  '统计部分。 A part of a report.',
  indicatorGroupWords,
);

const [connectionWords, edgeWords] = connectionOf({ zh: '所计提案', en: 'counted proposals' });

const CaseSetType = builder.objectRef<Of<CaseSet>>('CaseSet').implement({
  description: '所计提案。 The proposals a figure counts.',
  fields: (t) => ({
    count: t.int({ description: '件数,总是完整的。', resolve: ({ part }) => part.count }),
    hidden: t.int({
      description: '其中不向当前用户列出的件数。 How many of them are not shown to the caller.',
      resolve: ({ part }) => part.hidden(),
    }),
    cases: t.connection(
      {
        type: ProposalNode,
        description: `当前用户可查阅的提案,按流水号,每页至多${MAX_PAGE}件。`,
        complexity: (args) => {
          const { field, multiplier } = pageCost(args);
          return { field: field + costs.search, multiplier };
        },
        resolve: ({ countyId, part }, args, context, info) =>
          pageOfCases(part, args, context, info, (ids, query) =>
            context.prisma.proposal.findMany({
              ...query,
              where: {
                countyId,
                id: { in: [...ids] },
                AND: [openWhere('proposal', undefined, context.actor)],
              },
            }),
          ),
      },
      connectionWords,
      edgeWords,
    ),
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

const IndicatorType = builder.objectRef<Of<Indicator<CaseSet>>>('Indicator').implement({
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
  .objectRef<Of<RatingSignal<CaseSet>> & { readonly register: RegisterOfDay }>('RatingSignal')
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
export const ReportType = builder.objectRef<CountedReport>('ProposalReport').implement({
  description: '提案统计:截至某日的各项数字。 Every figure of a scope as of a day.',
  fields: (t) => ({
    on: t.field({ type: 'Date', description: '截至日期。', resolve: ({ asked }) => asked.on }),
    term: t.int({ resolve: ({ asked }) => asked.scope.term }),
    session: t.int({ nullable: true, resolve: ({ asked }) => asked.scope.session }),
    period: t.field({
      type: PeriodEnum,
      nullable: true,
      resolve: ({ asked }) => asked.scope.period,
    }),
    unit: t.field({
      type: UnitNode,
      nullable: true,
      resolve: ({ asked: { register, scope } }) =>
        scope.unit && unitIn({ countyId: register.id, register, part: scope.unit }),
    }),
    profileVersion: t.int({ resolve: ({ asked }) => asked.register.profile.version }),
    indicators: t.field({
      type: [IndicatorType],
      args: { ids: t.arg.stringList({ description: '只列出这些数字。' }) },
      complexity: ({ ids }) => ({
        field: 1,
        multiplier: Math.min(ids?.length ?? FIGURES, FIGURES),
      }),
      resolve: async ({ asked: { register }, report }, { ids }) => {
        const { indicators } = await report();
        return indicators
          .filter(({ id }) => !ids || ids.includes(id))
          .map((part) => ({ countyId: register.id, part }));
      },
    }),
    units: t.field({
      type: [UnitNode],
      description: '有承办提案的单位。 The units that have or had an assignment.',
      complexity: { field: 1, multiplier: FIGURES },
      resolve: async ({ asked }, _args, context) => {
        const { register } = asked;
        const units = await unitsOf(asked, context);
        return units.map((part) => unitIn({ countyId: register.id, register, part }));
      },
    }),
    ratingSignals: t.field({
      type: [SignalType],
      resolve: async ({ asked }, _args, context) => {
        const { register } = asked;
        const signals = await signalsOf(asked, context);
        return signals.map((part) => ({ countyId: register.id, register, part }));
      },
    }),
    text: t.string({
      description: '提案工作情况报告的各表 (Markdown)。',
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: async ({ report }, { language }) => annualReportText(await report())[language],
    }),
  }),
});
