import {
  countedMatters,
  type MonitoredMatter,
  mayReadMatter,
  monitoringStatistics,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { scopeWhere } from '../case/case.scope.ts';
import { costs } from '../costs.ts';
import { CountyType } from '../county/county.type.ts';
import { StatisticsType } from './statistics.type.ts';

builder.objectField(CountyType, 'monitoringStatistics', (t) =>
  t.field({
    type: StatisticsType,
    description:
      '监测点统计,截至今日:县情配置公开的,数字完整;否则只计当前用户可查阅的。 Counts all matters where the county opens the figures, else those the caller may read.',
    args: { year: t.arg.int({ description: '年度;不填为历年。' }) },
    complexity: () => ({ field: costs.monitoring }),
    resolve: async (register, { year }, { prisma, actor, today }) => {
      const rows = await prisma.caseFile.findMany({
        where: {
          countyId: register.id,
          subject: 'monitoring_report',
          AND: [scopeWhere(countedMatters(actor, register))],
        },
        select: { state: true },
        orderBy: [{ beganOn: 'asc' }, { id: 'asc' }],
      });
      const groups = monitoringStatistics({
        matters: rows.map(({ state }) => state as unknown as MonitoredMatter),
        register,
        on: today,
        year: year ?? undefined,
        shows: (one) => mayReadMatter(one, actor, register),
      });
      return { countyId: register.id, on: today, groups };
    },
  }),
);
