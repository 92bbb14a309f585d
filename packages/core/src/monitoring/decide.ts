import { personOf } from '../county/actor.ts';
import { type DecidersOf, decideBy } from '../kernel/moves.ts';
import { type MonitoringClock, monitoringClocks } from './clocks.ts';
import type { monitoringCommands } from './commands.ts';
import type { MonitoringEvent } from './events.ts';
import { type MonitoringContext, type MonitoringReport, reportedMatter } from './monitoring.ts';
import { monitoringWorkflow } from './workflow.ts';

const due = (kind: MonitoringClock, ctx: MonitoringContext) =>
  monitoringClocks.due(kind, ctx.today, ctx);

const assignmentOf = (state: MonitoringReport) => {
  const { assignment } = reportedMatter(state);
  if (!assignment) throw new Error('admitted without an assignment');
  return assignment;
};

const deciders: DecidersOf<
  typeof monitoringCommands,
  MonitoringReport,
  MonitoringEvent,
  MonitoringContext
> = {
  ReportMatter: (_state, { point, theme, matters, text }, ctx) => ({
    type: 'MatterReported',
    on: ctx.today,
    id: ctx.caseId,
    point,
    theme,
    title: matters[0] ?? point,
    text,
    reporter: personOf(ctx.actor) ?? '',
    assignBy: due('assign', ctx),
  }),
  AssignMatter: (_state, { unit }, ctx) => ({
    type: 'MatterAssigned',
    on: ctx.today,
    unit,
    returnBy: due('returnReport', ctx),
    handleBy: due('handle', ctx),
  }),
  ReferMatter: (_state, { to, reason }, { today: on }) => ({
    type: 'MatterReferred',
    on,
    to,
    reason,
  }),
  AcceptMatter: (_state, _command, { today: on }) => ({ type: 'MatterAccepted', on }),
  ReturnMatter: (state, { reason }, { today: on }) => ({
    type: 'MatterReturned',
    on,
    unit: assignmentOf(state).unit,
    reason,
  }),
  InsistOnMatter: (_state, { reason }, { today: on }) => ({
    type: 'MatterInsistedOn',
    on,
    reason,
  }),
  UrgeMatter: (_state, _command, { today: on }) => ({ type: 'MatterUrged', on }),
  FeedBackOnMatter: (state, { text }, ctx) => ({
    type: 'MatterFedBack',
    on: ctx.today,
    text,
    late: ctx.today > assignmentOf(state).handleBy.by,
    rateBy: due('rate', ctx),
  }),
  RateMatter: (_state, { rating, comment }, { today: on }) => ({
    type: 'MatterRated',
    on,
    rating,
    ...(comment ? { comment } : {}),
  }),
  HandleMatterAgain: (_state, _command, ctx) => ({
    type: 'MatterTakenUpAgain',
    on: ctx.today,
    handleBy: due('handle', ctx),
  }),
  CloseMatter: (_state, _command, { today: on }) => ({ type: 'MatterClosed', on }),
};

/** The table says whether; the decider of the command says what then happened. */
export const decideMonitoring = decideBy<
  typeof monitoringCommands,
  MonitoringReport,
  MonitoringEvent,
  MonitoringContext
>(monitoringWorkflow, deciders);
