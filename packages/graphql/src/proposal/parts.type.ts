import {
  type Content,
  categoryWords,
  endReasonWords,
  type SeenContent,
  type SeenProposer,
  signatureWords,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { bodyIn, type In, memberIn, unitIn } from '../county/place.ts';
import { BodyNode, MemberNode, UnitNode } from '../county/place.type.ts';
import { vocabularyEnum } from '../words.ts';
import { stagesOf } from './stages.ts';

const ProposerStage = vocabularyEnum('ProposerStage', '提案者环节。', stagesOf('proposer'));
const Signature = vocabularyEnum('Signature', '署名方式。', signatureWords);
/** 提案类别. */
export const Category = vocabularyEnum('ProposalCategory', '提案类别。', categoryWords);

const MembershipEnd = vocabularyEnum('MembershipEnd', '离任事由。', endReasonWords);

const LeavingType = builder.objectRef<NonNullable<SeenProposer['left']>>('Leaving').implement({
  description: '退出联名。 When and why a signature was withdrawn.',
  fields: (t) => ({
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    reason: t.exposeString('reason'),
  }),
});

const DepartureType = builder
  .objectRef<NonNullable<SeenProposer['departed']>>('Departure')
  .implement({
    description: '离任。 When and why the membership ended while the case was under way.',
    fields: (t) => ({
      on: t.field({ type: 'Date', resolve: ({ on }) => on }),
      reason: t.field({ type: MembershipEnd, resolve: ({ reason }) => reason }),
    }),
  });

/** Who stands behind a proposal, or was asked to. */
export const ProposerType = builder.objectRef<In<SeenProposer>>('Proposer').implement({
  description: '提案者。 Who stands behind a proposal, or was asked to.',
  fields: (t) => ({
    key: t.id({ resolve: ({ part }) => part.id }),
    name: t.string({
      resolve: ({ part: { id }, register }) =>
        register.members[id]?.name ?? register.bodies[id]?.name ?? id,
    }),
    first: t.boolean({ description: '第一提案人。', resolve: ({ part }) => part.first }),
    stage: t.field({ type: ProposerStage, resolve: ({ part }) => part.stage }),
    answerBy: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.answerBy }),
    signature: t.field({ type: Signature, nullable: true, resolve: ({ part }) => part.signature }),
    contactWaived: t.boolean({
      description: '提案者提出不需要走访。',
      resolve: ({ part }) => part.contactWaivedOn !== undefined,
    }),
    sector: t.field({
      type: BodyNode,
      nullable: true,
      description: '参与提案时的界别。 The sector at the time; a later move does not change it.',
      resolve: ({ part, ...rest }) => part.sector && bodyIn({ ...rest, part: part.sector }),
    }),
    left: t.field({
      type: LeavingType,
      nullable: true,
      description: '退出联名;只有提案者和审查机构可见。',
      resolve: ({ part }) => part.left,
    }),
    departed: t.field({
      type: DepartureType,
      nullable: true,
      description: '离任;只有提案者和审查机构可见。',
      resolve: ({ part }) => part.departed,
    }),
    member: t.field({
      type: MemberNode,
      nullable: true,
      resolve: ({ part, ...rest }) => memberIn({ ...rest, part: part.id }),
    }),
    body: t.field({
      type: BodyNode,
      nullable: true,
      resolve: ({ part, ...rest }) => bodyIn({ ...rest, part: part.id }),
    }),
  }),
});

/** 情况、分析、建议. */
export const ContentType = builder.objectRef<In<Content>>('ProposalText').implement({
  description: '提案正文:情况、分析、建议。 The text of a proposal.',
  fields: (t) => ({
    matters: t.stringList({ resolve: ({ part }) => [...part.matters] }),
    situation: t.string({ resolve: ({ part }) => part.situation }),
    analysis: t.string({ resolve: ({ part }) => part.analysis }),
    suggestions: t.stringList({ resolve: ({ part }) => [...part.suggestions] }),
    suggestedUnits: t.field({
      type: [UnitNode],
      resolve: ({ part, ...rest }) =>
        part.suggestedUnits.map((unit) => unitIn({ ...rest, part: unit })),
    }),
    consent: t.boolean({
      description: '是否同意公开。',
      resolve: ({ part }) => part.publication.consent,
    }),
  }),
});

/** How to reach the proposer. */
export const ContactDataType = builder
  .objectRef<NonNullable<SeenContent['contact']>>('ContactData')
  .implement({
    description: '提案者联系方式,不对公众公开。 How to reach the proposer; never public.',
    fields: (t) => ({ address: t.exposeString('address'), phone: t.exposeString('phone') }),
  });
