import type { Actor } from '../county/actor.ts';
import type { Around, CaseField, Heading, Showing } from '../county/showing.ts';
import type { ScopeFacts } from '../kernel/scope.ts';
import { consultationFormWords } from '../lineage/forms.ts';
import type { ConsultationEvent } from './areas.ts';
import { type Consultation, isOpened, type OpenedConsultation, opened } from './consultation.ts';
import { consultationDeadlines } from './deadlines.ts';
import { nextConsultationStep } from './next-step.ts';
import { seeConsultation } from './see.ts';
import { statusOfConsultation, statusWords } from './status.ts';
import { ConsultationView } from './view.ts';
import {
  type ConsultationSight,
  organisesAll,
  readableConsultations,
  scopeFactsOfConsultation,
  sightOf,
} from './visibility.ts';

const sights: Readonly<Record<ConsultationSight, number>> = {
  public: 0,
  members: 1,
  concerned: 2,
  organising: 3,
};

// From which sight on a fact is shown; what is not named, to those concerned.
const needs: Readonly<Partial<Record<ConsultationEvent['type'], ConsultationSight>>> = {
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

const internalParts: ReadonlySet<string> = new Set([
  'research_plan',
  'research_record',
  'work_plan',
  'outcome',
  'recommendation',
]);

const sees = (
  state: OpenedConsultation,
  actor: Actor,
  { register }: Pick<Around, 'register'>,
  from: ConsultationSight,
): boolean => sights[sightOf(state, actor, register)] >= sights[from];

const nothing: ScopeFacts<CaseField> = { stage: [], person: [], unit: [], public: [], secret: [] };

const headingOf = (state: OpenedConsultation): Heading => {
  const endedOn = state.closed?.on ?? state.cancelled?.on;
  return {
    title: state.title,
    status: statusOfConsultation(state),
    kind: state.form,
    year: state.year,
    beganOn: state.openedOn,
    ...(endedOn ? { endedOn } : {}),
  };
};

/** How consultations are shown. */
export const consultationShowing: Showing<
  Consultation,
  ConsultationEvent,
  typeof ConsultationView
> = {
  statuses: statusWords,
  kinds: consultationFormWords,
  view: ConsultationView,
  readable: readableConsultations,
  scopeFacts: (state) => (isOpened(state) ? scopeFactsOfConsultation(state) : nothing),
  heading: (state) => headingOf(opened(state)),
  see: (state, actor, { register }) => seeConsultation(opened(state), actor, register),
  showsEvent: (event, state, actor, around) =>
    isOpened(state) && sees(state, actor, around, needs[event.type] ?? 'concerned'),
  showsEveryEvent: organisesAll,
  showsAction: ({ part }, state, actor, around) => {
    if (!isOpened(state)) return true;
    if (part === 'expert_opinion' && actor.role === 'expert')
      return sees(state, actor, around, 'concerned');
    const internal = internalParts.has(part) || part === 'expert_opinion';
    return sees(state, actor, around, internal ? 'organising' : 'concerned');
  },
  nextStep: nextConsultationStep,
  showsSteps: (state, actor, around) => isOpened(state) && sees(state, actor, around, 'concerned'),
  deadlines: consultationDeadlines,
  warnings: ({ consultation: { warnings } }) => warnings,
};
