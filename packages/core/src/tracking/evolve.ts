import { evolveBy, type FoldsOf } from '../kernel/moves.ts';
import type { TrackingEvent } from './events.ts';
import { openedReport, type Tracking } from './tracking.ts';

const folds: FoldsOf<TrackingEvent, Tracking> = {
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
  TrackingReportApproved: (state, { on, sendBy }) => ({
    ...openedReport(state),
    stage: 'approved',
    approval: { on, sendBy },
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
  TrackingReportPrinted: (state, { on, late, closeBy }) => ({
    ...openedReport(state),
    stage: 'printed',
    printed: { on, late, closeBy },
  }),
  TrackingReportAnswered: (state, { on, from, text }) => {
    const base = openedReport(state);
    return { ...base, answers: [...base.answers, { on, from, text }] };
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
};

/** Facts to state. */
export const evolveTracking = evolveBy<Tracking, TrackingEvent>(folds);
