import type { z } from 'zod';
import type { Actor } from '../county/actor.ts';
import type { Around } from '../county/showing.ts';
import { type TrackingFigure, trackingFigures } from './figures.ts';
import type { TakenFollowUp } from './taken.ts';
import type { NamedPlenary, TrackingReport } from './tracking.ts';
import type { TrackingReportView } from './view.ts';
import { linesFor, sightOfReport } from './visibility.ts';

type View = z.input<typeof TrackingReportView>;

const line = ({ followUp, title, instructed, recommendations }: TakenFollowUp) => ({
  followUp,
  title,
  instructed,
  recommendations: recommendations.map(({ id: key, unit, counted }) => ({
    key,
    unit,
    counted: [...counted],
  })),
});

// A figure counts all; which follow-ups it counts is told as far as the lines are.
const figure = (
  { id, value, followUps }: TrackingFigure,
  lines: readonly TakenFollowUp[],
): View['figures'][number] => ({
  id,
  value,
  followUps: followUps.filter((share) => lines.some((one) => one.followUp === share.followUp)),
});

const session = ({ term, session: no, opensOn, printBy }: NamedPlenary): View['plenary'] => ({
  term,
  session: no,
  opensOn,
  printBy: printBy.by,
});

/** What an actor sees of the report of a year. */
export const seeTracking = (state: TrackingReport, actor: Actor, { register }: Around): View => {
  const sight = sightOfReport(actor);
  const lines = linesFor(state, actor, register);
  const isOffice = sight === 'offices';
  const isInside = isOffice || sight === 'members';
  // A unit is told of itself alone, unless the whole was published.
  const isOwn = sight === 'others' && state.publishedOn === undefined;
  const { collected, draft, approval, plenary, printed, publishedOn } = state;
  return {
    followUps: lines.map(line),
    figures: trackingFigures(isOwn ? lines : state.followUps).map((one) => figure(one, lines)),
    collectedOn: isInside ? collected?.on : undefined,
    leftOut: isInside ? collected?.leftOut.length : undefined,
    leftOutFollowUps: isOffice ? [...(collected?.leftOut ?? [])] : [],
    leftOutReason: isOffice ? collected?.reason : undefined,
    text: isOwn ? undefined : draft?.text,
    returned: isOffice ? state.returns.map(({ reason }) => reason) : [],
    approvedOn: isInside ? approval?.on : undefined,
    sent: isInside ? state.sent.map(({ to, on }) => ({ to, on })) : [],
    plenary: isInside && plenary ? session(plenary) : undefined,
    printedOn: printed?.on,
    printedLate: isInside ? printed?.late : undefined,
    answers: isInside ? state.answers.map((one) => ({ ...one })) : [],
    publishedOn,
  };
};
