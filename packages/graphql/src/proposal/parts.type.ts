import {
  type Assignment,
  type Contact,
  type Content,
  categoryWords,
  contactWords,
  type Proposer,
  proposalWorkflow,
  type Rating,
  type Reply,
  resultWords,
  type SeenAssignment,
  satisfactionWords,
  signatureWords,
  signerWords,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { bodyIn, type In, memberIn, unitIn } from '../county/place.ts';
import { BodyNode, MemberNode, UnitNode } from '../county/place.type.ts';
import { vocabularyEnum } from '../words.ts';

const stagesOf = (part: string) =>
  proposalWorkflow.tables.find((table) => table.part === part)?.stages ?? {};

const ProposerStage = vocabularyEnum('ProposerStage', '提案者环节。', stagesOf('proposer'));
const AssignmentStage = vocabularyEnum('AssignmentStage', '交办环节。', stagesOf('assignment'));
const ReplyStage = vocabularyEnum('ReplyStage', '答复环节。', stagesOf('reply'));
const Signature = vocabularyEnum('Signature', '署名方式。', signatureWords);
const Signer = vocabularyEnum('Signer', '签发人职务。', signerWords);
const ContactMethod = vocabularyEnum('ContactMethod', '联系方式。', contactWords);
const Satisfaction = vocabularyEnum('Satisfaction', '满意度。', satisfactionWords);
/** 办理结果. */
const ResultClass = vocabularyEnum('ResultClass', '办理结果。', resultWords);
/** 提案类别. */
export const Category = vocabularyEnum('ProposalCategory', '提案类别。', categoryWords);

/** Who stands behind a proposal, or was asked to. */
export const ProposerType = builder.objectRef<In<Proposer>>('Proposer').implement({
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

const ContactType = builder.objectRef<Contact>('HandlingContact').implement({
  description: '沟通联系记录。 A contact of the unit with a proposer.',
  fields: (t) => ({
    proposer: t.id({ resolve: ({ proposer }) => proposer }),
    method: t.field({ type: ContactMethod, resolve: ({ method }) => method }),
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    note: t.exposeString('note'),
  }),
});

const ReturnRequestType = builder
  .objectRef<In<NonNullable<Assignment['request']>>>('ReturnRequest')
  .implement({
    description: '退办申请。 A request to return the assignment.',
    fields: (t) => ({
      on: t.field({ type: 'Date', resolve: ({ part }) => part.on }),
      reason: t.string({ resolve: ({ part }) => part.reason }),
      proposedUnit: t.field({
        type: UnitNode,
        nullable: true,
        resolve: ({ part, ...rest }) =>
          part.proposedUnit && unitIn({ ...rest, part: part.proposedUnit }),
      }),
      rulingBy: t.field({ type: 'Date', resolve: ({ part }) => part.rulingBy.by }),
      ruledOn: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.ruledOn }),
    }),
  });

/** What one unit was given. */
export const AssignmentType = builder.objectRef<In<SeenAssignment>>('Assignment').implement({
  description: '交办。 What one unit was given.',
  fields: (t) => ({
    key: t.id({ resolve: ({ part }) => part.id }),
    unit: t.field({
      type: UnitNode,
      resolve: ({ part, ...rest }) => unitIn({ ...rest, part: part.unit }),
    }),
    mode: t.string({ resolve: ({ part }) => part.mode }),
    stage: t.field({ type: AssignmentStage, resolve: ({ part }) => part.stage }),
    assignedOn: t.field({ type: 'Date', resolve: ({ part }) => part.assignedOn }),
    acceptedOn: t.field({ type: 'Date', nullable: true, resolve: ({ part }) => part.acceptedOn }),
    replyBy: t.field({ type: 'Date', resolve: ({ part }) => part.replyBy.by }),
    returnBy: t.field({ type: 'Date', resolve: ({ part }) => part.returnBy.by }),
    final: t.boolean({
      nullable: true,
      description: '退办已被裁定不同意;无权查阅办理情况者得 null。 A return was ruled out.',
      resolve: ({ part }) => part.final,
    }),
    returnRequest: t.field({
      type: ReturnRequestType,
      nullable: true,
      resolve: ({ part, ...rest }) => part.request && { ...rest, part: part.request },
    }),
    contacts: t.field({
      type: [ContactType],
      resolve: ({ part }) => part.contacts,
    }),
  }),
});

/** One version of a unit's answer. */
export const ReplyType = builder.objectRef<In<Reply>>('Reply').implement({
  description: '答复。 One version of a unit’s answer.',
  fields: (t) => ({
    key: t.id({ resolve: ({ part }) => part.id }),
    assignment: t.id({ resolve: ({ part }) => part.assignment }),
    stage: t.field({ type: ReplyStage, resolve: ({ part }) => part.stage }),
    submittedOn: t.field({ type: 'Date', resolve: ({ part }) => part.submittedOn }),
    late: t.boolean({ description: '是否逾期。', resolve: ({ part }) => part.late }),
    resultClass: t.field({ type: ResultClass, resolve: ({ part }) => part.resultClass }),
    letter: t.string({
      description: '本县所印类别字母。 The letter the county prints.',
      resolve: ({ part, register }) =>
        register.profile.proposal.resultLetters.value[part.resultClass] ?? '',
    }),
    answers: t.stringList({ resolve: ({ part }) => [...part.answers] }),
    signer: t.string({ resolve: ({ part }) => part.signer.name }),
    signerOffice: t.field({ type: Signer, resolve: ({ part }) => part.signer.office }),
    sealed: t.boolean({ description: '加盖公章。', resolve: ({ part }) => part.signer.sealed }),
    deliveredOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ part }) => part.approval?.on,
    }),
    rateBy: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ part }) => part.approval?.rateBy.by,
    }),
    sentBackBecause: t.string({ nullable: true, resolve: ({ part }) => part.sentBack?.reason }),
  }),
});

/** What one proposer thinks of one reply. */
export const RatingType = builder.objectRef<Rating>('Rating').implement({
  description: '评价。 What one proposer thinks of one reply.',
  fields: (t) => ({
    reply: t.id({ resolve: ({ reply }) => reply }),
    proposer: t.id({ resolve: ({ proposer }) => proposer }),
    on: t.field({ type: 'Date', resolve: ({ on }) => on }),
    attitude: t.field({ type: Satisfaction, resolve: ({ attitude }) => attitude }),
    result: t.field({ type: Satisfaction, resolve: ({ result }) => result }),
    comment: t.exposeString('comment', { nullable: true }),
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
export const ContactDataType = builder.objectRef<Content['contact']>('ContactData').implement({
  description: '提案者联系方式,不对公众公开。 How to reach the proposer; never public.',
  fields: (t) => ({ address: t.exposeString('address'), phone: t.exposeString('phone') }),
});
