import { queryFromInfo } from '@pothos/plugin-prisma';
import { readableProposals } from '@xieshang/core';
import { builder, connectionOf, pageCost } from '../builder.ts';
import { MOVED_VERSION_WORDS } from '../case/history.type.ts';
import type { GatewayContext } from '../context.ts';
import { costs } from '../costs.ts';
import { CountyType } from '../county/county.type.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { Direction, mindChanges } from '../list/filter.ts';
import { pageOf, sortedBy } from '../list/page.ts';
import {
  addMutations,
  type Moved,
  type MovedTogether,
  movedVersion,
} from '../outcome/mutations.ts';
import { BatchRefusal, Refusal } from '../outcome/refusal.type.ts';
import {
  columns,
  filterWhere,
  ProposalFilter,
  type ProposalFilterInput,
  ProposalSort,
} from './proposal.filter.ts';
import { scopeWhere } from './proposal.scope.ts';
import { ProposalNode } from './proposal.type.ts';

const whereFor = (
  countyId: string,
  filter: ProposalFilterInput | null | undefined,
  { actor, now }: GatewayContext,
): Prisma.ProposalWhereInput => ({
  countyId,
  AND: [scopeWhere(readableProposals(actor)), ...(filter ? [filterWhere(filter, now)] : [])],
});

const [connectionWords, edgeWords] = connectionOf({ zh: '提案', en: 'proposals' });

builder.objectFields(CountyType, (t) => ({
  proposals: t.connection(
    {
      type: ProposalNode,
      complexity: pageCost,
      description: '提案列表,只列出当前用户可查阅的。',
      args: {
        filter: t.arg({ type: ProposalFilter }),
        orderBy: t.arg({ type: ProposalSort, defaultValue: 'number', required: true }),
        direction: t.arg({ type: Direction, defaultValue: 'asc', required: true }),
      },
      resolve: async ({ id }, args, context, info) => {
        mindChanges('proposal', args.orderBy, context);
        const where = whereFor(id, args.filter, context);
        const query: object = queryFromInfo({
          context,
          info,
          path: ['edges', 'node'],
          select: sortedBy(columns, args.orderBy),
        });
        const page = await pageOf({ where, args, columns }, (stretch) =>
          context.prisma.proposal.findMany({ ...query, ...stretch }),
        );
        return { ...page, where };
      },
    },
    {
      ...connectionWords,
      fields: (t) => ({
        totalCount: t.int({
          complexity: costs.count,
          resolve: ({ where }, _args, { prisma }) => prisma.proposal.count({ where }),
        }),
      }),
    },
    edgeWords,
  ),
  proposal: t.prismaField({
    type: ProposalNode,
    nullable: true,
    description: '一件提案,按编号或按届次与提案号。',
    args: { key: t.arg.id(), term: t.arg.int(), session: t.arg.int(), number: t.arg.int() },
    resolve: (query, { id: countyId }, { key, term, session, number }, context) => {
      if (!key && typeof number !== 'number') return null;
      const by = key ? { id: key } : { term: term ?? null, session: session ?? null, number };
      return context.prisma.proposal.findFirst({
        ...query,
        where: { ...whereFor(countyId, undefined, context), ...by } as Prisma.ProposalWhereInput,
      });
    },
  }),
}));

const ProposalMoved = builder
  .objectRef<Extract<Moved, { caseId: string }>>('ProposalMoved')
  .implement({
    description: '已办理。 The case as it now stands.',
    fields: (t) => ({
      version: t.int({ nullable: true, description: MOVED_VERSION_WORDS, resolve: movedVersion }),
      repeated: t.exposeBoolean('repeated', {
        description: '该请求此前已办理,本次未重复。 Carried out before; not again.',
      }),
      proposal: t.prismaField({
        type: ProposalNode,
        nullable: true,
        description: '办理后的提案;办理后无权查阅的为 null。',
        resolve: (query, { countyId, caseId }, _args, { prisma, actor }) =>
          prisma.proposal.findFirst({
            ...query,
            where: { countyId, id: caseId, AND: [scopeWhere(readableProposals(actor))] },
          }),
      }),
    }),
  });

/** One union for every proposal mutation: the case as it now stands, or why not. */
const ProposalOutcome = builder.unionType('ProposalOutcome', {
  description:
    '办理后的提案,或不予办理的全部理由。 The case as it stands, or every reason why not.',
  types: [ProposalMoved, Refusal],
  resolveType: (outcome) => ('violations' in outcome ? 'Refusal' : 'ProposalMoved'),
});

type Together = Extract<MovedTogether, { moved: unknown }>;

const MovedCase = builder.objectRef<Together['moved'][number]>('MovedCase').implement({
  description: '一批中的一件。 One case of a batch, as it now stands.',
  fields: (t) => ({
    key: t.id({ resolve: ({ caseId }) => caseId }),
    version: t.int({ nullable: true, description: MOVED_VERSION_WORDS, resolve: movedVersion }),
    repeated: t.exposeBoolean('repeated', {
      description: '该请求此前已办理,本次未重复。 Carried out before; not again.',
    }),
  }),
});

const ProposalsMoved = builder.objectRef<Together>('ProposalsMoved').implement({
  description: '整批已办理。 Every case of the batch as it now stands.',
  fields: (t) => ({
    moved: t.field({
      type: [MovedCase],
      description: '与所交各件次序相同。 In the order of the inputs.',
      resolve: ({ moved }) => moved,
    }),
    proposals: t.prismaField({
      type: [ProposalNode],
      nullable: true,
      description: '办理后的提案,按编号;办理后无权查阅的不列。',
      resolve: (query, { countyId, moved }, _args, { prisma, actor }) =>
        prisma.proposal.findMany({
          ...query,
          where: {
            countyId,
            id: { in: moved.map(({ caseId }) => caseId) },
            AND: [scopeWhere(readableProposals(actor))],
          },
          orderBy: { id: 'asc' },
        }),
    }),
  }),
});

/** One union for every batch: the cases as they now stand, or which input was refused and why. */
const ProposalsOutcome = builder.unionType('ProposalsOutcome', {
  description:
    '整批办理后的提案,或不予办理的一件及全部理由。 All cases as they stand, or which one was refused.',
  types: [ProposalsMoved, BatchRefusal],
  resolveType: (outcome) => ('violations' in outcome ? 'BatchRefusal' : 'ProposalsMoved'),
});

addMutations({
  subject: 'proposal',
  node: 'Proposal',
  creates: ['DraftProposal'],
  outcome: ProposalOutcome,
  batchOutcome: ProposalsOutcome,
});
