import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { enumOf, termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { termsOf } from '../../kernel/words.ts';
import {
  type AdoptingBody,
  type ApprovalBody,
  adoptingBodyWords,
  approvalBodyWords,
  cppccBodies,
  issuingOfficeWords,
  planKindWords,
} from '../../words/plan.ts';
import { itemId, reason } from '../fields.ts';

/** 计划类别. */
export const kind = termOf(planKindWords, 'AnnualPlanKind', '计划类别');
/** 启动: kind, year and title of a plan, and the last day to propose topics. */
export const announcement = {
  kind: kind.describe('计划类别'),
  year: z.int().min(2000).max(2999).describe('年度'),
  title: textOf(100).describe('计划名称'),
  collectUntil: CalendarDay.describe('议题征集截止日期'),
};
/** 会议日期. */
export const heldOn = CalendarDay.describe('会议日期');
/** 通过计划的会议. */
export const adopter = termOf(adoptingBodyWords, 'AnnualPlanAdopter', '通过计划的会议').describe(
  '会议',
);
/** 印发机关. */
export const office = termOf(issuingOfficeWords, 'AnnualPlanIssuer', '印发机关');
/** 报审环节. */
export const approvalBody = termOf(approvalBodyWords, 'AnnualPlanChainBody', '报审环节');
/** An item that is left open at the end of the year, and why. */
export const leftItem = { item: itemId, reason };

const ids = z.array(z.string());
/** 年终对账: every item of a plan under exactly one outcome. */
export const balance = {
  carriedOut: ids.describe('已开展的事项'),
  postponed: ids.describe('延至下一年度的事项'),
  cancelled: ids.describe('已取消的事项'),
  open: ids.describe('尚未完成的事项'),
};

/** 年终对账: every item of a plan under exactly one outcome. */
export type PlanBalance = FieldsOf<typeof balance>;

/** A body's approval of the draft, or its decision. */
export interface Approval {
  readonly body: ApprovalBody | AdoptingBody;
  readonly on: CalendarDay;
}

/** A step of the procedure: when it began, when it is due, and when it was done. */
export interface ProcedureStep {
  readonly kind: 'draft' | 'agree' | 'approve' | 'issue';
  readonly start: CalendarDay;
  readonly due: Due;
  readonly doneOn?: CalendarDay;
}

/** 拟订、报审、印发、对账: the commands on a plan as a whole. */
export const procedureCommands = {
  OpenPlan: command({ zh: '启动年度计划', en: 'Open the plan of a year' }, announcement),
  CloseTopicCollection: command({ zh: '结束议题征集', en: 'Close the collection of topics' }, {}),
  SubmitPlanDraft: command({ zh: '送政府协商', en: 'Send the draft to the government' }, {}),
  AgreePlan: command({ zh: '同意计划草案', en: 'Agree to the draft' }, {}),
  AskPlanChange: command({ zh: '提出修改意见', en: 'Ask for changes' }, { reason }),
  RecordPlanApproval: command(
    { zh: '记录会议审议通过', en: 'Record the approval of a body' },
    {
      body: enumOf(cppccBodies, 'AnnualPlanApprover', '审议计划草案的会议').describe('会议'),
      heldOn,
    },
  ),
  RecordPlanDecision: command(
    { zh: '记录县委确定', en: "Record the Party committee's decision" },
    { heldOn },
  ),
  SendBackPlan: command({ zh: '退回计划草案', en: 'Send the draft of a plan back' }, { reason }),
  AdoptPlan: command({ zh: '通过计划', en: 'Adopt the plan' }, { body: adopter, heldOn }),
  IssuePlan: command(
    { zh: '印发计划', en: 'Issue the plan' },
    { offices: z.array(office).min(1).max(3).describe('印发机关') },
  ),
  BalancePlan: command(
    { zh: '年终对账', en: 'Balance plan and deeds' },
    {
      left: z
        .array(
          z
            .object(leftItem)
            .meta({ id: 'AnnualPlanLeftItem', description: '年终尚未完成的事项及原因' }),
        )
        .max(60)
        .default([])
        .describe('尚未完成的事项及原因'),
    },
  ),
} as const;

/** The view of an approval. */
export const ApprovalView = z
  .object({
    body: termOf(
      { ...approvalBodyWords, ...adoptingBodyWords },
      'AnnualPlanMeeting',
      '审议、确定或通过计划的会议',
    ).describe('会议'),
    on: heldOn,
  })
  .meta({ id: 'AnnualPlanApproval', description: '计划的审议、确定或通过' });

/** The view of a draft that was sent back. */
export const SentBackView = z
  .object({
    on: CalendarDay.describe('日期'),
    by: enumOf(
      [...termsOf(approvalBodyWords), 'government'],
      'AnnualPlanReviser',
      '提出修改的一方',
    ).describe('提出修改的一方'),
    reason,
  })
  .meta({ id: 'AnnualPlanSentBack', description: '退回修改' });

/** The view of the balance. */
export const BalanceView = z
  .object(balance)
  .meta({ id: 'AnnualPlanBalance', description: '计划与完成情况对账' });
