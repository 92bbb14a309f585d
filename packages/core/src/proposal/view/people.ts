import { z } from 'zod';
import { BodyId, MemberId, UnitId } from '../../county/entries.ts';
import type { Register } from '../../county/register.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { idField, termOf } from '../../kernel/field.ts';
import { endReasonWords } from '../../words/county.ts';
import { signatureWords } from '../../words/proposal.ts';
import { proposerTable } from '../proposers/table.ts';
import type { VisibleProposer } from '../visibility/parts.ts';
import type { VisibleContent } from '../visibility/publication.ts';
import type { ProposalVisibility } from '../visibility/visibility.ts';

const day = CalendarDay;
const text = z.string();

/** What is shown of a proposer. */
export const ProposerView = z
  .object({
    key: idField,
    name: text.describe('姓名或名称'),
    first: z.boolean().describe('第一提案人。'),
    stage: termOf(proposerTable.stages, 'ProposerStage', '提案者环节。'),
    answerBy: day.optional().describe('答复截止日'),
    signature: termOf(signatureWords, 'Signature', '署名方式。').optional(),
    contactWaived: z
      .boolean()
      .optional()
      .describe('提案者提出不需要走访;无权查阅办理情况者得 null。'),
    sector: BodyId.optional().describe(
      '参与提案时的界别。 The sector at the time; a later move does not change it.',
    ),
    left: z
      .object({ on: day.describe('退出日期'), reason: text.describe('理由') })
      .meta({ id: 'Leaving', description: '退出联名。 When and why a signature was withdrawn.' })
      .optional()
      .describe('退出联名;只有提案者和审查机构可见。'),
    departed: z
      .object({
        on: day.describe('离任日期'),
        reason: termOf(endReasonWords, 'MembershipEnd', '离任事由。'),
      })
      .meta({
        id: 'Departure',
        description: '离任。 When and why the membership ended while the case was under way.',
      })
      .optional()
      .describe('离任。'),
    member: MemberId.optional().describe('委员'),
    body: BodyId.optional().describe('集体'),
  })
  .meta({ id: 'Proposer', description: '提案者。 Who stands behind a proposal, or was asked to.' });

/** A proposer in the shape that is shown, by the name on the register. */
export const proposerView = (
  one: VisibleProposer,
  { members, bodies }: Register,
  { handling }: Pick<ProposalVisibility, 'handling'>,
) => ({
  ...one,
  key: one.id,
  name: members[one.id]?.name ?? bodies[one.id]?.name ?? one.id,
  contactWaived: handling ? one.contactWaivedOn !== undefined : undefined,
  member: one.kind === 'member' ? one.id : undefined,
  body: one.kind === 'body' ? one.id : undefined,
});

/** What is shown of the text of a proposal. */
export const TextView = z
  .object({
    matters: z.array(text).describe('所涉事项'),
    situation: text.describe('情况'),
    analysis: text.describe('分析'),
    suggestions: z.array(text).describe('具体建议'),
    suggestedUnits: z.array(UnitId).describe('建议承办单位'),
    consent: z.boolean().optional().describe('是否同意公开;无权查阅办理情况者得 null。'),
  })
  .meta({ id: 'ProposalText', description: '提案正文:情况、分析、建议。 The text of a proposal.' });

/** How to reach the proposer. */
export const ContactDataView = z
  .object({ address: text.describe('通讯地址'), phone: text.describe('电话') })
  .meta({
    id: 'ContactData',
    description: '提案者联系方式,不对公众公开。 How to reach the proposer; never public.',
  });

/** The text of a proposal in the shape that is shown. */
export const textView = (content: VisibleContent) => ({
  ...content,
  consent: content.publication?.consent,
});
