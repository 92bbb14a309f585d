import { z } from 'zod';
import { UnitId } from '../county/entries.ts';
import type { CaseField, Showing } from '../county/showing.ts';
import { CalendarDay } from '../kernel/day.ts';
import type { ScopeFacts } from '../kernel/scope.ts';
import { monitoringDeadlines } from './clocks.ts';
import type { MonitoringEvent } from './events.ts';
import { type MonitoringReport, reportedMatter } from './monitoring.ts';
import { nextMonitoringStep } from './next-step.ts';
import { readableMatters, scopeFactsOfMatter, seesReporter } from './visibility.ts';
import { monitoringRatings, referralChannels } from './words.ts';
import { monitoringWorkflow } from './workflow.ts';

const words = z.string();

/** What is shown of a matter. */
const MonitoringView = z.object({
  point: words.describe('监测点'),
  text: words.describe('情况和建议'),
  reporter: words.optional().describe('反映人的名册编号;对承办单位按县情配置保密'),
  unit: UnitId.optional().describe('承办单位'),
  handleBy: CalendarDay.optional().describe('办理期限'),
  urgedOn: z.array(CalendarDay).describe('督办日期'),
  rounds: z
    .array(
      z
        .object({
          on: CalendarDay.describe('反馈日期'),
          text: words.describe('办理情况'),
          late: z.boolean().describe('是否逾期'),
          rating: z
            .enum(monitoringRatings)
            .meta({ id: 'MonitoringRating', description: '监测点评价' })
            .optional(),
          comment: words.optional().describe('意见'),
        })
        .meta({ id: 'MonitoringRound', description: '办理反馈及评价' }),
    )
    .describe('办理反馈'),
  referredTo: z
    .enum(referralChannels)
    .meta({ id: 'ReferralChannel', description: '转有关渠道' })
    .optional(),
});

const nothing: ScopeFacts<CaseField> = { stage: [], person: [], unit: [], public: [], secret: [] };

/** How matters of monitoring points are shown. */
export const monitoringShowing: Showing<MonitoringReport, MonitoringEvent, typeof MonitoringView> =
  {
    statuses: monitoringWorkflow.tables[0]?.stages ?? {},
    view: MonitoringView,
    readable: readableMatters,
    scopeFacts: (state) => (state.stage === 'none' ? nothing : scopeFactsOfMatter(state)),
    heading: (state) => {
      const { title, stage, reportedOn, closedOn, referral } = reportedMatter(state);
      const endedOn = closedOn ?? referral?.on;
      return {
        title,
        status: stage,
        year: Number(reportedOn.slice(0, 4)),
        beganOn: reportedOn,
        ...(endedOn ? { endedOn } : {}),
      };
    },
    see: (state, actor, { register }) => {
      const { point, text, reporter, assignment, urged, rounds, referral } = reportedMatter(state);
      return {
        point,
        text,
        reporter: seesReporter(actor, register) ? reporter : undefined,
        unit: assignment?.unit,
        handleBy: assignment?.handleBy.by,
        urgedOn: [...urged],
        rounds: rounds.map(({ on, text: said, late, rating }) => ({
          on,
          text: said,
          late,
          rating: rating?.rating,
          comment: rating?.comment,
        })),
        referredTo: referral?.to,
      };
    },
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
  };
