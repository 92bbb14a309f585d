import {
  stateCouncilCalendar as calendar,
  proposalReport,
  type Register,
  type ReportScope,
  readableProposals,
  reportFor,
  type UnitId,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { costs } from '../costs.ts';
import { CountyType } from '../county/county.type.ts';
import { badInput } from '../errors.ts';
import { scopeWhere } from './proposal.scope.ts';
import { PeriodEnum } from './proposal.type.ts';
import { stateOf } from './proposal.view.ts';
import { standingOn } from './statistics.rows.ts';
import { ReportType, type SeenReport } from './statistics.type.ts';

/** What the caller may read of these terms, as it stands now. */
const readableNow = async ({ id: countyId }: Register, term: number, context: GatewayContext) => {
  const rows = await context.prisma.proposal.findMany({
    where: {
      countyId,
      term: { lte: term },
      AND: [scopeWhere(readableProposals(context.actor))],
    },
    select: { countyId: true, state: true },
  });
  return rows.map(stateOf);
};

const reportOn = async (
  county: Register,
  scope: ReportScope,
  on: GatewayContext['today'],
  context: GatewayContext,
): Promise<SeenReport> => {
  const { cases, register } = await standingOn(county, scope.term, on, context);
  const readable = await readableNow(county, scope.term, context);
  const { actor, today } = context;
  const question = { cases, scope, register, calendar, on };
  return {
    register,
    report: reportFor(proposalReport(question), { actor, today, readable }),
    question,
  };
};

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
    complexity: ({ on }) => ({ field: on ? costs.report.log : costs.report.rows }),
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
        unit: unit ? unitOf(unit, register) : undefined,
      };
      return reportOn(register, scope, until, context);
    },
  }),
);
