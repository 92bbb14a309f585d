import type { CaseField, Showing } from '../county/showing.ts';
import type { ScopeFacts } from '../kernel/scope.ts';
import type { TrackingEvent } from './areas.ts';
import { trackingDeadlines } from './clocks.ts';
import { nextTrackingStep } from './next-step.ts';
import { seeTracking } from './see.ts';
import { statusOfTracking, trackingStatusWords } from './status.ts';
import { openedReport, type Tracking } from './tracking.ts';
import { TrackingReportView } from './view.ts';
import { readableReports, scopeFactsOfReport, sightOfReport } from './visibility.ts';

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
]);

/** How the reports of years are shown. */
export const trackingShowing: Showing<Tracking, TrackingEvent, typeof TrackingReportView> = {
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
  see: (state, actor, around) => seeTracking(openedReport(state), actor, around),
  showsEvent: ({ type }, _state, actor) => {
    const sight = sightOfReport(actor);
    if (sight === 'offices' || forAll.has(type)) return true;
    return sight === 'members' && !forOffices.has(type);
  },
  showsEveryEvent: (actor) => sightOfReport(actor) === 'offices',
  showsAction: (_action, _state, actor) => sightOfReport(actor) === 'offices',
  nextStep: nextTrackingStep,
  showsSteps: (state, actor) => state.stage !== 'none' && sightOfReport(actor) === 'offices',
  deadlines: trackingDeadlines,
  warnings: ({ tracking: { periods } }) => periods,
};
