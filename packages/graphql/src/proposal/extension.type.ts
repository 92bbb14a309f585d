import { type Extension, proposalWorkflow } from '@xieshang/core';
import { builder } from '../builder.ts';
import { vocabularyEnum } from '../words.ts';

const ExtensionStage = vocabularyEnum(
  'ExtensionStage',
  '延期申请环节。',
  proposalWorkflow.tables.find(({ part }) => part === 'extension')?.stages ?? {},
);

/** A unit's request for more time, and what became of it. */
export const ExtensionType = builder.objectRef<Extension>('Extension').implement({
  description: '延期申请。 A request for more time, and what became of it.',
  fields: (t) => ({
    key: t.id({ resolve: ({ id }) => id }),
    stage: t.field({ type: ExtensionStage, resolve: ({ stage }) => stage }),
    requestedOn: t.field({ type: 'Date', resolve: ({ requestedOn }) => requestedOn }),
    until: t.field({ type: 'Date', description: '拟延期至。', resolve: ({ until }) => until }),
    reason: t.exposeString('reason'),
    rulingBy: t.field({ type: 'Date', resolve: ({ rulingBy }) => rulingBy.by }),
    ruledOn: t.field({ type: 'Date', nullable: true, resolve: ({ ruledOn }) => ruledOn }),
    notified: t.idList({
      description: '书面告知的提案者。 The proposers who are told in writing.',
      resolve: ({ notified = [] }) => [...notified],
    }),
    refusedBecause: t.exposeString('refusedBecause', { nullable: true }),
  }),
});
