import {
  type Adopter,
  type Appraisal,
  type Award,
  adopterWords,
  type FormalProposal,
  gradeOf,
  proposalWorkflow,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import type { In } from '../county/place.ts';
import { enumOf, Language, vocabularyEnum } from '../words.ts';

const stages = proposalWorkflow.tables.find(({ part }) => part === 'award')?.stages ?? {};

const Stage = vocabularyEnum('AwardStage', '评优环节。', stages);
const Adopters = vocabularyEnum('FormalProposalAdopter', '通过建议案的会议。', adopterWords);
const Appraised = enumOf('Appraised', '评议提案或评议办理。', ['proposal', 'handling']);

const ScoreType = builder.objectRef<Appraisal['scores'][number]>('CriterionScore').implement({
  description: '一个评议项目的得分。 The points of one criterion.',
  fields: (t) => ({
    criterion: t.exposeString('criterion'),
    points: t.exposeFloat('points'),
  }),
});

/** What a unit thinks of the proposal, or a proposer of the handling. */
export const AppraisalType = builder.objectRef<In<Appraisal>>('Appraisal').implement({
  description: '双向评议。 What a unit thinks of the proposal, or a proposer of the handling.',
  fields: (t) => ({
    of: t.field({ type: Appraised, resolve: ({ part }) => part.of }),
    by: t.id({ resolve: ({ part }) => (part.of === 'proposal' ? part.unit : part.proposer) }),
    on: t.field({ type: 'Date', resolve: ({ part }) => part.on }),
    scores: t.field({ type: [ScoreType], resolve: ({ part }) => part.scores }),
    total: t.float({ description: '合计(百分制)。', resolve: ({ part }) => part.total }),
    grade: t.string({
      description: '等次。',
      args: { language: t.arg({ type: Language, defaultValue: 'zh', required: true }) },
      resolve: ({ part, register }, { language }) =>
        gradeOf(part.total, register.profile.proposal)[language],
    }),
  }),
});

/** One nomination for an award, and what became of it. */
export const AwardType = builder.objectRef<Award>('Award').implement({
  description: '评优:一次推荐及其结果。 One nomination for an award, and what became of it.',
  fields: (t) => ({
    key: t.id({ resolve: ({ id }) => id }),
    award: t.exposeString('award', { description: '奖项。' }),
    stage: t.field({ type: Stage, resolve: ({ stage }) => stage }),
    reason: t.exposeString('reason'),
    nominatedOn: t.field({ type: 'Date', resolve: ({ nominatedOn }) => nominatedOn }),
    grantedOn: t.field({ type: 'Date', nullable: true, resolve: ({ granted }) => granted?.on }),
    declinedBecause: t.string({ nullable: true, resolve: ({ declined }) => declined?.reason }),
    publishedOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ publishedOn }) => publishedOn,
    }),
  }),
});

/** The formal document of the CPPCC that a proposal was raised to. */
export const FormalProposalType = builder.objectRef<FormalProposal>('FormalProposal').implement({
  description: '建议案。 The formal document of the CPPCC that a proposal was raised to.',
  fields: (t) => ({
    title: t.exposeString('title'),
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    adoptedBy: t.field({ type: Adopters, resolve: ({ adoptedBy }): Adopter => adoptedBy }),
  }),
});
