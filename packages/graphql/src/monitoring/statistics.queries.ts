import { countedMatters, monitoringGroups, showings, WHOLE } from '@xieshang/core';
import { builder } from '../builder.ts';
import { costs } from '../costs.ts';
import { CountyType } from '../county/county.type.ts';
import { tallied } from '../statistics/case-set.ts';
import type { Counted } from '../statistics/entries.sql.ts';
import { StatisticsType } from './statistics.type.ts';

builder.objectField(CountyType, 'monitoringStatistics', (t) =>
  t.field({
    type: StatisticsType,
    description:
      '监测点统计,截至今日:县情配置公开的,数字完整;否则只计当前用户可查阅的。 Counts all matters where the county opens the figures, else those the caller may read.',
    args: { year: t.arg.int({ description: '年度;不填为历年。' }) },
    complexity: () => ({ field: costs.monitoring }),
    resolve: async (register, { year }, context) => {
      const { actor, today } = context;
      const { id: countyId } = register;
      const subject = 'monitoring_report';
      const counted: Counted = { countyId, subject, on: today, span: year ?? undefined };
      const { parts, setOf } = await tallied(context, {
        counted,
        today,
        open: countedMatters(actor, register),
        named: [showings[subject].readable(actor, register)],
      });
      const [whole, ...others] = [WHOLE, ...parts].map((part) => ({
        part,
        bearing: (mark: string) => setOf(part, [mark], 0),
      }));
      const groups = whole ? monitoringGroups(whole, others, register) : [];
      return { register, on: today, groups };
    },
  }),
);
