import {
  issuerWords,
  type Rating,
  resultWords,
  type SeenReply,
  satisfactionWords,
  signerWords,
} from '@xieshang/core';
import { builder } from '../builder.ts';
import { type In, unitIn } from '../county/place.ts';
import { UnitNode } from '../county/place.type.ts';
import { enumOf, vocabularyEnum } from '../words.ts';
import { stagesOf } from './stages.ts';

const ReplyStage = vocabularyEnum('ReplyStage', '答复环节。', stagesOf('reply'));
const Signer = vocabularyEnum('Signer', '签发人职务。', signerWords);
const IssuerEnum = vocabularyEnum('Issuer', '答复名义。', issuerWords);
const Satisfaction = vocabularyEnum('Satisfaction', '满意度。', satisfactionWords);
const ResultClass = vocabularyEnum('ResultClass', '办理结果。', resultWords);
const RatingConsequence = enumOf(
  'RatingConsequence',
  '不满意的后果:REHANDLING 重新办理,SETTLEMENT 当面协商或专门说明。',
  ['rehandling', 'settlement'],
);

/** A reply with the case it answers. */
interface ReplyIn extends In<SeenReply> {
  readonly caseId: string;
}

/** One version of a unit's answer. */
export const ReplyType = builder.objectRef<ReplyIn>('Reply').implement({
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
    round: t.int({
      description: '第几轮答复;首次答复为1。',
      resolve: ({ part }) => part.round,
    }),
    issuer: t.field({
      type: IssuerEnum,
      description: '答复名义。',
      resolve: ({ part }) => part.issuer,
    }),
    jointWith: t.field({
      type: [UnitNode],
      description: '联合行文的单位。',
      resolve: ({ part, ...rest }) => part.jointWith.map((unit) => unitIn({ ...rest, part: unit })),
    }),
    countersigned: t.idList({
      description: '已会签的会办任务;只有经办各方可见。 The assignments that have countersigned.',
      resolve: ({ part }) => [...part.countersigned],
    }),
    recipientsCount: t.int({
      nullable: true,
      description: '送达的提案者人数;未送达的为 null。',
      resolve: ({ part }) => part.approval?.recipients.length,
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
    carryingOut: t.field({
      type: Satisfaction,
      nullable: true,
      description: '落实情况。',
      resolve: ({ carryingOut }) => carryingOut,
    }),
    byCommittee: t.boolean({
      description: '由提案委员会代为评价。',
      resolve: ({ byCommittee = false }) => byCommittee,
    }),
    leadsTo: t.field({
      type: RatingConsequence,
      nullable: true,
      description: '不满意的后果。',
      resolve: ({ leadsTo }) => leadsTo,
    }),
    comment: t.exposeString('comment', { nullable: true }),
  }),
});
