import type { CaseContext } from '../county/context.ts';
import type { BodyId, MemberId, UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type {
  AnnualPlanId,
  InstructionId,
  SupervisionId,
  SupervisorGroupId,
} from '../lineage/ids.ts';
import type { KnownRecommendation } from '../lineage/known.ts';
import type { Ballot } from './appraisal/ballot.ts';
import type { SupervisionClock } from './clocks.ts';
import type {
  AdviceCopy,
  AdviceKind,
  InspectionKind,
  LeadingBody,
  RecordKind,
  SupervisionForm,
  SupervisionObject,
  SupervisionTheme,
} from './vocabulary.ts';

/** Who wrote or found something: a supervisor or the responsible committee. No unit learns it. */
export interface Author {
  readonly member?: MemberId;
  readonly committee?: BodyId;
}

/** 民主监督员 of a group, as the case last recorded them. */
export interface Supervisor {
  readonly group: SupervisorGroupId;
  readonly member: MemberId;
}

/** 知情: what a unit tells its supervisors. */
export interface Briefing {
  readonly id: string;
  readonly stage: 'asked' | 'given';
  readonly unit: UnitId;
  readonly due: Due;
  readonly text?: string;
  readonly materials?: readonly string[];
  readonly givenOn?: CalendarDay;
}

/** 监督活动记录: where the supervisors were and what they found. */
export interface VisitRecord {
  readonly id: string;
  readonly stage: 'recorded';
  readonly kind: RecordKind;
  readonly day: CalendarDay;
  /** The supervised unit it was about, where it was about one of several. */
  readonly unit?: UnitId;
  readonly place: string;
  readonly visitors: readonly MemberId[];
  readonly found: string;
  readonly author: Author;
}

/** 民主监督建议书: opinion, criticism or suggestion in the name of the CPPCC. */
export interface Advice {
  readonly id: string;
  readonly stage: 'drafted' | 'adopted' | 'signed' | 'handed_over' | 'discarded';
  readonly kind: AdviceKind;
  readonly unit: UnitId;
  readonly group?: SupervisorGroupId;
  /** 重点建议: the core of the advice. */
  readonly keyPoints: readonly string[];
  readonly further: readonly string[];
  readonly author: Author;
  readonly draftedOn: CalendarDay;
  readonly agreed?: number;
  readonly sentBack?: string;
}

/** 送达的建议书: what a unit holds of an advice. */
export interface Delivery {
  readonly id: string;
  readonly stage: 'handed_over' | 'received';
  readonly unit: UnitId;
  readonly copies: readonly AdviceCopy[];
  readonly handedOverOn: CalendarDay;
  readonly receiveBy: Due;
  readonly receivedOn?: CalendarDay;
}

/** 整改措施, with the day the unit fixed. */
export interface Measures {
  readonly on: CalendarDay;
  readonly text: string;
  readonly due: Due;
}

/** 回头看: what supervisors found of a rectification. */
export interface Recheck {
  readonly on: CalendarDay;
  readonly passed: boolean;
  readonly found: string;
  readonly author: Author;
}

/** 整改报告, and the recheck that followed. */
export interface RectificationReport {
  readonly on: CalendarDay;
  readonly text: string;
  readonly late: boolean;
  readonly recheck?: Recheck;
}

/** 整改台账 entry: one point of an advice until it was rechecked. */
export interface RectificationItem {
  readonly id: string;
  readonly stage: 'assigned' | 'rectifying' | 'reported' | 'done';
  readonly advice: string;
  readonly no: number;
  readonly unit: UnitId;
  readonly text: string;
  readonly handedOverOn: CalendarDay;
  /** Until when the unit answers, then rectifies. */
  readonly due: Due;
  readonly measures?: Measures;
  readonly reports: readonly RectificationReport[];
  readonly overdueReportedOn?: CalendarDay;
}

/** 民主评议 of one unit. */
export interface UnitAppraisal {
  readonly id: string;
  readonly stage: 'proposed' | 'agreed' | 'refused' | 'counted' | 'passed' | 'failed' | 'tracked';
  readonly unit: UnitId;
  readonly plan: string;
  readonly ballot?: Ballot;
  readonly publishedOn?: CalendarDay;
  readonly tracking?: {
    readonly on: CalendarDay;
    readonly text: string;
    readonly reportedTo: readonly LeadingBody[];
  };
}

/** 视察. */
export interface Inspection {
  readonly kind: InspectionKind;
}

/** 民主监督 of some units on one matter. */
export interface Supervision {
  readonly stage:
    | 'planned'
    | 'plan_returned'
    | 'approved'
    | 'informed'
    | 'under_way'
    | 'closed'
    | 'cancelled';
  readonly id: SupervisionId;
  readonly title: string;
  readonly plan: AnnualPlanId;
  readonly item: string;
  /** 逾期未通过: the day by which its plan was to be adopted, where it began before it was. */
  readonly planLateSince?: CalendarDay;
  /** The follow-up whose recommendation, not carried out, became its topic. */
  readonly followUp?: InstructionId;
  readonly recommendation?: string;
  readonly theme: SupervisionTheme;
  readonly themeWords?: string;
  readonly object: SupervisionObject;
  readonly form: SupervisionForm;
  readonly inspection?: Inspection;
  readonly units: readonly UnitId[];
  /** 有关责任人员. */
  readonly responsible: readonly string[];
  readonly committee: BodyId;
  readonly groups: readonly SupervisorGroupId[];
  readonly supervisors: readonly Supervisor[];
  readonly workPlan: string;
  readonly returned?: string;
  readonly version: number;
  readonly openedOn: CalendarDay;
  readonly begunOn?: CalendarDay;
  /** The day of its last step. */
  readonly movedOn: CalendarDay;
  readonly endedOn?: CalendarDay;
  readonly cancelled?: string;
  readonly briefings: readonly Briefing[];
  readonly visits: readonly VisitRecord[];
  readonly advice: readonly Advice[];
  readonly deliveries: readonly Delivery[];
  /** 整改台账. */
  readonly rectification: readonly RectificationItem[];
  readonly appraisals: readonly UnitAppraisal[];
  readonly instructions: readonly InstructionId[];
  readonly recommendations: readonly KnownRecommendation[];
  readonly carriedOutOn?: CalendarDay;
  readonly summary?: { readonly text: string; readonly published: boolean };
  readonly clocks: readonly SupervisionClock[];
}

/** A supervision, or none yet. */
export type SupervisionState = { readonly stage: 'none' } | Supervision;

/** What a supervision is judged by. */
export type SupervisionContext = CaseContext<SupervisionState>;
