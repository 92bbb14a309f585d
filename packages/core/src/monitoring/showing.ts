import { shownByTheDay } from '../county/by-the-day.ts';
import type { CaseField, Showing } from '../county/showing.ts';
import type { ScopeFacts } from '../kernel/scope.ts';
import type { MonitoringEvent } from './areas.ts';
import { monitoringDeadlines } from './clocks.ts';
import { type MonitoringReport, reportedMatter } from './monitoring.ts';
import { nextMonitoringStep } from './next-step.ts';
import { firstOf, projectMatter } from './project.ts';
import { MonitoringView, monitoringStatuses } from './view.ts';
import { readableMatters, scopeFactsOfMatter, seesReporter } from './visibility.ts';

const nothing: ScopeFacts<CaseField> = { stage: [], person: [], unit: [], public: [], secret: [] };

/** How matters of monitoring points are shown. */
export const monitoringShowing: Showing<MonitoringReport, MonitoringEvent, typeof MonitoringView> =
  shownByTheDay({
    statuses: monitoringStatuses,
    view: MonitoringView,
    readable: readableMatters,
    scopeFacts: (state) => (state.stage === 'none' ? nothing : scopeFactsOfMatter(state)),
    heading: (state) => {
      const { title, stage, reportedOn, closedOn, referral, merged } = reportedMatter(state);
      const endedOn = closedOn ?? referral?.on ?? merged?.on;
      return {
        title,
        status: stage,
        year: Number(reportedOn.slice(0, 4)),
        beganOn: reportedOn,
        ...(endedOn ? { endedOn } : {}),
      };
    },
    relatedCases: firstOf,
    project: projectMatter,
    // A history tells in which capacity each step was taken: that a member or a platform reported and
    // rated is a trace of who it was.
    showsEvent: ({ type }, _state, actor, { register }) =>
      !(type === 'MatterReported' || type === 'MatterRated') || seesReporter(actor, register),
    showsEveryEvent: ({ role }) => role !== 'handling_unit',
    showsAction: () => true,
    nextStep: nextMonitoringStep,
    // Whose turn it is to rate would tell a unit who reported.
    showsSteps: (state, actor, { register }) =>
      state.stage !== 'none' && (state.stage !== 'fed_back' || seesReporter(actor, register)),
    deadlines: monitoringDeadlines,
    warnings: ({ monitoring: { periods } }) => periods,
  });
