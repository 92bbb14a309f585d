import { z } from 'zod';
import { CalendarDay } from '../kernel/day.ts';
import { AnnualPlanId } from '../lineage/ids.ts';
import { AmendmentView } from './amendment/amendment.ts';
import { ItemView } from './item/item.ts';
import { MatterView } from './matter/matter.ts';
import {
  ApprovalView,
  announcement,
  approvalBody,
  BalanceView,
  kind,
  office,
  SentBackView,
} from './procedure/procedure.ts';
import { TopicView } from './topic/topic.ts';

/** The view of an annual plan. */
export const PlanView = z.object({
  id: AnnualPlanId.describe('编号'),
  ...announcement,
  kind: kind.describe('类别'),
  title: announcement.title.describe('名称'),
  topics: z.array(TopicView).describe('议题'),
  items: z.array(ItemView).describe('事项'),
  chain: z.array(approvalBody).describe('报审环节,依次'),
  approvals: z.array(ApprovalView).describe('已通过的环节'),
  sentBack: SentBackView.optional().describe('最近一次退回修改'),
  adopted: ApprovalView.optional().describe('通过'),
  issuedOn: CalendarDay.optional().describe('印发日期'),
  issuedBy: z.array(office).describe('印发机关'),
  amendments: z.array(AmendmentView).describe('调整'),
  matters: z.array(MatterView).describe('应协商事项'),
  balance: BalanceView.optional().describe('计划与完成情况对账'),
});
