import { z } from 'zod';
import { roleWords } from '../county/actor.ts';
import { BodyId, MemberId, PlatformId, UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { enumOf, termOf } from '../kernel/field.ts';
import { adoptingBodyWords, amendmentKindWords, approvalBodyWords } from './bodies.ts';
import { CarriedOver, content, form, leader, leaderDuty, theme, timing } from './fields.ts';
import { topicChannelWords, topicSourceWords } from './words.ts';

const optionalReason = z.string().optional().describe('理由');
const meetingWords = { ...approvalBodyWords, ...adoptingBodyWords };

/** What is shown of a topic. */
export const SeenTopic = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(
      ['proposed', 'taken_up', 'not_taken_up'],
      'AnnualPlanTopicStage',
      '议题环节',
    ).describe('环节'),
    title: z.string().describe('议题'),
    theme,
    reasons: z.string().describe('提出理由'),
    source: termOf(topicSourceWords, 'AnnualPlanTopicSource', '议题来源').describe('来源'),
    channel: termOf(topicChannelWords, 'AnnualPlanTopicChannel', '议题渠道').describe('渠道'),
    role: termOf(roleWords, 'AnnualPlanProposerRole', '提出者的身份').describe('提出者的身份'),
    member: MemberId.optional().describe('提出的委员'),
    body: BodyId.optional().describe('提出的集体'),
    unit: UnitId.optional().describe('提出的单位'),
    proposedOn: CalendarDay.describe('提出日期'),
    answeredOn: CalendarDay.optional().describe('答复日期'),
    answer: optionalReason.describe('未采纳的理由'),
  })
  .meta({ id: 'AnnualPlanTopic', description: '议题' });

/** What is shown of an item. */
export const SeenItem = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(
      ['planned', 'dropped', 'carried_out', 'postponed', 'cancelled'],
      'AnnualPlanItemStage',
      '计划事项环节',
    ).describe('环节'),
    title: z.string().describe('题目'),
    theme,
    content,
    form,
    leader,
    body: BodyId.optional().describe('牵头的专委会、界别、小组'),
    platform: PlatformId.optional().describe('牵头的基层协商议事平台'),
    units: z.array(UnitId).describe('有关单位'),
    month: z.int().describe('月份'),
    dueOn: CalendarDay.describe('所列月份的最后一日'),
    timing: timing.optional(),
    leaderDuty: leaderDuty.optional(),
    carriedOverFrom: CarriedOver.optional().describe('由上一年度延期而来'),
    offPlan: z.boolean().describe('是否临时增列'),
    published: z.boolean().describe('是否公布'),
    carriedOutBy: z
      .object({
        subject: z.string().describe('类别'),
        id: z.string().describe('编号'),
        on: CalendarDay.describe('开展日期'),
      })
      .meta({ id: 'AnnualPlanDeed', description: '完成事项的协商或监督' })
      .optional()
      .describe('完成事项的协商或监督'),
    endedOn: CalendarDay.optional().describe('删去、延期、取消的日期'),
    reason: optionalReason.describe('删去、延期、取消或年终未完成的理由'),
  })
  .meta({ id: 'AnnualPlanItem', description: '计划事项' });

/** What is shown of an approval. */
export const SeenApproval = z
  .object({
    body: termOf(meetingWords, 'AnnualPlanMeeting', '审议、确定或通过计划的会议').describe('会议'),
    on: CalendarDay.describe('会议日期'),
  })
  .meta({ id: 'AnnualPlanApproval', description: '计划的审议、确定或通过' });

/** What is shown of an amendment. */
export const SeenAmendment = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(
      ['proposed', 'approved', 'refused'],
      'AnnualPlanAmendmentStage',
      '计划调整环节',
    ).describe('环节'),
    kind: termOf(amendmentKindWords, 'AnnualPlanAmendmentKind', '调整事项').describe('调整事项'),
    reason: z.string().describe('理由'),
    item: z.string().optional().describe('延期或取消的事项'),
    title: z.string().optional().describe('增列事项的题目'),
    month: z.int().optional().describe('增列或延至的月份'),
    proposedOn: CalendarDay.describe('提出日期'),
    ruledOn: CalendarDay.optional().describe('审定日期'),
    refusal: z.string().optional().describe('不同意的理由'),
  })
  .meta({ id: 'AnnualPlanAmendment', description: '计划调整' });

/** What is shown of a matter. */
export const SeenMatter = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(['registered', 'decided'], 'AnnualPlanMatterStage', '应协商事项环节').describe(
      '环节',
    ),
    matter: z.string().describe('类别'),
    title: z.string().describe('名称'),
    item: z.string().describe('对应的计划事项'),
    registeredOn: CalendarDay.describe('登记日期'),
    decidedOn: CalendarDay.optional().describe('决策日期'),
  })
  .meta({ id: 'AnnualPlanMatter', description: '应协商事项' });

const ids = z.array(z.string());

/** What is shown of the balance. */
export const SeenBalance = z
  .object({
    carriedOut: ids.describe('已开展的事项'),
    postponed: ids.describe('延至下一年度的事项'),
    cancelled: ids.describe('已取消的事项'),
    open: ids.describe('尚未完成的事项'),
  })
  .meta({ id: 'AnnualPlanBalance', description: '计划与完成情况对账' });
