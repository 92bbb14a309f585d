import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact } from '../../kernel/fact.ts';
import { enumOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { issuers, resultClasses, signers } from '../../words/handling.ts';
import { type PublicationReview, publicationReviews } from '../../words/publication.ts';
import { assignment, because, reason, reply } from '../fields.ts';
import type { ClassChange, LookBack } from './look-back.ts';
import { MadePromise, PromisesOfReply, type ReplyPromise } from './promise.ts';
import { type ProposerId, RecordedProposer } from './proposers.ts';
import type { ReplyPublication } from './publication.ts';

const publication = enumOf(publicationReviews, 'PublicationReview', '公开审查意见').optional();
const issuer = enumOf(issuers, 'Issuer', '答复名义');

/** 答复: what a unit answers. */
const answer = {
  assignment,
  resultClass: enumOf(resultClasses, 'ResultClass', '办理结果'),
  answers: z.array(textOf(3000)).min(1).max(20).describe('对各条建议的逐条答复'),
  signer: z
    .object({
      name: textOf(30).describe('签发人'),
      office: enumOf(signers, 'Signer', '签发人职务'),
      sealed: z.boolean().describe('是否加盖公章'),
    })
    .meta({ id: 'ReplySigner', description: '签发与用印' }),
  contact: z
    .object({ person: textOf(30).describe('联系人'), phone: textOf(30).describe('电话') })
    .meta({ id: 'ReplyContact', description: '承办单位联系人' }),
};

/** A reply as it was handed in. */
const submitted = {
  ...answer,
  /** The first answer is round 1; one after dissatisfaction is the next. */
  round: z.int(),
  approveBy: Due,
  late: z.boolean(),
  /** In whose name it is issued; the issuer may differ from the handler. */
  issuer,
  /** 联合行文: co-handlers that issue it together with the lead. */
  jointWith: z.array(UnitId),
};

/** 答复: one version of one unit's answer. */
export interface Reply extends FieldsOf<typeof submitted> {
  readonly id: string;
  readonly stage: 'submitted' | 'sent_back' | 'approved';
  readonly submittedOn: CalendarDay;
  /** 会签: the assignments of the co-handlers that have countersigned. */
  readonly countersigned: readonly string[];
  readonly approval?: {
    readonly on: CalendarDay;
    readonly rateBy: Due;
    /** Whom it went to: everybody who stands behind the proposal. */
    readonly recipients: readonly ProposerId[];
    /** What the review of publication says, made together with that of the reply. */
    readonly publication?: PublicationReview;
  };
  /** Present once it was published. */
  readonly publication?: ReplyPublication;
  readonly sentBack?: { readonly on: CalendarDay; readonly reason: string };
  /** What the unit promises; they stand once the reply is approved. */
  readonly promises?: readonly ReplyPromise[];
  readonly lookBacks?: readonly LookBack[];
  readonly classHistory?: readonly ClassChange[];
}

/** What may be asked to answer a proposal (答复). */
export const replyCommands = {
  SubmitReply: command(
    { zh: '提交答复', en: 'Hand in the reply' },
    {
      assignment,
      resultClass: answer.resultClass,
      answers: answer.answers,
      signer: answer.signer,
      issuer: issuer.optional().describe('答复名义;不填为承办单位'),
      jointWith: z.array(UnitId).max(9).optional().describe('联合行文的会办单位'),
      contact: answer.contact,
      promises: PromisesOfReply,
    },
  ),
  CountersignReply: command(
    { zh: '会签答复', en: 'Countersign the reply' },
    { reply, assignment: assignment.optional().describe('会办任务;本单位只有一项的可不填') },
  ),
  ApproveReply: command({ zh: '审核通过答复', en: 'Approve the reply' }, { reply, publication }),
  SendBackReply: command({ zh: '退回重办答复', en: 'Send the reply back' }, { reply, reason }),
} as const;

/** What can happen to a reply. */
export const replyFacts = {
  ReplySubmitted: fact(
    { zh: '提交答复', en: 'handed in the reply' },
    { reply, ...submitted, promises: z.array(MadePromise).optional() },
    {
      // What it says is for those who work on it until it is delivered; that it is there shows in the status.
      tells: ({ late }) => ({
        zh: `${late ? '逾期' : ''}提交答复`,
        en: `handed in the reply${late ? ', late' : ''}`,
      }),
    },
  ),
  ReplyCountersigned: fact(
    { zh: '会签答复', en: 'countersigned the reply' },
    { reply, assignment },
  ),
  ReplyApproved: fact(
    { zh: '审核通过答复', en: 'approved the reply' },
    /** It goes to everybody who stands behind the proposal, each a copy. */
    { reply, rateBy: Due, recipients: z.array(RecordedProposer), publication },
    {
      tells: ({ rateBy: { by } }) => ({
        zh: `审核通过答复并送达提案者,${by}前评价`,
        en: `approved the reply and delivered it to the proposers, rating due ${by}`,
      }),
    },
  ),
  ReplySentBack: fact(
    { zh: '退回重办答复', en: 'sent the reply back' },
    { reply, reason },
    { tells: because({ zh: '退回重办答复', en: 'sent the reply back' }) },
  ),
} as const;
