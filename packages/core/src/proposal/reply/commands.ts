import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { assignment, reason, reply } from '../fields.ts';
import { PromisesOfReply } from '../promise/commands.ts';
import { publicationReviews } from '../publication/words.ts';
import { issuers, resultClasses, signers } from '../vocabulary.ts';

const publication = enumOf(publicationReviews, 'PublicationReview', '公开审查意见').optional();

/** What may be asked to answer a proposal (答复). */
export const replyCommands = {
  SubmitReply: command(
    { zh: '提交答复', en: 'Hand in the reply' },
    {
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
      issuer: enumOf(issuers, 'Issuer', '答复名义').optional().describe('答复名义;不填为承办单位'),
      jointWith: z.array(UnitId).max(9).optional().describe('联合行文的会办单位'),
      contact: z
        .object({ person: textOf(30).describe('联系人'), phone: textOf(30).describe('电话') })
        .meta({ id: 'ReplyContact', description: '承办单位联系人' }),
      promises: PromisesOfReply,
    },
  ),
  CountersignReply: command({ zh: '会签答复', en: 'Countersign the reply' }, { reply }),
  ApproveReply: command({ zh: '审核通过答复', en: 'Approve the reply' }, { reply, publication }),
  SendBackReply: command({ zh: '退回重办答复', en: 'Send the reply back' }, { reply, reason }),
} as const;
