import { type RowWriter, rowsOf, type Staged, type Table } from '../kernel/workflow.ts';
import type { Role } from '../words/county.ts';
import type { AnnualPlanCommand } from './areas.ts';
import type { Plan, PlanContext } from './plan.ts';

/** What the rows of the tables of a plan are about. */
export interface PlanRows {
  readonly state: Plan;
  readonly role: Role;
  readonly command: AnnualPlanCommand;
  readonly context: PlanContext;
}

/** Writes the rows of the table of the case itself. */
export const caseRows: RowWriter<PlanRows> = rowsOf();

/** Writes the rows of the table of one kind of part. */
export const partRows = <Part extends Staged>(): RowWriter<PlanRows & { readonly part: Part }> =>
  rowsOf();

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
