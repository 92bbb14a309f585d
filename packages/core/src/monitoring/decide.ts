import { personOf } from '../county/actor.ts';
import { pointOf } from '../county/points.ts';
import { type DecidersOf, decideBy } from '../kernel/moves.ts';
import { type MonitoringClock, monitoringClocks } from './clocks.ts';
import type { monitoringCommands } from './commands.ts';
import type { MonitoringEvent } from './events.ts';
import { assignmentOf, type MonitoringContext, type MonitoringReport } from './monitoring.ts';
import type { MatterClass, MatterNature } from './words.ts';
import { monitoringWorkflow } from './workflow.ts';

const due = (kind: MonitoringClock, ctx: MonitoringContext, start = ctx.today) =>
  monitoringClocks.due(kind, start, ctx);

const handleBy = (one: MatterClass, ctx: MonitoringContext, start = ctx.today) =>
  due(`handle.${one}`, ctx, start);

const natureRecorded = (nature: MatterNature, ctx: MonitoringContext): MonitoringEvent => ({
  type: 'MatterNatureRecorded',
  on: ctx.today,
  nature,
  ...(nature === 'ordinary' ? {} : { referBy: due('refer', ctx) }),
});

const deciders: DecidersOf<
  typeof monitoringCommands,
  MonitoringReport,
  MonitoringEvent,
  MonitoringContext
> = {
  ReportMatter: (_state, { point, theme, matters: [title], text }, ctx) => {
    const reporter = personOf(ctx.actor);
    const pointName = pointOf(ctx.register, point)?.name;
    if (!title || !reporter || !pointName) throw new Error('admitted without matter or reporter');
    return {
      type: 'MatterReported',
      on: ctx.today,
      id: ctx.caseId,
      point,
      pointName,
      theme,
      title,
      text,
      reporter,
      assignBy: due('assign', ctx),
    };
  },
  RecordMatterNature: (_state, { nature }, ctx) => natureRecorded(nature, ctx),
  AssignMatter: (_state, { unit, matterClass, nature }, ctx) => [
    ...(nature ? [natureRecorded(nature, ctx)] : []),
    {
      type: 'MatterAssigned',
      on: ctx.today,
      unit,
      matterClass,
      returnBy: due('returnReport', ctx),
      handleBy: handleBy(matterClass, ctx),
    },
  ],
  ReferMatter: (_state, { to, reason }, { today: on }) => ({
    type: 'MatterReferred',
    on,
    to,
    reason,
  }),
  MergeMatter: (_state, { into, reason }, { today: on }) => ({
    type: 'MatterMerged',
    on,
    into,
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
  AskForMatterClass: (_state, { matterClass, reason }, { today: on }) => ({
    type: 'MatterClassAsked',
    on,
    matterClass,
    reason,
  }),
  ChangeMatterClass: (state, { reason }, ctx) => {
    const { handleFrom, reclassing } = assignmentOf(state);
    if (!reclassing) throw new Error('admitted without a request');
    const { matterClass } = reclassing;
    return {
      type: 'MatterClassChanged',
      on: ctx.today,
      matterClass,
      handleBy: handleBy(matterClass, ctx, handleFrom),
      reason,
    };
  },
  KeepMatterClass: (_state, { reason }, { today: on }) => ({ type: 'MatterClassKept', on, reason }),
  FeedBackOnMatter: (state, { text, approvedBy }, ctx) => ({
    type: 'MatterFedBack',
    on: ctx.today,
    text,
    approvedBy,
    late: ctx.today > assignmentOf(state).handleBy.by,
    rateBy: due('rate', ctx),
  }),
  RateMatter: (_state, { rating, comment }, { today: on }) => ({
    type: 'MatterRated',
    on,
    rating,
    ...(comment ? { comment } : {}),
  }),
  HandleMatterAgain: (state, _command, ctx) => ({
    type: 'MatterTakenUpAgain',
    on: ctx.today,
    handleBy: handleBy(assignmentOf(state).matterClass, ctx),
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
