import { z } from 'zod';
import { BodyId, PlatformId, UnitId } from '../county/entries.ts';
import { termOf } from '../kernel/field.ts';
import { textOf } from '../kernel/id.ts';
import { yearThemeWords } from '../lineage/forms.ts';
import { AnnualPlanId } from '../lineage/ids.ts';
import { itemLeaderWords, leaderDutyWords } from './bodies.ts';
import { contentGroupWords, planFormWords, timingWords } from './words.ts';

const partId = z.string().min(1).max(20);

/** Why. */
export const reason = textOf(500).describe('理由');
/** Which topic. */
export const topic = partId.describe('议题编号');
/** Which item. */
export const item = partId.describe('计划事项编号');
/** Which amendment. */
export const amendment = partId.describe('调整编号');
/** Which matter. */
export const matter = partId.describe('应协商事项编号');
/** A month of the plan's year. */
export const month = z.int().min(1).max(12).describe('月份');

/** The theme of a topic or an item. */
export const theme = termOf(yearThemeWords, 'AnnualPlanTheme', '主题').describe('主题');
/** The form of an item. */
export const form = termOf(planFormWords, 'AnnualPlanForm', '协商形式、监督形式').describe('形式');
/** Who leads an item. */
export const leader = termOf(itemLeaderWords, 'AnnualPlanLeader', '牵头').describe('牵头');
/** When a matter is consulted on. */
export const timing = termOf(timingWords, 'AnnualPlanTiming', '协商时机').describe(
  '协商时机;协商计划填写',
);
/** Which group of content. */
export const content = termOf(contentGroupWords, 'AnnualPlanContent', '协商内容类别').describe(
  '内容类别',
);
/** Which of the three duties of the main leader. */
export const leaderDuty = termOf(leaderDutyWords, 'AnnualPlanLeaderDuty', '“三个一”').describe(
  '党委主要领导“三个一”',
);

/** The postponed item of an earlier plan that an item takes up again. */
export const CarriedOver = z
  .object({ plan: AnnualPlanId.describe('上一年度计划'), item })
  .meta({ id: 'AnnualPlanCarriedOver', description: '由上一年度计划延期而来' });

/** 计划事项: what the plan says of one item. */
export const itemEntry = {
  title: textOf(100).describe('题目'),
  theme,
  content: content.default('local_affairs'),
  form,
  leader,
  body: BodyId.optional().describe('牵头的专委会、界别、小组'),
  platform: PlatformId.optional().describe('牵头的基层协商议事平台'),
  units: z.array(UnitId).max(10).default([]).describe('有关单位'),
  month,
  timing: timing.optional(),
  topics: z.array(topic).max(20).default([]).describe('所依据的议题'),
  leaderDuty: leaderDuty.optional(),
  carriedOverFrom: CarriedOver.optional().describe('由上一年度延期而来'),
  published: z.boolean().default(true).describe('是否公布'),
} as const;

/** 计划事项. */
export const ItemEntry = z.object(itemEntry);
