import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import { satisfactions } from '../county/satisfaction.ts';
import { enumOf } from '../kernel/field.ts';
import { textOf } from '../kernel/id.ts';
import { proposalCategories } from './vocabulary.ts';

/** What a proposal says: 案由、情况、分析、建议. */
export const Content = z
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

/** Why. */
export const reason = textOf(500).describe('理由');
/** Which assignment. */
export const assignment = z.string().min(1).max(20).describe('交办编号');
/** Which reply. */
export const reply = z.string().min(1).max(20).describe('答复编号');
/** How content somebody is. */
export const satisfaction = enumOf(satisfactions, 'Satisfaction', '满意度');
/** Whether a co-signer agrees to publication; who says nothing follows the first proposer. */
export const publicationConsent = z
  .boolean()
  .optional()
  .describe('是否同意公开;不填则从第一提案人');
