import { z } from 'zod';
import { ExpertId, MemberId, PlatformId, UnitId } from '../county/entries.ts';
import { type CommandOf, command } from '../kernel/command.ts';
import { CalendarDay } from '../kernel/day.ts';
import { enumOf } from '../kernel/field.ts';
import { textOf } from '../kernel/id.ts';
import { ground, nature, ownBody, partyKind, target } from './fields.ts';

const reason = textOf(500).describe('理由');
const item = z.string().min(1).max(20).describe('成果清单编号');
const raters = z.int().min(1).max(10_000).describe('参加评价的人数');

const Party = z
  .object({
    kind: partyKind,
    unit: UnitId.optional().describe('单位'),
    member: MemberId.optional().describe('委员'),
    expert: ExpertId.optional().describe('专家'),
    words: textOf(30).optional().describe('群众以身份称谓,不写姓名'),
  })
  .meta({ id: 'GrassrootsParty', description: '参加协商的一方;群众不写姓名' });
const parties = z.array(Party).min(1).max(60);

const Said = z
  .object({ by: partyKind, text: textOf(1000).describe('发言内容') })
  .meta({ id: 'GrassrootsStatementInput', description: '发言,不写群众姓名' });

const Agreed = z
  .object({
    text: textOf(500).describe('内容'),
    unit: UnitId.optional().describe('办理单位;不填为村(居)自行办理'),
    dueOn: CalendarDay.describe('办理期限'),
    ownMatter: z.string().min(1).max(40).optional().describe('属于村(居)民自治事项的,写明类别'),
  })
  .meta({ id: 'GrassrootsAgreedItemInput', description: '成果清单的一项' });

const sessionCommands = {
  RaiseGrassrootsTopic: command(
    { zh: '提出基层协商议题', en: 'Raise a topic' },
    {
      platform: PlatformId.describe('基层协商议事平台'),
      title: textOf(100).describe('议题'),
      summary: textOf(1500).describe('情况'),
      nature: nature.describe('性质'),
      forResidents: z.boolean().default(false).describe('是否群众提出'),
    },
  ),
  AcceptGrassrootsTopic: command({ zh: '选定议题', en: 'Accept a topic' }, {}),
  ReferGrassrootsTopic: command(
    { zh: '转出议题', en: 'Refer a topic elsewhere' },
    {
      ground,
      to: target,
      reason,
    },
  ),
  RecordGrassrootsFinding: command(
    { zh: '记录会前调研', en: 'Record fact-finding' },
    {
      on: CalendarDay.describe('调研日期'),
      members: z.array(MemberId).min(1).max(20).describe('参加的委员'),
      where: textOf(100).describe('地点、对象,不写群众姓名'),
      problems: textOf(1500).describe('问题'),
      causes: textOf(1500).describe('原因'),
    },
  ),
  CallGrassrootsSession: command(
    { zh: '召集协商会', en: 'Call a session' },
    {
      heldOn: CalendarDay.describe('协商日期'),
      place: textOf(100).describe('地点'),
      chair: MemberId.describe('主持人'),
      parties: parties.describe('邀请的各方'),
    },
  ),
  MoveGrassrootsSession: command(
    { zh: '改期', en: 'Move a session' },
    { heldOn: CalendarDay.describe('协商日期'), reason },
  ),
  RecordGrassrootsSession: command(
    { zh: '记录协商会', en: 'Record a session' },
    {
      present: parties.describe('到会的各方'),
      observers: z.int().min(0).max(1000).default(0).describe('列席群众人数'),
      statements: z.array(Said).min(1).max(100).describe('发言'),
    },
  ),
  EndWithoutAgreement: command({ zh: '未达成共识', en: 'End without agreement' }, { reason }),
  StopGrassrootsConsultation: command({ zh: '终止协商', en: 'Stop a consultation' }, { reason }),
} as const;

const followUpCommands = {
  IssueAgreedList: command(
    { zh: '形成成果清单', en: 'Issue the agreed list' },
    { items: z.array(Agreed).min(1).max(30).describe('成果清单') },
  ),
  PublishAgreedList: command({ zh: '公示成果清单', en: 'Publish the agreed list' }, {}),
  RecordOwnApproval: command(
    { zh: '记录村(居)民会议同意', en: "Record the people's own approval" },
    {
      item,
      body: ownBody.describe('会议'),
      on: CalendarDay.describe('会议日期'),
    },
  ),
  RecordOwnRefusal: command(
    { zh: '记录村(居)民会议未同意', en: "Record the people's own refusal" },
    {
      item,
      body: ownBody.describe('会议'),
      on: CalendarDay.describe('会议日期'),
    },
  ),
  ReportAgreedItemDone: command(
    { zh: '报告办理情况', en: 'Report an agreed item done' },
    { item, text: textOf(1500).describe('办理情况') },
  ),
  ConfirmAgreedItem: command(
    { zh: '记录群众满意', en: 'Confirm an agreed item' },
    {
      item,
      rating: enumOf(
        ['satisfied', 'basically_satisfied'],
        'GrassrootsConfirmingRating',
        '满意或基本满意',
      ).describe('满意度'),
      raters,
    },
  ),
  ReturnAgreedItem: command(
    { zh: '群众不满意,退回办理', en: 'Return an agreed item' },
    { item, raters, reason, newDueOn: CalendarDay.describe('新的办理期限') },
  ),
  PassOnAgreedItem: command(
    { zh: '转出未办结事项', en: 'Pass on an agreed item' },
    { item, to: target, reason },
  ),
  RecordGrassrootsFeedback: command(
    { zh: '反馈群众', en: 'Give feedback to those concerned' },
    { text: textOf(1500).describe('反馈内容') },
  ),
  CloseGrassrootsConsultation: command(
    { zh: '办结基层协商', en: 'Close a grass-roots consultation' },
    {},
  ),
} as const;

/** What people may ask of a grass-roots consultation. */
export const grassrootsCommands = { ...sessionCommands, ...followUpCommands } as const;

/** What people may ask of a grass-roots consultation. */
export type GrassrootsCommand = CommandOf<typeof grassrootsCommands>;
