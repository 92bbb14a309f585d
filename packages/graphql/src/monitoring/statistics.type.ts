import {
  type CalendarDay,
  type MonitoringFigure,
  type MonitoringGroup,
  monitoringGroupingWords,
  type RegisterOfDay,
} from '@xieshang/core';
import { builder, connectionOf, MAX_PAGE, pageCost } from '../builder.ts';
import { caseNode } from '../case/case.node.ts';
import { readableWhere } from '../case/case.scope.ts';
import { costs } from '../costs.ts';
import { CitationType, sourceNote } from '../law/citation.type.ts';
import { ShareType } from '../law/share.type.ts';
import { pageOfCases } from '../statistics/case-page.ts';
import type { CaseSet } from '../statistics/case-set.ts';
import { Language, vocabularyEnum } from '../words.ts';

/** A part of the statistics, with the county whose matters it names. */
interface Of<Part> {
  readonly register: RegisterOfDay;
  readonly part: Part;
}

/** 监测点统计 as the caller is shown it. */
export interface CountedMatters {
  readonly register: RegisterOfDay;
  readonly on: CalendarDay;
  readonly groups: readonly MonitoringGroup<CaseSet>[];
}

/** About as many groups as a county has, and figures as a group has. */
const GROUPS = 20;
const FIGURES = 12;

const GroupingEnum = vocabularyEnum(
  'MonitoringGrouping',
  '统计口径。 What matters are counted by.',
  monitoringGroupingWords,
);

const [connectionWords, edgeWords] = connectionOf({ zh: '所计反映事项', en: 'counted matters' });

const SetType = builder.objectRef<Of<CaseSet>>('MonitoringMatterSet').implement({
  description: '所计反映事项。 The matters a figure counts.',
  fields: (t) => ({
    count: t.int({ description: '件数。', resolve: ({ part }) => part.count }),
    hidden: t.int({
      description: '其中不向当前用户列出的件数。 How many of them are not shown to the caller.',
      resolve: ({ part }) => part.hidden(),
    }),
    cases: t.connection(
      {
        type: caseNode('monitoring_report').ref,
        description: `当前用户可查阅的反映事项,按反映日期,每页至多${MAX_PAGE}件。`,
        complexity: (args) => {
          const { field, multiplier } = pageCost(args);
          return { field: field + costs.search, multiplier };
        },
        resolve: ({ register, part }, args, context, info) =>
          pageOfCases(part, args, context, info, (ids, query) => {
            const readable = readableWhere('monitoring_report', register, context.actor);
            const where = { ...readable, id: { in: [...ids] } };
            return context.prisma.caseFile.findMany({ ...query, where });
          }),
      },
      connectionWords,
      edgeWords,
    ),
  }),
});

const FigureOfMattersType = builder
  .objectRef<Of<MonitoringFigure<CaseSet>>>('MonitoringFigure')
  .implement({
    description: '一项统计数字及其所计事项。 One figure, with the matters behind it.',
    fields: (t) => ({
      id: t.string({ resolve: ({ part }) => part.id }),
      title: t.string({
        args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
        resolve: ({ part }, { language }) => part.words[language],
      }),
      value: t.int({ description: '件数。', resolve: ({ part }) => part.numerator.count }),
      share: t.field({
        type: ShareType,
        nullable: true,
        description: '比例;单纯计数的、没有基数的为 null。',
        resolve: ({ part }) => part.share,
      }),
      numerator: t.field({
        type: SetType,
        resolve: ({ register, part }) => ({ register, part: part.numerator }),
      }),
      denominator: t.field({
        type: SetType,
        nullable: true,
        description: '基数;单纯计数的为 null。',
        resolve: ({ register, part }) => part.denominator && { register, part: part.denominator },
      }),
      cites: t.field({ type: [CitationType], resolve: ({ part }) => part.cites }),
      source: t.string({
        description: '`cited`, or `default, unverified` where no text was seen.',
        resolve: ({ part }) => sourceNote(part.cites),
      }),
    }),
  });

const GroupType = builder.objectRef<Of<MonitoringGroup<CaseSet>>>('MonitoringGroup').implement({
  description: '全县、一个监测点、一个单位或一个主题的数字。 The figures of one group of matters.',
  fields: (t) => ({
    by: t.field({ type: GroupingEnum, resolve: ({ part }) => part.by }),
    key: t.string({
      description: '监测点或单位的名册编号,或主题。',
      resolve: ({ part }) => part.key,
    }),
    title: t.string({
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ part }, { language }) => part.words[language],
    }),
    figures: t.field({
      type: [FigureOfMattersType],
      complexity: { field: 1, multiplier: FIGURES },
      resolve: ({ register, part }) => part.figures.map((one) => ({ register, part: one })),
    }),
  }),
});

/** 监测点统计 as the caller is shown it. */
export const StatisticsType = builder.objectRef<CountedMatters>('MonitoringStatistics').implement({
  description:
    '监测点统计:提交、交办、督办、反馈、评价、办结。 The loop of monitoring points in figures.',
  fields: (t) => ({
    on: t.field({ type: 'Date', description: '截至日期。', resolve: ({ on }) => on }),
    groups: t.field({
      type: [GroupType],
      args: { by: t.arg({ type: [GroupingEnum], description: '只列出这些口径。' }) },
      complexity: { field: 1, multiplier: GROUPS },
      resolve: ({ register, groups }, { by }) =>
        groups.filter((one) => !by || by.includes(one.by)).map((part) => ({ register, part })),
    }),
  }),
});
