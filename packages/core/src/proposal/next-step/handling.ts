import type { NextStep } from '../../county/next-step.ts';
import type { ViewContext } from '../../county/showing.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { openStop } from '../case/clock.ts';
import { pendingExtension } from '../case/extensions.ts';
import {
  answeringAssignments,
  coHandlers,
  committeeRates,
  isToBeSettled,
  latestReply,
  openAssignments,
  openDisagreements,
  ratingsOutstanding,
  repliesTo,
  unassignedPoints,
} from '../case/queries.ts';
import { dueAfterRating, replyDue } from '../deadlines/derivation.ts';
import { ratingEnd, ratingWindow, roundEnd } from '../deadlines/starts.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Reply } from '../parts/reply.ts';
import { type Open, taskOf } from '../proposal.ts';
import { countersignaturesMissing } from '../reply/countersigning.ts';
import { committee, earliest, office, proposersOwe, units } from './obligations.ts';

// A clock it has stopped waits for the office, and so does a request for more time.
const ofClocks = (state: Open): NextStep | undefined => {
  const waiting = answeringAssignments(state).filter((one) => owesReply(state, one));
  const stopped = earliest(waiting.flatMap((one) => openStop(one)?.resumeBy ?? []));
  if (stopped) return office('resumeClock', stopped);
  const asked = earliest(waiting.flatMap((one) => pendingExtension(one)?.rulingBy ?? []));
  return asked && office('rulingOnExtension', asked);
};

// What the office has to decide comes first: until then the units do not know what they owe.
const ofRulings = (state: Open): NextStep | undefined => {
  const returns = openAssignments(state).flatMap(({ stage, request }) =>
    stage === 'return_requested' && request ? [request.rulingBy] : [],
  );
  const ruling = earliest(returns);
  if (ruling) return office('rulingOnReturn', ruling);
  if (unassignedPoints(state).length > 0) return office('assign', taskOf(state).assignBy);
  const disagreement = earliest(
    openDisagreements(state).flatMap(({ opinion }) => opinion?.reported?.rulingBy ?? []),
  );
  return disagreement ? office('rulingOnDisagreement', disagreement) : ofClocks(state);
};

const ofOffers = (state: Open): NextStep | undefined =>
  units(
    openAssignments(state)
      .filter(({ stage }) => stage === 'offered')
      .map(({ unit, final, role, replyBy, returnBy }) => {
        const kind = role === 'co_handler' ? 'coHandling' : 'reply';
        return final
          ? { unit, kind, due: replyBy }
          : { unit, kind: 'returnAssignment', due: returnBy };
      }),
  );

const submitted = (state: Open): readonly Reply[] =>
  answeringAssignments(state).flatMap(({ id }) => {
    const latest = latestReply(state, id);
    return latest?.stage === 'submitted' ? [latest] : [];
  });

const ofApproval = (state: Open, { register }: ViewContext): NextStep | undefined => {
  const waiting = submitted(state);
  const due = earliest(waiting.map(({ approveBy }) => approveBy));
  if (!due) return undefined;
  const signing = register.profile.proposal.flags.coHandlersCountersign.value
    ? waiting.flatMap((reply) =>
        countersignaturesMissing(state, reply).map(({ unit }) => ({
          unit,
          kind: 'approveReply',
          due: reply.approveBy,
        })),
      )
    : [];
  return units(signing) ?? office('approveReply', due);
};

const owesReply = (state: Open, { id }: Assignment): boolean => {
  const latest = latestReply(state, id);
  return latest === undefined || latest.stage === 'sent_back';
};

// A unit whose reply left a proposer dissatisfied owes another one, whatever the other units do.
const owesAnother = (state: Open, { id }: Assignment, today: CalendarDay): boolean => {
  const latest = latestReply(state, id);
  return (
    latest !== undefined &&
    repliesTo(state, 'rehandling').some((reply) => reply.id === latest.id) &&
    roundEnd(state, latest, today) !== undefined
  );
};

const ofHandling = (
  state: Open,
  { today, register, calendar }: ViewContext,
): NextStep | undefined => {
  const replies = answeringAssignments(state)
    .filter((one) => owesReply(state, one) || owesAnother(state, one, today))
    .map((one) => ({
      unit: one.unit,
      kind: state.replies.some(
        ({ assignment, stage }) => assignment === one.id && stage === 'approved',
      )
        ? 'rehandle'
        : 'reply',
      due: replyDue(state, one, today, register, calendar),
    }));
  if (replies.length === 0) return undefined;
  const opinions = coHandlers(state)
    .filter(({ opinion, replyBy }) => opinion === undefined && today <= replyBy.by)
    .map(({ unit, replyBy }) => ({ unit, kind: 'coHandling', due: replyBy }));
  return units([...replies, ...opinions]);
};

/** What follows once rating has ended on a day: another reply, a meeting, or the closing. */
export const afterRating = (
  state: Open,
  ended: CalendarDay,
  window: Due,
  { register, calendar }: Pick<ViewContext, 'register' | 'calendar'>,
): NextStep => {
  const due = (kind: 'rehandle' | 'settle' | 'close') =>
    dueAfterRating(kind, ended, window, register, calendar);
  const again = new Set(repliesTo(state, 'rehandling').map(({ assignment }) => assignment));
  const redo = answeringAssignments(state)
    .filter(({ id }) => again.has(id))
    .map(({ unit }) => ({ unit, kind: 'rehandle', due: due('rehandle') }));
  return (
    units(redo) ??
    (isToBeSettled(state) ? office('settle', due('settle')) : committee('close', due('close')))
  );
};

const ofRating = (state: Open, context: ViewContext): NextStep => {
  const window = ratingWindow(state) ?? taskOf(state).assignBy;
  const ended = ratingEnd(state, context.today);
  if (ended !== undefined) return afterRating(state, ended, window, context);
  if (committeeRates(state)) return committee('feedback', window);
  const who = ratingsOutstanding(state).map(({ id }) => id);
  return proposersOwe(state, who, 'feedback', window);
};

/** Who owes the next step of a proposal that units work on. */
export const handlingStepOf = (state: Open, context: ViewContext): NextStep =>
  ofRulings(state) ??
  ofOffers(state) ??
  ofApproval(state, context) ??
  ofHandling(state, context) ??
  ofRating(state, context);
