import {
  isTaken,
  type PromiseReport,
  promiseOutcomeWords,
  proposalWorkflow,
  type SeenPromise,
  visiblePromises,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { vocabularyEnum } from '../words.ts';
import { ProposalNode } from './proposal.type.ts';
import { stateOf, viewFor } from './proposal.view.ts';

const stages = proposalWorkflow.tables.find(({ part }) => part === 'promise')?.stages ?? {};
const PromiseStage = vocabularyEnum('ReplyPromiseStage', '承诺事项环节。', stages);
const PromiseOutcome = vocabularyEnum('ReplyPromiseOutcome', '兑现情况。', promiseOutcomeWords);

const ReportType = builder.objectRef<PromiseReport>('ReplyPromiseReport').implement({
  description: '答复兑现情况。 What the unit says became of its promise.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    outcome: t.field({ type: PromiseOutcome, resolve: ({ outcome }) => outcome }),
    text: t.exposeString('text'),
    dueOn: t.field({
      type: 'Date',
      description: '所答复的兑现日期。',
      resolve: ({ due }) => due.by,
    }),
    late: t.exposeBoolean('late', { description: '是否逾期。' }),
    newDueOn: t.field({
      type: 'Date',
      nullable: true,
      description: '延期后的兑现日期。',
      resolve: ({ newDue }) => newDue?.by,
    }),
    confirmBy: t.field({ type: 'Date', resolve: ({ confirmBy }) => confirmBy.by }),
    confirmedOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ confirmedOn }) => confirmedOn,
    }),
    sentBackFor: t.string({ nullable: true, resolve: ({ sentBack }) => sentBack?.reason }),
  }),
});

/** What a reply promised, by a day. */
const ReplyPromiseType = builder.objectRef<SeenPromise>('ReplyPromise').implement({
  description: '承诺事项。 What a reply promised, by a day.',
  fields: (t) => ({
    key: t.id({ resolve: ({ id }) => id }),
    reply: t.id({ resolve: ({ reply }) => reply }),
    text: t.exposeString('text'),
    dueOn: t.field({
      type: 'Date',
      description: '承诺兑现日期。',
      resolve: ({ due }) => due.by,
    }),
    stage: t.field({ type: PromiseStage, resolve: ({ stage }) => stage }),
    stands: t.exposeBoolean('stands', {
      description: '随答复送达而成立。 It stands once its reply was delivered.',
    }),
    reports: t.field({
      type: [ReportType],
      description: '兑现情况;确认之前只有经办各方可见。',
      resolve: ({ reports }) => reports ?? [],
    }),
    foundBrokenFor: t.string({
      nullable: true,
      resolve: ({ foundBroken }) => foundBroken?.reason,
    }),
  }),
});

builder.prismaObjectField(ProposalNode, 'promises', (t) =>
  t.field({
    type: [ReplyPromiseType],
    description: '承诺事项;随答复可见。',
    select: { countyId: true, state: true },
    resolve: (row, _args, context) => {
      const state = stateOf(row);
      return isTaken(state) ? visiblePromises(state, viewFor(row, context)) : [];
    },
  }),
);
