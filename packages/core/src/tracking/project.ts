import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import type { ViewContext } from '../county/showing.ts';
import { shownBy } from '../kernel/shown-by.ts';
import { type TrackingFigure, trackingFigures } from './figures.ts';
import type { IncludedFollowUp } from './included.ts';
import type { TrackingReport } from './tracking.ts';
import { TrackingReportView } from './view.ts';
import { linesFor, visibilityOfReport } from './visibility.ts';

type View = z.input<typeof TrackingReportView>;

const line = (one: IncludedFollowUp) => ({
  ...one,
  recommendations: one.recommendations.map(({ id: key, ...rest }) => ({ ...rest, key })),
});

// A figure counts all; which follow-ups it counts is told as far as the lines are.
const figure = (one: TrackingFigure, lines: readonly IncludedFollowUp[]) => ({
  ...one,
  followUps: one.followUps.filter((share) =>
    lines.some(({ followUp }) => followUp === share.followUp),
  ),
});

/** What an actor sees of the report of a year. */
export const projectTrackingReport = (
  state: TrackingReport,
  actor: Actor,
  { register }: ViewContext,
): View => {
  const visibility = visibilityOfReport(actor);
  const lines = linesFor(state, actor, register);
  const isOffice = visibility === 'offices';
  const isInside = isOffice || visibility === 'members';
  // A unit is told of itself alone, unless the whole was published.
  const isOwn = visibility === 'others' && state.publishedOn === undefined;
  const { collected, draft, approval, plenary, printed, publishedOn } = state;
  return shownBy(TrackingReportView, {
    followUps: lines.map(line),
    figures: trackingFigures(isOwn ? lines : state.followUps).map((one) => figure(one, lines)),
    collectedOn: isInside ? collected?.on : undefined,
    leftOut: isInside ? collected?.leftOut.length : undefined,
    leftOutFollowUps: isOffice ? (collected?.leftOut ?? []) : [],
    leftOutReason: isOffice ? collected?.reason : undefined,
    text: isOwn ? undefined : draft?.text,
    returned: isOffice ? state.returns.map(({ reason }) => reason) : [],
    approvedOn: isInside ? approval?.on : undefined,
    sent: isInside ? state.sent : [],
    plenary: isInside && plenary ? { ...plenary, printBy: plenary.printBy.by } : undefined,
    printedOn: printed?.on,
    printedLate: isInside ? printed?.late : undefined,
    answers: isInside ? state.answers : [],
    publishedOn,
  });
};
