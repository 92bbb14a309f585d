import { type Instant, showings } from '@xieshang/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { outputField } from '../schema-from-zod/output.ts';
import { type CaseList, just, oneOf } from './case-list.ts';

type Where = Prisma.ProposalWhereInput;
type Shown = keyof typeof showings.proposal.view.shape;

/** The type of a field of the view. */
const typeOf = (field: Shown) =>
  outputField(showings.proposal.view.shape[field], 'Proposal', field).type;

/** What the list of proposals is narrowed and sorted by. */
export const proposalList: CaseList = {
  conditions: {
    source: { type: [typeOf('source')], where: oneOf('source') },
    category: { type: [typeOf('category')], where: oneOf('category') },
    period: { type: typeOf('period'), where: just('period') },
    term: { type: 'Int', description: '届。', where: just('term') },
    session: { type: 'Int', description: '次。', where: just('session') },
    number: { type: 'Int', description: '提案号。', where: just('number') },
    unit: {
      type: 'ID',
      description: '承办单位的名册编号。',
      where: (unitId: string): Where => ({
        assignments: { some: { unitId, stage: { not: 'returned' } } },
      }),
    },
    proposer: {
      type: 'ID',
      description: '提案者(委员或集体)的名册编号。',
      where: (id: string): Where => ({ proposers: { some: { id, stage: { not: 'declined' } } } }),
    },
    tier: { type: [typeOf('tier')], description: '重点提案的层次。', where: oneOf('tier') },
    submittedFrom: {
      type: 'DateTime',
      description: '提交时间不早于。',
      where: (from: Instant): Where => ({ submittedAt: { gte: new Date(from) } }),
    },
    submittedBefore: {
      type: 'DateTime',
      description: '提交时间早于。',
      where: (before: Instant): Where => ({ submittedAt: { lt: new Date(before) } }),
    },
  },
  sort: 'ProposalSort',
  columns: {
    number: { column: 'number', holds: 'whole', nullable: true },
    serial: { column: 'serial', holds: 'whole', nullable: true },
    submitted: { column: 'submittedAt', holds: 'moment', nullable: true },
    due: { column: 'dueOn', holds: 'moment', nullable: true },
    changed: { column: 'position', holds: 'whole', nullable: false },
  },
  byDefault: 'number',
  lookup: {
    title: '按届次与提案号',
    by: ['term', 'session', 'number'],
    where: ({ term = null, session = null, number }) =>
      typeof number === 'number' ? { term, session, number } : undefined,
  },
  opensSteps: true,
};
