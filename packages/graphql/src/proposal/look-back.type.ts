import {
  type ClassChange,
  isTaken,
  type LookBack,
  occasionWords,
  resultWords,
  solvedOn,
  verdictWords,
  visibleLookBacks,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { RoleEnum } from '../case/history.type.ts';
import { vocabularyEnum } from '../words.ts';
import { ProposalNode } from './proposal.type.ts';
import { stateOf, viewFor } from './proposal.view.ts';
import { ReplyType } from './reply.type.ts';

const ResultClass = vocabularyEnum('ResultClass', '办理结果。', resultWords);
const Verdict = vocabularyEnum('LookBackVerdict', '答复类别是否属实。', verdictWords);
const Occasion = vocabularyEnum('ClassChangeOccasion', '变更时机。', occasionWords);

/** One look at what became of a reply. */
const LookBackType = builder
  .objectRef<LookBack & { readonly reply: string }>('LookBack')
  .implement({
    description: '回头看。 One look at what became of a reply.',
    fields: (t) => ({
      key: t.id({ resolve: ({ id }) => id }),
      reply: t.id({ resolve: ({ reply }) => reply }),
      on: t.field({ type: 'Date', resolve: ({ on }) => on }),
      by: t.field({ type: RoleEnum, resolve: ({ by }) => by }),
      finding: t.exposeString('finding'),
      verdict: t.field({ type: Verdict, resolve: ({ verdict }) => verdict }),
    }),
  });

/** One change of the class of a reply. */
const ClassChangeType = builder.objectRef<ClassChange>('ClassChange').implement({
  description: '办理结果变更。 One change of the class of a reply.',
  fields: (t) => ({
    from: t.field({ type: ResultClass, resolve: ({ from }) => from }),
    to: t.field({ type: ResultClass, resolve: ({ to }) => to }),
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    reason: t.exposeString('reason'),
    occasion: t.field({ type: Occasion, resolve: ({ occasion }) => occasion }),
  }),
});

builder.objectFields(ReplyType, (t) => ({
  classHistory: t.field({
    type: [ClassChangeType],
    description: '办理结果的历次变更。',
    resolve: ({ part }) => part.classHistory ?? [],
  }),
  solvedOn: t.field({
    type: 'Date',
    nullable: true,
    description: '解决之日,计入该年度。 The day from which it counts as solved.',
    resolve: ({ part }) => solvedOn(part),
  }),
}));

builder.prismaObjectField(ProposalNode, 'lookBacks', (t) =>
  t.field({
    type: [LookBackType],
    description: '回头看;经办各方可见。',
    select: { countyId: true, state: true },
    resolve: (row, _args, context) => {
      const state = stateOf(row);
      return isTaken(state) ? visibleLookBacks(state, viewFor(row, context)) : [];
    },
  }),
);
