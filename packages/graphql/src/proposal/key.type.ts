import {
  decidingBodyWords,
  type KeyItem,
  keyCriterionWords,
  leaderOfficeWords,
  leaderTaskWords,
  proposalWorkflow,
  tierWords,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { vocabularyEnum } from '../words.ts';

const stages = proposalWorkflow.tables.find(({ part }) => part === 'key')?.stages ?? {};

/** 提案层次. */
export const TierEnum = vocabularyEnum('ProposalTier', '重点提案的层次。', tierWords);
const KeyStage = vocabularyEnum('KeyProposalStage', '重点提案环节。', stages);
const Criterion = vocabularyEnum('KeyCriterion', '遴选标准。', keyCriterionWords);
const Body = vocabularyEnum('DecidingBody', '审定机构。', decidingBodyWords);
const Office = vocabularyEnum('LeaderOffice', '领导职务。', leaderOfficeWords);
const Task = vocabularyEnum('LeaderTask', '领衔督办或领办。', leaderTaskWords);

const OpinionType = builder.objectRef<KeyItem['opinions'][number]>('KeyOpinion').implement({
  description: '对候选重点提案的意见。 An opinion on a candidate.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    from: t.exposeString('from'),
    supports: t.exposeBoolean('supports'),
    text: t.exposeString('text'),
  }),
});

const DecisionType = builder.objectRef<KeyItem['decisions'][number]>('KeyDecision').implement({
  description: '一级审定。 What one body of the chain decided.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    body: t.field({ type: Body, resolve: ({ body }) => body }),
    agreed: t.exposeBoolean('agreed'),
    reason: t.string({ nullable: true, resolve: ({ reason }) => reason }),
  }),
});

const LeaderType = builder.objectRef<KeyItem['leaders'][number]>('KeyLeader').implement({
  description: '领衔督办或领办的领导。 Who supervises or handles it in person.',
  fields: (t) => ({
    name: t.exposeString('name'),
    office: t.field({ type: Office, resolve: ({ office }) => office }),
    task: t.field({ type: Task, resolve: ({ task }) => task }),
    since: t.field({ type: 'Date', resolve: ({ since }) => since }),
    until: t.field({ type: 'Date', nullable: true, resolve: ({ until }) => until }),
  }),
});

/** One candidacy, and what became of it. */
export const KeyItemType = builder.objectRef<KeyItem>('KeyProposal').implement({
  description: '重点提案:一次推荐及其结果。 One candidacy, and what became of it.',
  fields: (t) => ({
    key: t.id({ resolve: ({ id }) => id }),
    stage: t.field({ type: KeyStage, resolve: ({ stage }) => stage }),
    tier: t.field({ type: TierEnum, resolve: ({ tier }) => tier }),
    number: t.int({
      nullable: true,
      description: '在本层次重点提案中的序号;提案号不变。',
      resolve: ({ number }) => number,
    }),
    nominatedOn: t.field({ type: 'Date', resolve: ({ nominatedOn }) => nominatedOn }),
    criteria: t.field({ type: [Criterion], resolve: ({ criteria }) => [...criteria] }),
    reason: t.exposeString('reason'),
    chain: t.field({ type: [Body], resolve: ({ chain }) => [...chain] }),
    opinions: t.field({ type: [OpinionType], resolve: ({ opinions }) => opinions }),
    decisions: t.field({ type: [DecisionType], resolve: ({ decisions }) => decisions }),
    leaders: t.field({ type: [LeaderType], resolve: ({ leaders }) => leaders }),
    leftOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ departure }) => departure?.on,
    }),
    leftBecause: t.string({ nullable: true, resolve: ({ departure }) => departure?.reason }),
  }),
});
