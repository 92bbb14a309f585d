import type { Actor } from '../../county/actor.ts';
import type { RegisterOfDay } from '../../county/register.ts';
import type { ConsultationEvent } from '../areas.ts';
import type { OpenedConsultation } from '../consultation.ts';
import { type ConsultationVisibility, seesAtLeast } from './visibility.ts';

// The lowest level that is shown a fact; `concerned` for a fact that is not listed.
const needs: Readonly<Partial<Record<ConsultationEvent['type'], ConsultationVisibility>>> = {
  ConsultationPublished: 'public',
  ConsultationConvened: 'members',
  ConsultationBriefed: 'members',
  QuestionAsked: 'members',
  QuestionAnswered: 'members',
  AnswerDeferred: 'members',
  StatementMade: 'members',
  StatementHandedIn: 'members',
  ConsultationConcluded: 'members',
  ConsultationClosed: 'members',
  ResearchPlanned: 'organising',
  ResearchPlanApproved: 'organising',
  ResearchPlanReturned: 'organising',
  ResearchRecorded: 'organising',
  ResearchCompleted: 'organising',
  ExpertOpinionGiven: 'organising',
  ConsultationWorkPlanDrafted: 'organising',
  ConsultationWorkPlanReturned: 'organising',
  ConsultationOutcomeDrafted: 'organising',
  ConsultationOutcomeAdopted: 'organising',
  ConsultationOutcomeReturned: 'organising',
  ConsultationRecommendationAdded: 'organising',
  ConsultationRecommendationDropped: 'organising',
  // It names the records it rests on.
  ConsultationOutcomeSubmitted: 'organising',
};

/** Does the history an actor sees include this fact? */
export const showsConsultationFact = (
  { type }: ConsultationEvent,
  state: OpenedConsultation,
  actor: Actor,
  register: RegisterOfDay,
): boolean => seesAtLeast(needs[type] ?? 'concerned', state, actor, register);
