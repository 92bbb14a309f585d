import {
  publicationExtentWords,
  publicationReviewWords,
  publicationStageWords,
  type SeenPublication,
  type SeenReply,
  withholdingReasonWords,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { vocabularyEnum } from '../words.ts';
import { ReplyType } from './reply.type.ts';

const PublicationStage = vocabularyEnum('PublicationStage', '公开环节。', publicationStageWords);
const WithholdingReason = vocabularyEnum(
  'WithholdingReason',
  '不予公开的理由。',
  withholdingReasonWords,
);
const PublicationExtent = vocabularyEnum('PublicationExtent', '公开方式。', publicationExtentWords);
const PublicationReview = vocabularyEnum(
  'PublicationReview',
  '公开审查意见。',
  publicationReviewWords,
);

/** How open a case is to the public. */
export const PublicationType = builder.objectRef<SeenPublication>('Publication').implement({
  description: '公开情况。 How open a case is to the public.',
  fields: (t) => ({
    stage: t.field({ type: PublicationStage, resolve: ({ stage }) => stage }),
    consent: t.boolean({
      description: '署名各方均同意公开。 All who stand behind it agree.',
      resolve: ({ consent }) => consent,
    }),
    refusedBy: t.idList({
      nullable: true,
      description: '不同意公开的提案者;无权查阅办理情况者得 null。 Who refused.',
      resolve: ({ refusedBy }) => refusedBy && [...refusedBy],
    }),
    withheldOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ withholding }) => withholding?.on,
    }),
    withheldFor: t.field({
      type: WithholdingReason,
      nullable: true,
      resolve: ({ withholding }) => withholding?.reason,
    }),
    withheldBecause: t.string({
      nullable: true,
      resolve: ({ withholding }) => withholding?.note,
    }),
    secretSince: t.field({ type: 'Date', nullable: true, resolve: ({ secrecy }) => secrecy?.on }),
    secretBecause: t.string({ nullable: true, resolve: ({ secrecy }) => secrecy?.reason }),
  }),
});

const ReplyContactType = builder
  .objectRef<NonNullable<SeenReply['contact']>>('ReplyContact')
  .implement({
    description: '承办单位联系人,不对公众公开。 Whom to call at the unit; never public.',
    fields: (t) => ({ person: t.exposeString('person'), phone: t.exposeString('phone') }),
  });

const ReplyPublicationType = builder
  .objectRef<NonNullable<SeenReply['publication']>>('ReplyPublication')
  .implement({
    description: '答复的公开。 The publication of a reply.',
    fields: (t) => ({
      on: t.field({ type: 'Date', resolve: ({ on }) => on }),
      extent: t.field({ type: PublicationExtent, resolve: ({ extent }) => extent }),
      summary: t.exposeString('summary', { nullable: true, description: '答复摘要。' }),
    }),
  });

builder.objectFields(ReplyType, (t) => ({
  contact: t.field({
    type: ReplyContactType,
    nullable: true,
    description: '承办单位联系人;无权查阅者得 null。',
    resolve: ({ part }) => part.contact,
  }),
  publicationReview: t.field({
    type: PublicationReview,
    nullable: true,
    description: '公开审查意见,与答复同步审查。',
    resolve: ({ part }) => part.approval?.publication,
  }),
  publication: t.field({
    type: ReplyPublicationType,
    nullable: true,
    resolve: ({ part }) => part.publication,
  }),
}));
