import { areaOf } from '../kernel/area.ts';
import { required } from '../kernel/required.ts';
import { saysOf } from '../kernel/says.ts';
import { knownCase } from '../lineage/known.ts';
import { type TrackingClock, trackingClocks } from './clocks.ts';
import { notTakenUp, takenUp } from './included.ts';
import { nextPlenary } from './plenary.ts';
import { recipientOf } from './recipient.ts';
import { type ReportFact, reportCommands, reportFacts } from './report.ts';
import { openedReport, type Tracking, type TrackingContext } from './tracking.ts';

const says = saysOf<ReportFact, Tracking, TrackingContext>();

const due = (kind: TrackingClock, ctx: TrackingContext) => trackingClocks.due(kind, ctx.today, ctx);

/** 年度跟踪问效报告: collected, drawn up, approved, sent, printed. */
export const report = areaOf<Tracking, TrackingContext>()({
  commands: reportCommands,
  facts: reportFacts,
  decide: {
    OpenTrackingReport: says('TrackingReportOpened', (ctx) => ({
      id: ctx.caseId,
      collectBy: due('collect', ctx),
    })),
    TakeUpFollowUps: (_state, { followUps }, { today: on, cases }) => ({
      type: 'FollowUpsTakenUp',
      on,
      followUps: followUps.map((id) =>
        takenUp(id, required(knownCase(cases, { subject: 'instruction', id }), 'a follow-up'), on),
      ),
    }),
    CloseFollowUpCollection: says('FollowUpCollectionClosed', (ctx, state) => ({
      leftOut: notTakenUp(openedReport(state), ctx.cases),
      drawUpBy: due('drawUp', ctx),
    })),
    DrawUpTrackingReport: says('TrackingReportDrawnUp', (ctx) => ({
      approveBy: due('approve', ctx),
      draftedBy: ctx.actor.id,
    })),
    ReturnTrackingReport: says('TrackingReportReturned', (ctx) => ({
      drawUpBy: due('drawUp', ctx),
    })),
    ApproveTrackingReport: says('TrackingReportApproved', (ctx) => ({ sendBy: due('send', ctx) })),
    SendTrackingReport: says('TrackingReportSent', (ctx, state) =>
      openedReport(state).sent.length > 0 ? { nameBy: due('name', ctx) } : {},
    ),
    NamePlenary: says('PlenaryNamed', (ctx, state) => {
      const { year } = openedReport(state);
      const next = required(nextPlenary(ctx.register, year, ctx.today), 'a session');
      const { opensOn, closesOn } = next;
      return { opensOn, closesOn, printBy: trackingClocks.due('print', opensOn, ctx) };
    }),
    PrintTrackingReport: says('TrackingReportPrinted', (ctx, state) => ({
      late: ctx.today > required(openedReport(state).plenary, 'a session').printBy.by,
      closeBy: due('close', ctx),
    })),
    AnswerTrackingReport: says('TrackingReportAnswered', ({ actor }) => ({
      from: recipientOf(actor),
    })),
    PublishTrackingReport: says('TrackingReportPublished'),
    CloseTrackingReport: says('TrackingReportClosed'),
  },
  evolve: {
    TrackingReportOpened: (_state, { type: _, on: openedOn, ...rest }) => ({
      ...rest,
      stage: 'collecting',
      openedOn,
      followUps: [],
      returns: [],
      sent: [],
      answers: [],
    }),
    FollowUpsTakenUp: (state, { followUps }) => {
      const base = openedReport(state);
      return { ...base, followUps: [...base.followUps, ...followUps] };
    },
    FollowUpCollectionClosed: (state, { type: _, drawUpBy, ...collected }) => ({
      ...openedReport(state),
      stage: 'drafting',
      collected,
      drafting: { since: collected.on, drawUpBy },
    }),
    TrackingReportDrawnUp: (state, { type: _, ...draft }) => ({
      ...openedReport(state),
      stage: 'drafted',
      draft,
    }),
    TrackingReportReturned: (state, { on, reason, drawUpBy }) => {
      const { draft: _, ...base } = openedReport(state);
      return {
        ...base,
        stage: 'drafting',
        drafting: { since: on, drawUpBy },
        returns: [...base.returns, { on, reason }],
      };
    },
    TrackingReportApproved: (state, { type: _, ...approval }) => ({
      ...openedReport(state),
      stage: 'approved',
      approval,
    }),
    TrackingReportSent: (state, { on, to, nameBy }) => {
      const base = openedReport(state);
      const naming = nameBy ? { naming: { since: on, nameBy } } : {};
      return { ...base, sent: [...base.sent, { on, to }], ...naming };
    },
    PlenaryNamed: (state, { type: _, on: namedOn, ...plenary }) => ({
      ...openedReport(state),
      plenary: { ...plenary, namedOn },
    }),
    TrackingReportPrinted: (state, { type: _, ...printed }) => ({
      ...openedReport(state),
      stage: 'printed',
      printed,
    }),
    TrackingReportAnswered: (state, { type: _, ...answer }) => {
      const base = openedReport(state);
      return { ...base, answers: [...base.answers, answer] };
    },
    TrackingReportPublished: (state, { on: publishedOn }) => ({
      ...openedReport(state),
      publishedOn,
    }),
    TrackingReportClosed: (state, { on: closedOn }) => ({
      ...openedReport(state),
      stage: 'closed',
      closedOn,
    }),
  },
});
