import type { Register } from '../../county/register.ts';
import { type CalendarDay, dayOf } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { deliveredReplies, isFullyAnswered, ratingsOutstanding } from '../case/queries.ts';
import type { Receipt } from '../parts/drafting.ts';
import type { Reply } from '../parts/reply.ts';
import type { Taken } from '../proposal.ts';

const later = (one: CalendarDay, other: CalendarDay): CalendarDay => (one > other ? one : other);

const sessionOf = ({ sessions }: Register, { term, session }: Pick<Receipt, 'term' | 'session'>) =>
  sessions.find((one) => one.term === term && one.no === session);

/** Where review starts to count: a plenary proposal waits for the cut-off, a held one for its term. */
export const reviewStart = (
  receipt: Pick<Receipt, 'on' | 'term' | 'session' | 'period' | 'heldUntil'>,
  register: Register,
): CalendarDay => {
  const session = sessionOf(register, receipt);
  const received = later(receipt.on, receipt.heldUntil ?? receipt.on);
  return receipt.period === 'plenary' && session
    ? later(received, dayOf(session.cutOff))
    : received;
};

/** Where assignment starts to count: plenary proposals are assigned after the closing. */
export const assignStart = (
  receipt: Pick<Receipt, 'term' | 'session' | 'period'>,
  filedOn: CalendarDay,
  register: Register,
): CalendarDay => {
  const session = sessionOf(register, receipt);
  return receipt.period === 'plenary' && session ? later(filedOn, session.closesOn) : filedOn;
};

/** Until when the replies in hand can be rated: the last of their windows. */
export const ratingWindow = (proposal: Taken): Due | undefined => {
  const windows = deliveredReplies(proposal).flatMap(({ approval }) => approval?.rateBy ?? []);
  return windows.reduce<Due | undefined>(
    (last, due) => (last && last.by >= due.by ? last : due),
    undefined,
  );
};

const lastRating = ({ ratings }: Taken, replies: ReadonlySet<string>): CalendarDay | undefined =>
  ratings
    .filter(({ reply }) => replies.has(reply))
    .map(({ on }) => on)
    .toSorted()
    .at(-1);

/** The day on which rating of the replies in hand ended, whether or not all units have replied. */
const ratedUntil = (proposal: Taken, today: CalendarDay): CalendarDay | undefined => {
  const window = ratingWindow(proposal);
  if (!window) return undefined;
  if (ratingsOutstanding(proposal).length === 0)
    return lastRating(proposal, new Set(deliveredReplies(proposal).map(({ id }) => id)));
  return today > window.by ? window.by : undefined;
};

/**
 * The day on which rating ended: the last rating, or the last day of the window. Rating of a
 * proposal with several units ends when all their replies were delivered and rated.
 */
export const ratingEnd = (proposal: Taken, today: CalendarDay): CalendarDay | undefined =>
  isFullyAnswered(proposal) ? ratedUntil(proposal, today) : undefined;

/**
 * The case as it stood when a reply was rated: what later rounds add, of this unit or of another,
 * does not open the rating of an earlier round again.
 */
export const inRoundOf = ({ round }: Reply, proposal: Taken): Taken => ({
  ...proposal,
  replies: proposal.replies.filter((one) => one.round <= round),
});

/**
 * The day on which rating of a reply's round ended. A reply of a later round shows that it had
 * ended by then.
 */
export const roundEnd = (
  proposal: Taken,
  reply: Reply,
  today: CalendarDay,
): CalendarDay | undefined => {
  const next = proposal.replies.find(({ round }) => round > reply.round);
  return ratingEnd(inRoundOf(reply, proposal), next ? later(next.submittedOn, today) : today);
};
