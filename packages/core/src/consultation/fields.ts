import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { keyOf } from '../kernel/id.ts';
import type { FieldsOf } from '../kernel/recorded.ts';
import { textOf } from '../kernel/text.ts';
import { AnnualPlanId } from '../lineage/ids.ts';

/** Why. */
export const reason = textOf(500).describe('理由');

/** The id of a part of a consultation. */
export const partId = (what: string) => keyOf(20).describe(what);

/** The id of a part as it is recorded and shown. */
export const id = z.string().describe('编号');

const item = keyOf(40);

/** The annual plan and the item of it that a consultation is carried out for. */
export const planItem = {
  plan: AnnualPlanId.optional().describe('年度计划'),
  item: item.optional().describe('计划事项编号'),
} as const;

/** The item of an annual plan as a fact records it, and whether that plan is late. */
export const planItemRef = {
  plan: z.strictObject({ plan: AnnualPlanId, item }).optional(),
  /** 逾期未通过: the day by which its plan was to be adopted, where it began before it was. */
  planLateSince: CalendarDay.optional().describe('立项时年度计划逾期未通过的,为计划应予通过之日'),
} as const;

/** 计划事项: the item of an annual plan it is carried out for, and whether that plan is late. */
export type PlanItemRef = FieldsOf<typeof planItemRef>;

/** The day on which the county Party committee agreed to a change of the plan. */
export const agreedOn = CalendarDay.optional().describe('县委同意之日;列入年度计划的须填');

/** Units, by id. */
export const unitsOf = (what: string) => z.array(UnitId).max(20).describe(what);
