import { z } from 'zod';
import { type CommandOf, command } from '../kernel/command.ts';
import { CalendarDay } from '../kernel/day.ts';
import { enumOf, termOf } from '../kernel/field.ts';
import { textOf } from '../kernel/id.ts';
import { ConsultationId, GrassrootsConsultationId, SupervisionId } from '../lineage/ids.ts';
import { adoptingBodyWords, cppccBodies, issuingOfficeWords } from './bodies.ts';
import { amendment, item, itemEntry, matter, month, reason, theme, topic } from './fields.ts';
import { planKindWords, topicSourceWords } from './words.ts';

const LeftItem = z
  .object({ item, reason })
  .meta({ id: 'AnnualPlanLeftItem', description: '年终尚未完成的事项及原因' });

const heldOn = CalendarDay.describe('会议日期');

/** 拟订和报审: what the offices may ask of a plan as a whole. */
const planCommands = {
  OpenPlan: command(
    { zh: '启动年度计划', en: 'Open the plan of a year' },
    {
      kind: termOf(planKindWords, 'AnnualPlanKind', '计划类别').describe('计划类别'),
      year: z.int().min(2000).max(2999).describe('年度'),
      title: textOf(100).describe('计划名称'),
      collectUntil: CalendarDay.describe('议题征集截止日期'),
    },
  ),
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
  AdoptPlan: command(
    { zh: '通过计划', en: 'Adopt the plan' },
    {
      body: termOf(adoptingBodyWords, 'AnnualPlanAdopter', '通过计划的会议').describe('会议'),
      heldOn,
    },
  ),
  IssuePlan: command(
    { zh: '印发计划', en: 'Issue the plan' },
    {
      offices: z
        .array(termOf(issuingOfficeWords, 'AnnualPlanIssuer', '印发机关'))
        .min(1)
        .max(3)
        .describe('印发机关'),
    },
  ),
  BalancePlan: command(
    { zh: '年终对账', en: 'Balance plan and deeds' },
    { left: z.array(LeftItem).max(60).default([]).describe('尚未完成的事项及原因') },
  ),
} as const;

/** 议题和事项. */
const topicAndItemCommands = {
  ProposeTopic: command(
    { zh: '提出议题', en: 'Propose a topic' },
    {
      title: textOf(100).describe('议题'),
      theme,
      reasons: textOf(1500).describe('提出理由'),
      source: termOf(topicSourceWords, 'AnnualPlanTopicSource', '议题来源').describe('议题来源'),
    },
  ),
  TakeUpTopic: command({ zh: '采纳议题', en: 'Take up a topic' }, { topic }),
  DeclineTopic: command({ zh: '不采纳议题', en: 'Decline a topic' }, { topic, reason }),
  DraftItem: command({ zh: '拟列计划事项', en: 'Draft an item' }, itemEntry),
  ReviseItem: command({ zh: '修改计划事项', en: 'Revise an item' }, { item, ...itemEntry }),
  DropItem: command({ zh: '删去计划事项', en: 'Drop an item' }, { item, reason }),
  RecordItemCarriedOut: command(
    { zh: '记录事项已开展', en: 'Record that an item was carried out' },
    {
      item,
      consultation: ConsultationId.optional().describe('所开展的协商'),
      supervision: SupervisionId.optional().describe('所开展的民主监督'),
      grassroots: GrassrootsConsultationId.optional().describe('所开展的基层协商'),
    },
  ),
} as const;

/** 计划调整和应协商事项. */
const amendmentAndMatterCommands = {
  ProposeItemAddition: command(
    { zh: '提出临时增列', en: 'Propose to add an item' },
    { ...itemEntry, reason },
  ),
  ProposeItemPostponement: command(
    { zh: '提出延期', en: 'Propose to postpone an item' },
    { item, month: month.optional().describe('延至本年度的月份;不填为下一年度'), reason },
  ),
  ProposeItemCancellation: command(
    { zh: '提出取消', en: 'Propose to cancel an item' },
    { item, reason },
  ),
  ApproveAmendment: command({ zh: '同意调整', en: 'Approve an amendment' }, { amendment }),
  RefuseAmendment: command({ zh: '不同意调整', en: 'Refuse an amendment' }, { amendment, reason }),
  RegisterMatter: command(
    { zh: '登记应协商事项', en: 'Register a matter that must be consulted' },
    {
      matter: z.string().min(1).max(40).describe('应协商事项类别'),
      title: textOf(100).describe('事项名称'),
      item,
    },
  ),
  TieMatterToItem: command(
    { zh: '另定协商事项', en: 'Tie a matter to another item' },
    { matter, item },
  ),
  RecordMatterDecided: command(
    { zh: '记录已经决策', en: 'Record that a matter was decided' },
    { matter },
  ),
} as const;

/** What people may ask of an annual plan. */
export const annualPlanCommands = {
  ...planCommands,
  ...topicAndItemCommands,
  ...amendmentAndMatterCommands,
} as const;

/** What people may ask of an annual plan. */
export type AnnualPlanCommand = CommandOf<typeof annualPlanCommands>;
