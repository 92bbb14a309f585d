import type { Register, ReportScope, UnitId } from '@xieshang/core';
import { builder } from '../builder.ts';
import { costs } from '../costs.ts';
import { CountyType } from '../county/county.type.ts';
import { badInput } from '../errors.ts';
import { PeriodEnum } from './proposal.type.ts';
import { countedReport } from './statistics.report.ts';
import { ReportType } from './statistics.type.ts';

const unitOf = (id: string, { units }: Register): UnitId => {
  const unit = Object.hasOwn(units, id) ? units[id] : undefined;
  if (unit) return unit.id;
  throw badInput([
    { path: 'unit', message: 'Expects the id of a registered unit. 没有这个单位。' },
  ]);
};

builder.objectField(CountyType, 'proposalReport', (t) =>
  t.field({
    type: ReportType,
    description:
      '提案统计:数字完整,只列出当前用户可查阅的提案。 Complete counts; the cases are those the caller may read.',
    args: {
      term: t.arg.int({ required: true, description: '届。' }),
      session: t.arg.int({ description: '次;不填为全届。' }),
      period: t.arg({ type: PeriodEnum, description: '大会提案或平时提案。' }),
      unit: t.arg.id({ description: '承办单位的名册编号;填写则只统计该单位承办的。' }),
      on: t.arg({ type: 'Date', description: '截至日期;不填为今日。' }),
    },
    complexity: ({ on }) => ({ field: on ? costs.report.past : costs.report.today }),
    resolve: (register, { term, session, period, unit, on }, context) => {
      const until = on ?? context.today;
      if (until > context.today)
        throw badInput([
          { path: 'on', message: `Expects a day up to ${context.today}. 截至日期不能晚于今日。` },
        ]);
      const scope: ReportScope = {
        term,
        session: session ?? undefined,
        period: (period ?? undefined) as ReportScope['period'],
        unit: typeof unit === 'string' ? unitOf(unit, register) : undefined,
      };
      return countedReport(register, scope, until, context);
    },
  }),
);
