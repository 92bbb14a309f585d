import type { z } from 'zod';
import type { Role } from '../county/actor.ts';
import type { CaseContext } from '../county/context.ts';
import type { Frozen } from '../kernel/command.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { yearThemeWords } from '../lineage/forms.ts';
import type { AnnualPlanId } from '../lineage/ids.ts';
import type { Link } from '../lineage/known.ts';
import type { AdoptingBody, AmendmentKind, ApprovalBody, IssuingOffice } from './bodies.ts';
import type { ItemEntry } from './fields.ts';
import type { PlanKind, TopicSource } from './words.ts';

/** Who proposed a topic: the capacity, and which member, body or unit. */
export interface TopicProposer {
  readonly role: Role;
  /** A member or a body on the register. */
  readonly person?: string;
  readonly unit?: string;
}

/** 议题: what somebody proposes for the plan. */
export interface Topic {
  readonly id: string;
  readonly stage: 'proposed' | 'taken_up' | 'not_taken_up';
  readonly title: string;
  readonly theme: keyof typeof yearThemeWords;
  readonly reasons: string;
  readonly source: TopicSource;
  readonly by: TopicProposer;
  readonly proposedOn: CalendarDay;
  /** The answer given, with the reason where it was not taken up. */
  readonly answer?: { readonly on: CalendarDay; readonly reason?: string };
}

/** What the plan says of an item. */
export type Entry = Frozen<z.output<typeof ItemEntry>>;

/** The case by which an item was carried out. */
export interface Deed extends Link {
  /** The day on which it was carried out. */
  readonly on: CalendarDay;
}

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
  readonly deed?: Deed;
  /** When and why it was dropped, postponed or cancelled. */
  readonly ended?: { readonly on: CalendarDay; readonly reason: string };
  /** Why it was left open at the end of the year. */
  readonly left?: string;
}

/** 计划调整. */
export interface Amendment {
  readonly id: string;
  readonly stage: 'proposed' | 'approved' | 'refused';
  readonly kind: AmendmentKind;
  readonly reason: string;
  readonly proposedOn: CalendarDay;
  readonly ruleBy: Due;
  /** The item it postpones or cancels. */
  readonly item?: string;
  /** The item it adds. */
  readonly entry?: Entry;
  /** The month it postpones to; none for the next year. */
  readonly month?: number;
  readonly ruling?: { readonly on: CalendarDay; readonly reason?: string };
}

/** 应协商事项: a matter that is not decided before it was consulted on. */
export interface Matter {
  readonly id: string;
  readonly stage: 'registered' | 'decided';
  /** Which of the county's list. */
  readonly matter: string;
  readonly title: string;
  readonly item: string;
  readonly registeredOn: CalendarDay;
  readonly decidedOn?: CalendarDay;
}

/** A body's approval of the draft, or its decision. */
export interface Approval {
  readonly body: ApprovalBody | AdoptingBody;
  readonly on: CalendarDay;
}

/** A step that was owed, and when it was done. */
export interface OwedStep {
  readonly kind: 'draft' | 'agree' | 'approve' | 'issue';
  readonly start: CalendarDay;
  readonly due: Due;
  readonly doneOn?: CalendarDay;
}

/** 年度计划: one of a kind for a year. */
export interface AnnualPlan {
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
  readonly kind: PlanKind;
  readonly year: number;
  readonly title: string;
  readonly openedOn: CalendarDay;
  /** The last day on which topics are proposed. */
  readonly collectUntil: CalendarDay;
  readonly adoptBy: Due;
  readonly balanceBy: Due;
  readonly steps: readonly OwedStep[];
  readonly topics: readonly Topic[];
  readonly items: readonly PlanItem[];
  readonly amendments: readonly Amendment[];
  readonly matters: readonly Matter[];
  /** The bodies the draft goes through, fixed when the government has agreed. */
  readonly chain: readonly ApprovalBody[];
  /** The approvals of the draft at hand, in order. */
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

/** What the world brings along when a plan is judged. */
export type PlanContext = CaseContext<Plan>;

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

/** True once a topic was taken up or declined: both are answers to its proposer. */
export const isAnswered = ({ stage }: Topic): boolean => stage !== 'proposed';
