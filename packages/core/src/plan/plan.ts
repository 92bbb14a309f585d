import type { CaseContext } from '../county/context.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { FieldsOf } from '../kernel/recorded.ts';
import type { AnnualPlanId } from '../lineage/ids.ts';
import type { ApprovalBody, IssuingOffice } from '../words/plan.ts';
import type { Amendment } from './amendment/amendment.ts';
import type { PlanItem } from './item/item.ts';
import type { Matter } from './matter/matter.ts';
import type { Approval, announcement, ProcedureStep } from './procedure/procedure.ts';
import type { Topic } from './topic/topic.ts';

/** 年度计划: one of a kind for a year. */
export interface AnnualPlan extends FieldsOf<typeof announcement> {
  readonly stage:
    | 'collecting'
    | 'drafting'
    | 'drafted'
    | 'agreed'
    | 'in_approval'
    | 'decided'
    | 'adopted'
    | 'in_force'
    | 'closed';
  readonly id: AnnualPlanId;
  readonly openedOn: CalendarDay;
  readonly adoptBy: Due;
  readonly balanceBy: Due;
  readonly steps: readonly ProcedureStep[];
  readonly topics: readonly Topic[];
  readonly items: readonly PlanItem[];
  readonly amendments: readonly Amendment[];
  readonly matters: readonly Matter[];
  /** The person who sent the draft out. */
  readonly draftedBy?: string;
  /** The bodies the draft goes through, fixed when the government has agreed. */
  readonly chain: readonly ApprovalBody[];
  /** The approvals of the current draft, in order. */
  readonly approvals: readonly Approval[];
  /** Why the draft was last sent back, and by whom. */
  readonly sentBack?: {
    readonly on: CalendarDay;
    readonly by: ApprovalBody | 'government';
    readonly reason: string;
  };
  readonly adopted?: Approval;
  readonly issued?: { readonly on: CalendarDay; readonly by: readonly IssuingOffice[] };
  readonly closedOn?: CalendarDay;
}

/** A plan before it is opened. */
export interface Unopened {
  readonly stage: 'none';
}

/** A plan, opened or not. */
export type Plan = AnnualPlan | Unopened;

/** The context in which a rule judges a plan. */
export type PlanContext = CaseContext<Plan>;

/** The plan as it was opened; throws where it was not. */
export const opened = (state: Plan): AnnualPlan => {
  if (state.stage === 'none') throw new Error('a plan that was not opened has no facts');
  return state;
};

/** The items of a plan or its draft: all that were not dropped while it was drafted. */
export const itemsOf = ({ items }: Pick<AnnualPlan, 'items'>): readonly PlanItem[] =>
  items.filter(({ stage }) => stage !== 'dropped');

/** The items that are still to be carried out. */
export const openItems = (plan: Pick<AnnualPlan, 'items'>): readonly PlanItem[] =>
  itemsOf(plan).filter(({ stage }) => stage === 'planned');

/** True once a plan was issued. */
export const isIssued = ({ stage }: Plan): boolean => stage === 'in_force' || stage === 'closed';

/** The body whose turn it is to approve; none once all have. */
export const nextApprover = ({ chain, approvals }: AnnualPlan): ApprovalBody | undefined =>
  chain[approvals.length];

/** The amendment that waits for a ruling longest; none when all are ruled on. */
export const pendingAmendment = ({ amendments }: AnnualPlan): Amendment | undefined =>
  amendments.find(({ stage }) => stage === 'proposed');
