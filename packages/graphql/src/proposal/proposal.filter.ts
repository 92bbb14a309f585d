import type { Instant } from '@xieshang/core';
import { builder } from '../builder.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { LightEnum } from '../law/next-step.type.ts';
import type { SortColumns } from '../list/cursor.ts';
import { lightsWhere, titleWhere } from '../list/filter.ts';
import { enumOf } from '../words.ts';
import { TierEnum } from './key.type.ts';
import { Category } from './parts.type.ts';
import { PeriodEnum, SourceEnum, StatusEnum } from './proposal.type.ts';

type Where = Prisma.ProposalWhereInput;

/** What a list of proposals is narrowed by; every condition given must hold. */
export const ProposalFilter = builder.inputType('ProposalFilter', {
  description: '提案筛选;所给各项须同时满足。',
  fields: (t) => ({
    status: t.field({ type: [StatusEnum] }),
    source: t.field({ type: [SourceEnum] }),
    category: t.field({ type: [Category] }),
    period: t.field({ type: PeriodEnum }),
    term: t.int({ description: '届。' }),
    session: t.int({ description: '次。' }),
    number: t.int({ description: '提案号。' }),
    unit: t.id({ description: '承办单位的名册编号。' }),
    proposer: t.id({ description: '提案者(委员或集体)的名册编号。' }),
    key: t.field({ type: [TierEnum], description: '重点提案的层次。' }),
    light: t.field({ type: [LightEnum], description: '预警灯。' }),
    title: t.string({ description: '案由包含的文字。' }),
    submittedFrom: t.field({ type: 'DateTime' }),
    submittedBefore: t.field({ type: 'DateTime' }),
  }),
});

/** A filter as it arrives. */
export type ProposalFilterInput = typeof ProposalFilter.$inferInput;

const anyOf = (values: readonly string[] | null | undefined) =>
  values ? { in: [...values] } : undefined;

const range = (from: Instant | null | undefined, before: Instant | null | undefined) =>
  from || before
    ? { ...(from ? { gte: new Date(from) } : {}), ...(before ? { lt: new Date(before) } : {}) }
    : undefined;

/** A filter as a condition on rows. */
export const filterWhere = (filter: ProposalFilterInput, now: Instant): Where => {
  const { status, source, category, light, unit, proposer, title } = filter;
  const { key, term, session, number, period, submittedFrom, submittedBefore } = filter;
  const submittedAt = range(submittedFrom, submittedBefore);
  const conditions: readonly (Where | false | null | undefined | '' | 0)[] = [
    status && { status: { in: [...status] } },
    source && { source: { in: [...source] } },
    category && { category: anyOf(category) as { in: string[] } },
    period && { period },
    typeof term === 'number' && { term },
    typeof session === 'number' && { session },
    typeof number === 'number' && { number },
    unit && { assignments: { some: { unitId: unit, stage: { not: 'returned' } } } },
    proposer && { proposers: { some: { id: proposer, stage: { not: 'declined' } } } },
    key && { tier: { in: [...key] } },
    title && titleWhere(title),
    submittedAt && { submittedAt },
    light && lightsWhere(light, now),
  ];
  return { AND: conditions.filter((one) => typeof one === 'object' && one !== null) };
};

/** The columns that lists of proposals are sorted by. */
export const columns = {
  number: { column: 'number', holds: 'whole', nullable: true },
  serial: { column: 'serial', holds: 'whole', nullable: true },
  submitted: { column: 'submittedAt', holds: 'moment', nullable: true },
  due: { column: 'dueOn', holds: 'moment', nullable: true },
  changed: { column: 'position', holds: 'whole', nullable: false },
} as const satisfies SortColumns;

/** What a list of proposals is sorted by. */
export const ProposalSort = enumOf('ProposalSort', '提案排序。', Object.keys(columns));
