import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { reason, reply } from '../fields.ts';
import { publicationExtents, withholdingReasons } from './words.ts';

/** 公开: what people may ask of the publication of a case and its reply. */
export const publicationCommands = {
  ChangePublicationConsent: command(
    { zh: '变更公开意愿', en: 'Change the consent to publication' },
    {
      consent: z.boolean().describe('是否同意公开'),
      reason: textOf(200).optional().describe('不同意公开的理由'),
    },
  ),
  PublishReply: command(
    { zh: '公开答复', en: 'Publish the reply' },
    {
      reply,
      extent: enumOf(publicationExtents, 'PublicationExtent', '公开方式'),
      summary: textOf(2000).optional().describe('答复摘要;摘要公开时必填'),
    },
  ),
  WithholdPublication: command(
    { zh: '不予公开', en: 'Withhold from publication' },
    {
      reason: enumOf(withholdingReasons, 'WithholdingReason', '不予公开的理由'),
      note: textOf(500).describe('说明'),
    },
  ),
  ReopenPublication: command(
    { zh: '恢复公开', en: 'Reopen publication' },
    { note: textOf(500).describe('说明') },
  ),
  MarkSecret: command({ zh: '标为涉密', en: 'Mark as secret' }, { reason }),
} as const;
