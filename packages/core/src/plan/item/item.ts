import { z } from 'zod';
import { BodyId, PlatformId, UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { enumOf, termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import {
  AnnualPlanId,
  ConsultationId,
  GrassrootsConsultationId,
  SupervisionId,
} from '../../lineage/ids.ts';
import {
  contentGroupWords,
  itemLeaderWords,
  leaderDutyWords,
  planFormWords,
  timingWords,
} from '../../words/plan.ts';
import { id, itemId, month, reason, theme, topicId } from '../fields.ts';

/** The postponed item of an earlier plan that an item takes up again. */
export const carriedOver = { plan: AnnualPlanId.describe('上一年度计划'), item: itemId };

/** The fields of an item that its view shows. */
const shown = {
  title: textOf(100).describe('题目'),
  theme,
  content: termOf(contentGroupWords, 'AnnualPlanContent', '协商内容类别').describe('内容类别'),
  form: termOf(planFormWords, 'AnnualPlanForm', '协商形式、监督形式').describe('形式'),
  leader: termOf(itemLeaderWords, 'AnnualPlanLeader', '牵头').describe('牵头'),
  body: BodyId.optional().describe('牵头的专委会、界别、小组'),
  platform: PlatformId.optional().describe('牵头的基层协商议事平台'),
  units: z.array(UnitId).max(10).describe('有关单位'),
  month,
  timing: termOf(timingWords, 'AnnualPlanTiming', '协商时机')
    .describe('协商时机;协商计划填写')
    .optional(),
  leaderDuty: termOf(leaderDutyWords, 'AnnualPlanLeaderDuty', '“三个一”')
    .describe('党委主要领导“三个一”')
    .optional(),
  carriedOverFrom: z
    .object(carriedOver)
    .meta({ id: 'AnnualPlanCarriedOver', description: '由上一年度计划延期而来' })
    .optional()
    .describe('由上一年度延期而来'),
  published: z.boolean().describe('是否公布'),
};
/** 计划事项: the fields of an item, with the topics it rests on. */
export const entry = { ...shown, topics: z.array(topicId).max(20).describe('所依据的议题') };

/** The input for an item, with defaults for what may be left out. */
export const writtenEntry = {
  ...entry,
  content: shown.content.default('local_affairs'),
  units: shown.units.default([]).describe('有关单位'),
  topics: entry.topics.default([]).describe('所依据的议题'),
  published: shown.published.default(true).describe('是否公布'),
};

/** The case by which an item was carried out, and the day on which it was. */
export const deed = {
  subject: z.string().describe('类别'),
  id,
  on: CalendarDay.describe('开展日期'),
};

/** The fields of an item. */
export type Entry = FieldsOf<typeof entry>;

/** 计划事项. */
export interface PlanItem extends Entry {
  readonly id: string;
  readonly stage: 'planned' | 'dropped' | 'carried_out' | 'postponed' | 'cancelled';
  /** The last day of its month. */
  readonly due: Due;
  /** The day on which it came into the plan or its draft. */
  readonly addedOn: CalendarDay;
  /** 临时增列: it was added to the plan in force. */
  readonly offPlan?: true;
  readonly deed?: FieldsOf<typeof deed>;
  /** When and why it was dropped, postponed or cancelled. */
  readonly ended?: { readonly on: CalendarDay; readonly reason: string };
  /** Why it was left open at the end of the year. */
  readonly left?: string;
}

/** 计划事项: the commands on items of a plan. */
export const itemCommands = {
  DraftItem: command({ zh: '拟列计划事项', en: 'Draft an item' }, writtenEntry),
  ReviseItem: command(
    { zh: '修改计划事项', en: 'Revise an item' },
    { item: itemId, ...writtenEntry },
  ),
  DropItem: command({ zh: '删去计划事项', en: 'Drop an item' }, { item: itemId, reason }),
  RecordItemCarriedOut: command(
    { zh: '记录事项已开展', en: 'Record that an item was carried out' },
    {
      item: itemId,
      consultation: ConsultationId.optional().describe('所开展的协商'),
      supervision: SupervisionId.optional().describe('所开展的民主监督'),
      grassroots: GrassrootsConsultationId.optional().describe('所开展的基层协商'),
    },
  ),
} as const;

/** The view of an item. */
export const ItemView = z
  .object({
    id,
    stage: enumOf(
      ['planned', 'dropped', 'carried_out', 'postponed', 'cancelled'],
      'AnnualPlanItemStage',
      '计划事项环节',
    ).describe('环节'),
    ...shown,
    dueOn: CalendarDay.describe('所列月份的最后一日'),
    offPlan: z.boolean().describe('是否临时增列'),
    carriedOutBy: z
      .object(deed)
      .meta({ id: 'AnnualPlanDeed', description: '完成事项的协商或监督' })
      .optional()
      .describe('完成事项的协商或监督'),
    endedOn: CalendarDay.optional().describe('删去、延期、取消的日期'),
    reason: z.string().optional().describe('删去、延期、取消或年终未完成的理由'),
  })
  .meta({ id: 'AnnualPlanItem', description: '计划事项' });
