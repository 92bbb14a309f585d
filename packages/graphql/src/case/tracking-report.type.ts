import { queryFromInfo } from '@pothos/plugin-prisma';
import { followsEveryCase, type KnownCase, notTakenUp, type Tracking } from '@xieshang/core';
import { builder } from '../builder.ts';
import type { GatewayContext } from '../context.ts';
import { STATE, type StatedCase } from '../models/case-model.ts';
import { caseNode } from './case.node.ts';

// The one thing of a report that its own facts do not tell: what there is beside it.
const missingIn = async (
  { countyId, state }: StatedCase,
  { prisma, actor }: GatewayContext,
): Promise<readonly string[]> => {
  const report = state as Tracking;
  if (report.stage !== 'collecting' || !followsEveryCase(actor.role)) return [];
  const rows = await prisma.caseFile.findMany({
    where: { countyId, subject: 'instruction', year: report.year },
    select: { id: true, state: true },
  });
  const known = rows.map((row) => [row.id, row.state as unknown as KnownCase] as const);
  return notTakenUp(report, { instruction: Object.fromEntries(known) });
};

builder.prismaObjectField(caseNode('tracking_report').ref, 'notTakenUp', (t) =>
  t.field({
    type: [caseNode('instruction').ref],
    description:
      '本年度尚未纳入的批示和采纳落实;纳入期间限机关查阅。 What the report would forget.',
    select: STATE,
    complexity: { field: 1, multiplier: 10 },
    resolve: async (row, _args, context, info) => {
      const ids = await missingIn(row, context);
      const query: object = queryFromInfo({ context, info });
      const rows = await context.prisma.caseFile.findMany({
        ...query,
        where: { countyId: row.countyId, subject: 'instruction', id: { in: [...ids] } },
        orderBy: { id: 'asc' },
      });
      return rows;
    },
  }),
);
