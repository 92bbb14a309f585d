import { z } from 'zod';
import { CalendarDay } from '../kernel/day.ts';
import { enumOf, termOf } from '../kernel/field.ts';
import { termsOf } from '../kernel/words.ts';
import { AnnualPlanId } from '../lineage/ids.ts';
import { approvalBodyWords, issuingOfficeWords } from './bodies.ts';
import {
  SeenAmendment,
  SeenApproval,
  SeenBalance,
  SeenItem,
  SeenMatter,
  SeenTopic,
} from './seen.ts';
import { planKindWords } from './words.ts';

/** What is shown of an annual plan. */
export const PlanView = z.object({
  id: AnnualPlanId.describe('编号'),
  kind: termOf(planKindWords, 'AnnualPlanKind', '计划类别').describe('类别'),
  year: z.int().describe('年度'),
  title: z.string().describe('名称'),
  collectUntil: CalendarDay.describe('议题征集截止日期'),
  topics: z.array(SeenTopic).describe('议题'),
  items: z.array(SeenItem).describe('事项'),
  chain: z
    .array(termOf(approvalBodyWords, 'AnnualPlanChainBody', '报审环节'))
    .describe('报审环节,依次'),
  approvals: z.array(SeenApproval).describe('已通过的环节'),
  sentBack: z
    .object({
      on: CalendarDay.describe('日期'),
      by: enumOf(
        [...termsOf(approvalBodyWords), 'government'],
        'AnnualPlanReviser',
        '提出修改的一方',
      ).describe('提出修改的一方'),
      reason: z.string().describe('理由'),
    })
    .meta({ id: 'AnnualPlanSentBack', description: '退回修改' })
    .optional()
    .describe('最近一次退回修改'),
  adopted: SeenApproval.optional().describe('通过'),
  issuedOn: CalendarDay.optional().describe('印发日期'),
  issuedBy: z
    .array(termOf(issuingOfficeWords, 'AnnualPlanIssuer', '印发机关'))
    .describe('印发机关'),
  amendments: z.array(SeenAmendment).describe('调整'),
  matters: z.array(SeenMatter).describe('应协商事项'),
  balance: SeenBalance.optional().describe('计划与完成情况对账'),
});
