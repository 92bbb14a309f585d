import { z } from 'zod';
import { ExpertId, MemberId, PlatformId, UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { enumOf, termOf } from '../kernel/field.ts';
import { GrassrootsConsultationId } from '../lineage/ids.ts';
import { roleWords } from '../words/county.ts';
import { grassrootsRatingWords, standardStepWords } from '../words/grassroots.ts';
import { ground, nature, ownBody, partyKind, target } from './fields.ts';

/** What is shown of a party. */
const PartyView = z
  .object({
    kind: partyKind,
    unit: UnitId.optional().describe('单位'),
    member: MemberId.optional().describe('委员'),
    expert: ExpertId.optional().describe('专家'),
    words: z.string().optional().describe('群众的身份称谓'),
  })
  .meta({ id: 'GrassrootsSessionParty', description: '参加协商的一方' });

const FindingView = z
  .object({
    on: CalendarDay.describe('日期'),
    members: z.array(MemberId).describe('参加的委员'),
    where: z.string().describe('地点、对象'),
    problems: z.string().describe('问题'),
    causes: z.string().describe('原因'),
  })
  .meta({ id: 'GrassrootsFinding', description: '会前调研' });

const StatementView = z
  .object({ by: partyKind, text: z.string().describe('内容') })
  .meta({ id: 'GrassrootsStatement', description: '发言' });

const RatingView = z
  .object({
    on: CalendarDay.describe('日期'),
    rating: termOf(grassrootsRatingWords, 'GrassrootsRating', '群众满意度').describe('满意度'),
    raters: z.int().describe('参加评价的人数'),
    words: z.string().optional().describe('意见'),
  })
  .meta({ id: 'GrassrootsItemRating', description: '群众评价' });

const ReportView = z
  .object({
    on: CalendarDay.describe('日期'),
    text: z.string().describe('办理情况'),
  })
  .meta({ id: 'GrassrootsItemReport', description: '办理情况' });

/** What is shown of an agreed item. */
const AgreedItemView = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(
      ['own_decision', 'open', 'done_reported', 'confirmed', 'not_approved', 'passed_on'],
      'GrassrootsItemStage',
      '成果清单事项环节',
    ).describe('环节'),
    text: z.string().describe('内容'),
    unit: UnitId.optional().describe('办理单位'),
    dueOn: CalendarDay.describe('办理期限'),
    ownMatter: z.string().optional().describe('村(居)民自治事项类别'),
    decidedBy: ownBody.optional().describe('自治决定的会议'),
    decidedOn: CalendarDay.optional().describe('自治决定的日期'),
    reports: z.array(ReportView).describe('办理情况'),
    ratings: z.array(RatingView).describe('群众评价'),
    passedOnTo: target.optional(),
    endedOn: CalendarDay.optional().describe('了结日期'),
    reason: z.string().optional().describe('转出的理由'),
  })
  .meta({ id: 'GrassrootsAgreedItem', description: '成果清单事项' });

const StepView = z
  .object({
    step: termOf(standardStepWords, 'GrassrootsStandardStep', '标准流程环节').describe('环节'),
    doneOn: CalendarDay.optional().describe('完成日期;无为尚缺'),
  })
  .meta({ id: 'GrassrootsStepTaken', description: '标准流程的一个环节' });

/** What is shown of a grass-roots consultation. */
export const GrassrootsView = z.object({
  id: GrassrootsConsultationId.describe('编号'),
  title: z.string().describe('议题'),
  platform: PlatformId.describe('平台'),
  township: UnitId.describe('所属乡镇'),
  raisedOn: CalendarDay.describe('提出日期'),
  nature: nature.optional().describe('性质'),
  summary: z.string().optional().describe('情况'),
  raisedByRole: termOf(roleWords, 'GrassrootsRaiserRole', '提出者的身份')
    .optional()
    .describe('提出者的身份'),
  raisedByMember: MemberId.optional().describe('提出的委员'),
  forResidents: z.boolean().optional().describe('是否群众提出'),
  referral: z
    .object({
      on: CalendarDay.describe('日期'),
      ground,
      to: target,
      reason: z.string().describe('理由'),
    })
    .meta({ id: 'GrassrootsReferral', description: '转出' })
    .optional()
    .describe('转出'),
  findings: z.array(FindingView).describe('会前调研'),
  calledFor: CalendarDay.optional().describe('协商会定于'),
  place: z.string().optional().describe('地点'),
  chair: MemberId.optional().describe('主持人'),
  invited: z.array(PartyView).describe('邀请的各方'),
  heldOn: CalendarDay.optional().describe('协商日期'),
  present: z.array(PartyView).describe('到会的各方'),
  observers: z.int().optional().describe('列席群众人数'),
  statements: z.array(StatementView).describe('发言'),
  listedOn: CalendarDay.optional().describe('成果清单形成日期'),
  publishedOn: CalendarDay.optional().describe('公示日期'),
  agreed: z.array(AgreedItemView).describe('成果清单'),
  feedbackOn: CalendarDay.optional().describe('反馈群众日期'),
  feedback: z.string().optional().describe('反馈内容'),
  steps: z.array(StepView).describe('标准流程'),
  endedOn: CalendarDay.optional().describe('结束日期'),
  endReason: z.string().optional().describe('结束的理由'),
});
