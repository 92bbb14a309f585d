import { z } from 'zod';
import { BodyId, MemberId, UnitId } from '../county/register.ts';
import { type CommandOf, command } from '../kernel/command.ts';
import { CalendarDay } from '../kernel/day.ts';
import { textOf } from '../kernel/id.ts';
import { ProposerId } from './parts.ts';
import { ProposalId } from './proposal.ts';
import {
  contactMethods,
  proposalCategories,
  proposalSources,
  resultClasses,
  satisfactions,
  signatures,
  signers,
} from './vocabulary.ts';

const enumOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  id: string,
  description: string,
) => z.enum(values).meta({ id, description });

const Content = z
  .object({
    title: textOf(60).describe('案由'),
    category: enumOf(proposalCategories, 'ProposalCategory', '提案类别'),
    matters: z.array(textOf(60)).min(1).max(10).describe('所涉事项;一事一案'),
    situation: textOf(3000).describe('情况'),
    analysis: textOf(3000).describe('分析'),
    suggestions: z.array(textOf(1500)).max(20).describe('具体建议,逐条'),
    suggestedUnits: z.array(UnitId).max(5).default([]).describe('建议承办单位'),
    publication: z
      .object({
        consent: z.boolean().describe('是否同意公开'),
        reason: textOf(200).optional().describe('不同意公开的理由'),
      })
      .meta({ id: 'PublicationConsent', description: '是否同意公开及理由' }),
    contact: z
      .object({ address: textOf(100).describe('通讯地址'), phone: textOf(30).describe('电话') })
      .meta({ id: 'ProposerContact', description: '提案者联系方式,不对公众公开' }),
  })
  .meta({ id: 'ProposalContent', description: '提案内容:案由、情况、分析、建议' });

const reason = textOf(500).describe('理由');
const assignment = z.string().min(1).max(20).describe('交办编号');
const reply = z.string().min(1).max(20).describe('答复编号');
const satisfaction = enumOf(satisfactions, 'Satisfaction', '满意度');

/** What people may ask of a proposal (提案). */
export const proposalCommands = {
  DraftProposal: command(
    { zh: '起草提案', en: 'Draft a proposal' },
    { source: enumOf(proposalSources, 'ProposalSource', '提案者类别'), content: Content },
  ),
  ReviseDraft: command({ zh: '修改内容', en: 'Revise the text' }, { content: Content }),
  DiscardDraft: command({ zh: '放弃草稿', en: 'Discard the draft' }, {}),
  SubmitProposal: command({ zh: '提交提案', en: 'Submit the proposal' }, {}),
  WithdrawProposal: command({ zh: '撤回提案', en: 'Withdraw the proposal' }, { reason }),

  InviteCoProposer: command(
    { zh: '邀请联名', en: 'Invite a co-proposer' },
    { member: MemberId.describe('受邀委员'), answerBy: CalendarDay.describe('答复截止日') },
  ),
  InviteCoBody: command(
    { zh: '邀请联合提出', en: 'Invite a body to propose jointly' },
    { body: BodyId.describe('受邀集体'), answerBy: CalendarDay.describe('答复截止日') },
  ),
  AcceptInvitation: command({ zh: '同意联名', en: 'Accept the invitation' }, {}),
  DeclineInvitation: command({ zh: '谢绝联名', en: 'Decline the invitation' }, {}),
  SignProposal: command(
    { zh: '署名', en: 'Sign for the collective' },
    { signature: enumOf(signatures, 'Signature', '署名方式') },
  ),
  WaiveContact: command({ zh: '提出不需要走访', en: 'Waive contact' }, {}),

  FileProposal: command({ zh: '立案', en: 'File' }, {}),
  DeclineFiling: command(
    { zh: '不予立案', en: 'Decline filing' },
    { ground: z.string().min(1).max(60).describe('不予立案情形'), explanation: reason },
  ),
  ReturnForRevision: command({ zh: '退回修改', en: 'Return for revision' }, { reason }),
  MergeProposal: command({ zh: '并案', en: 'Merge' }, { into: ProposalId.describe('主案') }),
  ForwardForReference: command(
    { zh: '转有关部门参考', en: 'Forward for reference' },
    { units: z.array(UnitId).min(1).max(10).describe('转送的单位'), reason },
  ),
  ConvertToOpinionReport: command(
    { zh: '转社情民意', en: 'Convert to an opinion report' },
    { reason },
  ),
  ConvertToMemberLetter: command(
    { zh: '转委员来信', en: 'Convert to a member letter' },
    { reason },
  ),
  CloseProposal: command({ zh: '办结', en: 'Close' }, {}),

  AssignProposal: command({ zh: '交办', en: 'Assign' }, { unit: UnitId.describe('承办单位') }),
  AcceptAssignment: command({ zh: '签收', en: 'Accept the assignment' }, { assignment }),
  RequestReturn: command(
    { zh: '申请退办', en: 'Ask to return the assignment' },
    { assignment, reason, proposedUnit: UnitId.optional().describe('建议改由办理的单位') },
  ),
  GrantReturn: command({ zh: '同意退办', en: 'Grant the return' }, { assignment }),
  RejectReturn: command({ zh: '不同意退办', en: 'Reject the return' }, { assignment, reason }),
  RecordContact: command(
    { zh: '记录联系', en: 'Record a contact' },
    {
      assignment,
      proposer: ProposerId.describe('提案者'),
      method: enumOf(contactMethods, 'ContactMethod', '联系方式'),
      on: CalendarDay.describe('联系日期'),
      note: textOf(1000).describe('情况记录'),
    },
  ),

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
      contact: z
        .object({ person: textOf(30).describe('联系人'), phone: textOf(30).describe('电话') })
        .meta({ id: 'ReplyContact', description: '承办单位联系人' }),
    },
  ),
  ApproveReply: command({ zh: '审核通过答复', en: 'Approve the reply' }, { reply }),
  SendBackReply: command({ zh: '退回重办答复', en: 'Send the reply back' }, { reply, reason }),

  RateReply: command(
    { zh: '评价答复', en: 'Rate the reply' },
    {
      reply,
      attitude: satisfaction.describe('办理态度'),
      result: satisfaction.describe('办理结果'),
      comment: textOf(500).optional().describe('意见'),
    },
  ),
} as const;

/** What people may ask of a proposal. */
export type ProposalCommand = CommandOf<typeof proposalCommands>;
