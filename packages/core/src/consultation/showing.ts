import { shownByTheDay } from '../county/by-the-day.ts';
import type { CaseField, Heading, Showing } from '../county/showing.ts';
import type { ScopeFacts } from '../kernel/scope.ts';
import { consultationFormWords } from '../words/forms.ts';
import type { ConsultationEvent } from './areas.ts';
import { type Consultation, isOpened, type OpenedConsultation, opened } from './consultation.ts';
import { consultationDeadlines } from './deadlines/deadlines.ts';
import { nextConsultationStep, owedInConsultation } from './next-step.ts';
import { projectConsultation } from './project.ts';
import { statusOfConsultation, statusWords } from './status.ts';
import { ConsultationView } from './view.ts';
import { showsConsultationAction } from './visibility/actions.ts';
import { consultationDeadlinesFor } from './visibility/deadlines.ts';
import { showsConsultationFact } from './visibility/history.ts';
import {
  organisesAll,
  readableConsultations,
  scopeFactsOfConsultation,
  seesAtLeast,
} from './visibility/visibility.ts';

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

/** The statuses, view, readers, history, deadlines and next step of consultations, for a gateway. */
export const consultationShowing: Showing<
  Consultation,
  ConsultationEvent,
  typeof ConsultationView
> = shownByTheDay({
  statuses: statusWords,
  kinds: consultationFormWords,
  view: ConsultationView,
  readable: readableConsultations,
  scopeFacts: (state) => (isOpened(state) ? scopeFactsOfConsultation(state) : nothing),
  heading: (state) => headingOf(opened(state)),
  project: (state, actor, { register }) => projectConsultation(opened(state), actor, register),
  showsEvent: (event, state, actor, { register }) =>
    isOpened(state) && showsConsultationFact(event, state, actor, register),
  showsEveryEvent: organisesAll,
  showsAction: ({ part }, state, actor, { register }) =>
    !isOpened(state) || showsConsultationAction(part, state, actor, register),
  nextStep: nextConsultationStep,
  owed: owedInConsultation,
  showsSteps: (state, actor, { register }) =>
    isOpened(state) && seesAtLeast('concerned', state, actor, register),
  deadlines: consultationDeadlines,
  deadlinesFor: (deadlines, state, actor, { register }) =>
    isOpened(state) ? consultationDeadlinesFor(deadlines, state, actor, register) : [],
  warnings: ({ consultation: { warnings } }) => warnings,
});
