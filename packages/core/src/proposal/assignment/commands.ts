import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { assignment, reason } from '../fields.ts';
import { ProposerId } from '../proposers/proposers.ts';
import { assigners, contactMethods, handlingRoles } from '../vocabulary.ts';

const AssignedTask = z
  .object({
    unit: UnitId.describe('承办单位'),
    role: enumOf(handlingRoles, 'HandlingRole', '承办角色'),
    points: z
      .array(z.number().int().positive())
      .min(1)
      .max(20)
      .optional()
      .describe('分办:负责答复的建议序号,从1起'),
  })
  .meta({ id: 'AssignedTask', description: '一个单位的承办任务' });

/** What may be asked to assign a proposal and to return it (交办、退办、会办). */
export const assignmentCommands = {
  AssignProposal: command(
    { zh: '交办', en: 'Assign' },
    {
      tasks: z.array(AssignedTask).min(1).max(10).describe('各承办单位及其角色'),
      assigner: enumOf(assigners, 'Assigner', '交办机关')
        .optional()
        .describe('交办机关;不填为县政府办公室'),
    },
    {
      name: 'AssignProposals',
      title: { zh: '集中交办', en: 'Assign at an assignment meeting' },
      most: 200,
    },
  ),
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
  HandOverAssignment: command(
    { zh: '移交承继单位', en: 'Hand over to the successor' },
    { assignment, reason },
  ),
  SubmitOpinion: command(
    { zh: '提出会办意见', en: 'Give the opinion of a co-handler' },
    {
      assignment,
      agrees: z.boolean().describe('是否同意主办单位意见'),
      text: textOf(3000).describe('会办意见'),
    },
  ),
  RecordAgreement: command(
    { zh: '登记协商一致', en: 'Record an agreement' },
    { assignment, note: textOf(1000).describe('协商情况') },
  ),
  ReportDisagreement: command(
    { zh: '报告分歧', en: 'Report a disagreement' },
    { assignment, note: textOf(1000).describe('分歧情况') },
  ),
  RuleOnDisagreement: command(
    { zh: '裁定分歧', en: 'Rule on a disagreement' },
    {
      assignment,
      ruling: textOf(1000).describe('裁定'),
      jointReply: z.boolean().describe('是否联合行文答复'),
    },
  ),
} as const;
