import type { CaseContext } from '../county/context.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { Cancellation, Postponement } from './change/change.ts';
import type { Closing, FollowUp, Submission } from './follow-up/follow-up.ts';
import type { Briefing, Meeting, Question, Statement } from './meeting/meeting.ts';
import type { Opening } from './opening/opening.ts';
import type { Outcome, Recommendation, RecommendationDraft } from './outcome/outcome.ts';
import type { Materials, WorkPlan } from './preparation/preparation.ts';
import type { ExpertOpinion, ResearchPlan, ResearchRecord } from './research/research.ts';

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

/** 协商: one topic, from research through the meeting to its outcome and what became of it. */
export interface OpenedConsultation extends Opening {
  readonly stage: ConsultationStage;
  readonly openedOn: CalendarDay;
  /** Since when a research plan is awaited: the opening, or the day it was taken up again. */
  readonly planningSince: CalendarDay;
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
  readonly followUps: readonly FollowUp[];
  readonly closed?: Closing;
  readonly postponed?: Postponement;
  readonly cancelled?: Cancellation;
  readonly publishedOn?: CalendarDay;
}

/** 协商. */
export type Consultation = Unopened | OpenedConsultation;

/** The context in which a rule judges a consultation. */
export type ConsultationContext = CaseContext<Consultation>;

/** True once it was opened. */
export const isOpened = (state: Consultation): state is OpenedConsultation =>
  state.stage !== 'none';

/** The consultation as it was opened; throws where it was not. */
export const opened = (state: Consultation): OpenedConsultation => {
  if (state.stage === 'none') throw new Error('a consultation that was not opened has no facts');
  return state;
};
