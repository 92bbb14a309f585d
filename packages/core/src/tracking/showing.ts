import { shownByTheDay } from '../county/by-the-day.ts';
import type { CaseField, Showing } from '../county/showing.ts';
import type { ScopeFacts } from '../kernel/scope.ts';
import type { TrackingEvent } from './areas.ts';
import { trackingDeadlines } from './clocks.ts';
import { nextTrackingStep } from './next-step.ts';
import { projectTrackingReport } from './project.ts';
import { statusOfTracking, trackingStatusWords } from './status.ts';
import { openedReport, type Tracking } from './tracking.ts';
import { TrackingReportView } from './view.ts';
import { readableReports, scopeFactsOfReport, visibilityOfReport } from './visibility.ts';

const nothing: ScopeFacts<CaseField> = { stage: [], person: [], unit: [], public: [], secret: [] };

const forAll: ReadonlySet<TrackingEvent['type']> = new Set<TrackingEvent['type']>([
  'TrackingReportPrinted',
  'TrackingReportPublished',
  'TrackingReportClosed',
]);

// How the text came about is the matter of the offices.
const forOffices: ReadonlySet<TrackingEvent['type']> = new Set<TrackingEvent['type']>([
  'TrackingReportDrawnUp',
  'TrackingReportReturned',
  'DeadlinesRecounted',
]);

/** How the reports of years are shown. */
export const trackingShowing: Showing<Tracking, TrackingEvent, typeof TrackingReportView> =
  shownByTheDay({
    statuses: trackingStatusWords,
    view: TrackingReportView,
    readable: readableReports,
    scopeFacts: (state) => (state.stage === 'none' ? nothing : scopeFactsOfReport(state)),
    heading: (state) => {
      const { year, openedOn: beganOn, closedOn } = openedReport(state);
      return {
        title: `${year}年度跟踪问效报告`,
        status: statusOfTracking(state),
        year,
        beganOn,
        ...(closedOn ? { endedOn: closedOn } : {}),
      };
    },
    project: (state, actor, context) => projectTrackingReport(openedReport(state), actor, context),
    showsEvent: ({ type }, _state, actor) => {
      const visibility = visibilityOfReport(actor);
      if (visibility === 'offices' || forAll.has(type)) return true;
      return visibility === 'members' && !forOffices.has(type);
    },
    showsEveryEvent: (actor) => visibilityOfReport(actor) === 'offices',
    showsAction: (_action, _state, actor) => visibilityOfReport(actor) === 'offices',
    nextStep: nextTrackingStep,
    showsSteps: (state, actor) => state.stage !== 'none' && visibilityOfReport(actor) === 'offices',
    deadlines: trackingDeadlines,
    warnings: ({ tracking: { periods } }) => periods,
  });
