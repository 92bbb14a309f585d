import { type MergedInto, mergedInto } from '@xieshang/core';
import { builder } from '../builder.ts';
import { proposalOf, STATE } from '../models/proposal.model.ts';
import { enumOf } from '../words.ts';
import { numberOf, readableProposal, readableWith } from './merged.loader.ts';
import { ProposalNode } from './proposal.type.ts';

const HowTogether = enumOf(
  'HandledTogether',
  '如何合并:MERGED 审查时并案,JOINED 立案后并案办理。',
  ['merged', 'joined'],
);

const TogetherType = builder
  .objectRef<MergedInto & { readonly countyId: string }>('HandledWith')
  .implement({
    description: '并案。 With which proposal it is handled, and since when.',
    fields: (t) => ({
      how: t.field({ type: HowTogether, resolve: ({ how }) => how }),
      on: t.field({ type: 'Date', resolve: ({ on }) => on }),
      number: t.int({
        nullable: true,
        description: '主案的提案号。 The number under which it is answered.',
        resolve: ({ countyId, main: id }, _args, context, info) =>
          numberOf({ countyId, id }, context, info),
      }),
      proposal: t.field({
        type: ProposalNode,
        nullable: true,
        description: '主案;无权查阅的为 null。',
        resolve: async ({ countyId, main: id }, _args, context, info) =>
          readableProposal({ countyId, id }, context, info),
      }),
    }),
  });

builder.prismaObjectFields(ProposalNode, (t) => ({
  handledWith: t.field({
    type: TogetherType,
    nullable: true,
    description: '并入或者一并办理的主案;单独办理的为 null。',
    select: STATE,
    resolve: (row) => {
      const together = mergedInto(proposalOf(row));
      return together && { countyId: row.countyId, ...together };
    },
  }),
  handledTogether: t.field({
    type: [ProposalNode],
    description: '并入本案或者与本案一并办理的提案,只列出当前用户可查阅的。',
    select: { countyId: true, id: true },
    resolve: async ({ countyId, id }, _args, context, info) =>
      readableWith({ countyId, id }, context, info),
  }),
}));
