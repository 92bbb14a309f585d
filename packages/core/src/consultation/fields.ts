import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import { CalendarDay } from '../kernel/day.ts';
import { textOf } from '../kernel/id.ts';
import { AnnualPlanId } from '../lineage/ids.ts';

/** Why. */
export const reason = textOf(500).describe('理由');

/** The id of a part of a consultation. */
export const partId = (what: string) => z.string().min(1).max(20).describe(what);

/** The annual plan and the item of it that a consultation is carried out for. */
export const planItem = {
  plan: AnnualPlanId.optional().describe('年度计划'),
  item: z.string().min(1).max(40).optional().describe('计划事项编号'),
} as const;

/** The day on which the county Party committee agreed to a change of the plan. */
export const agreedOn = CalendarDay.optional().describe('县委同意之日;列入年度计划的须填');

/** Units, by id. */
export const unitsOf = (what: string) => z.array(UnitId).max(20).describe(what);
