import type { Role } from '../county/actor.ts';
import type { StepsOf, Table } from '../kernel/workflow.ts';
import type { AnnualPlanCommand } from './commands.ts';
import type { AnnualPlan, Plan, PlanContext } from './plan.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows narrow the case and its parts; rules name what they narrow to
type Narrowed = any;

/** The rows of one table of a plan. */
export type PlanSteps<Stage extends string> = StepsOf<
  Stage,
  AnnualPlan['stage'],
  Role,
  AnnualPlanCommand,
  Narrowed,
  Narrowed,
  PlanContext
>;

/** How one kind of part of a plan moves. */
export type PlanTable = Table<Plan, AnnualPlanCommand, PlanContext>;

/** 政协办公室. */
export const office = ['cppcc_office'] as const;
/** 县政府办公室. */
export const government = ['government_office'] as const;
/** 县委办公室. */
export const party = ['party_office'] as const;
/** 政协党组、主席会议. */
export const leadership = ['leadership'] as const;
