import { type DecidersOf, decideBy } from '../kernel/moves.ts';
import { knownCase } from '../lineage/known.ts';
import { type TrackingClock, trackingClocks } from './clocks.ts';
import type { trackingCommands } from './commands.ts';
import type { TrackingEvent } from './events.ts';
import { nextPlenary } from './plenary.ts';
import { recipientOf } from './recipient.ts';
import { notTakenUp, takenUp } from './taken.ts';
import { openedReport, type Tracking, type TrackingContext } from './tracking.ts';
import { trackingWorkflow } from './workflow.ts';

const due = (kind: TrackingClock, ctx: TrackingContext) => trackingClocks.due(kind, ctx.today, ctx);

// What a table has admitted is there; its absence is a defect of the table, not of the user.
const there = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`admitted without ${what}`);
  return value;
};

const deciders: DecidersOf<typeof trackingCommands, Tracking, TrackingEvent, TrackingContext> = {
  OpenTrackingReport: (_state, { year }, ctx) => ({
    type: 'TrackingReportOpened',
    on: ctx.today,
    id: ctx.caseId,
    year,
    collectBy: due('collect', ctx),
  }),
  TakeUpFollowUps: (_state, { followUps }, { today: on, cases }) => ({
    type: 'FollowUpsTakenUp',
    on,
    followUps: followUps.map((id) =>
      takenUp(id, there(knownCase(cases, { subject: 'instruction', id }), 'a follow-up'), on),
    ),
  }),
  CloseFollowUpCollection: (state, { reason }, ctx) => ({
    type: 'FollowUpCollectionClosed',
    on: ctx.today,
    leftOut: notTakenUp(openedReport(state), ctx.cases),
    ...(reason ? { reason } : {}),
    drawUpBy: due('drawUp', ctx),
  }),
  DrawUpTrackingReport: (_state, { text }, ctx) => ({
    type: 'TrackingReportDrawnUp',
    on: ctx.today,
    text,
    approveBy: due('approve', ctx),
  }),
  ReturnTrackingReport: (_state, { reason }, ctx) => ({
    type: 'TrackingReportReturned',
    on: ctx.today,
    reason,
    drawUpBy: due('drawUp', ctx),
  }),
  ApproveTrackingReport: (_state, _command, ctx) => ({
    type: 'TrackingReportApproved',
    on: ctx.today,
    sendBy: due('send', ctx),
  }),
  SendTrackingReport: (state, { to }, ctx) => ({
    type: 'TrackingReportSent',
    on: ctx.today,
    to,
    ...(openedReport(state).sent.length > 0 ? { nameBy: due('name', ctx) } : {}),
  }),
  NamePlenary: (state, { term, session }, ctx) => {
    const { opensOn, closesOn } = there(
      nextPlenary(ctx.register, openedReport(state).year, ctx.today),
      'a session',
    );
    const printBy = trackingClocks.due('print', opensOn, ctx);
    return { type: 'PlenaryNamed', on: ctx.today, term, session, opensOn, closesOn, printBy };
  },
  PrintTrackingReport: (state, _command, ctx) => ({
    type: 'TrackingReportPrinted',
    on: ctx.today,
    late: ctx.today > there(openedReport(state).plenary, 'a session').printBy.by,
    closeBy: due('close', ctx),
  }),
  AnswerTrackingReport: (_state, { text }, { today: on, actor }) => ({
    type: 'TrackingReportAnswered',
    on,
    from: recipientOf(actor),
    text,
  }),
  PublishTrackingReport: (_state, _command, { today: on }) => ({
    type: 'TrackingReportPublished',
    on,
  }),
  CloseTrackingReport: (_state, _command, { today: on }) => ({
    type: 'TrackingReportClosed',
    on,
  }),
};

/** The table says whether; the decider of the command says what then happened. */
export const decideTracking = decideBy<
  typeof trackingCommands,
  Tracking,
  TrackingEvent,
  TrackingContext
>(trackingWorkflow, deciders);
