import type { CaseContext } from '../county/context.ts';
import type { BodyId, UnitId } from '../county/entries.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { AnnualPlanId, ConsultationId, InstructionId } from '../lineage/ids.ts';
import type { Briefing, Meeting, Question, Statement } from './meeting/parts.ts';
import type { Outcome, Recommendation, RecommendationDraft } from './outcome/parts.ts';
import type { Materials, WorkPlan } from './preparation/parts.ts';
import type { ExpertOpinion, ResearchPlan, ResearchRecord } from './research/research.ts';
import type { ConsultationForm, ConsultationLeader, ConsultationTiming } from './vocabulary.ts';

/** A consultation that was not opened yet. */
interface Unopened {
  readonly stage: 'none';
}

/** Where a consultation stands. */
export type ConsultationStage =
  | 'planned'
  | 'researching'
  | 'preparing'
  | 'in_session'
  | 'held'
  | 'outcome_submitted'
  | 'closed'
  | 'postponed'
  | 'cancelled';

/** 牵头方: the county CPPCC itself, or one of its bodies. */
export interface Lead {
  readonly kind: ConsultationLeader;
  /** Absent where the CPPCC itself leads. */
  readonly body?: BodyId;
}

/** 计划事项: the item of an annual plan it is carried out for. */
export interface PlanItem {
  readonly plan: AnnualPlanId;
  readonly item: string;
}

/** 报送: the outcome as it went to the Party committee and the government. */
export interface Submission {
  readonly on: CalendarDay;
  readonly acknowledgeBy: Due;
  readonly followUpBy: Due;
  readonly acknowledged: readonly {
    readonly office: 'party_office' | 'government_office';
    readonly on: CalendarDay;
  }[];
}

/** 协商: one topic, from research through the meeting to its outcome and what became of it. */
export interface OpenedConsultation {
  readonly stage: ConsultationStage;
  readonly id: ConsultationId;
  readonly title: string;
  readonly form: ConsultationForm;
  readonly timing: ConsultationTiming;
  /** The day on which the decision is expected. */
  readonly decisionOn?: CalendarDay;
  /** The year of the plan it belongs to. */
  readonly year: number;
  readonly lead: Lead;
  readonly plan?: PlanItem;
  /** 逾期未通过: the day by which its plan was to be adopted, where it began before it was. */
  readonly planLateSince?: CalendarDay;
  /** The units it concerns. */
  readonly units: readonly UnitId[];
  readonly secret: boolean;
  readonly openedOn: CalendarDay;
  /** Since when a research plan is awaited: the opening, or the day it was taken up again. */
  readonly planningSince: CalendarDay;
  readonly researchPlanBy: Due;
  readonly researchPlans: readonly ResearchPlan[];
  readonly records: readonly ResearchRecord[];
  readonly expertOpinions: readonly ExpertOpinion[];
  readonly research?: { readonly completedOn: CalendarDay; readonly report: string };
  /** Since when the meeting is prepared. */
  readonly preparation?: { readonly since: CalendarDay; readonly workPlanBy: Due };
  readonly workPlans: readonly WorkPlan[];
  readonly noticeOn?: CalendarDay;
  readonly materials: readonly Materials[];
  readonly meeting?: Meeting;
  readonly briefings: readonly Briefing[];
  readonly questions: readonly Question[];
  readonly statements: readonly Statement[];
  /** The day on which the meeting was held. */
  readonly carriedOutOn?: CalendarDay;
  readonly outcomes: readonly Outcome[];
  readonly drafts: readonly RecommendationDraft[];
  /** Numbered from 1; present once the outcome is submitted. */
  readonly recommendations?: readonly Recommendation[];
  readonly submission?: Submission;
  readonly followUps: readonly { readonly instruction: InstructionId; readonly on: CalendarDay }[];
  readonly closed?: { readonly on: CalendarDay; readonly note?: string };
  readonly postponed?: {
    readonly on: CalendarDay;
    readonly until: CalendarDay;
    readonly reason: string;
    readonly agreedOn?: CalendarDay;
  };
  readonly cancelled?: {
    readonly on: CalendarDay;
    readonly reason: string;
    readonly agreedOn?: CalendarDay;
  };
  readonly publishedOn?: CalendarDay;
}

/** 协商. */
export type Consultation = Unopened | OpenedConsultation;

/** What the world brings along when a consultation is judged. */
export type ConsultationContext = CaseContext<Consultation>;

/** True once it was opened. */
export const isOpened = (state: Consultation): state is OpenedConsultation =>
  state.stage !== 'none';
