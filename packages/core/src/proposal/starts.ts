import type { Register } from '../county/register.ts';
import { type CalendarDay, dayOf } from '../kernel/day.ts';
import type { Receipt } from './parts.ts';
import type { Closed, Filed } from './proposal.ts';
import { deliveredReply, ratingsOutstanding } from './standing.ts';

const later = (one: CalendarDay, other: CalendarDay): CalendarDay => (one > other ? one : other);

const sessionOf = ({ sessions }: Register, { term, session }: Pick<Receipt, 'term' | 'session'>) =>
  sessions.find((one) => one.term === term && one.no === session);

/** Where review starts to count: a plenary proposal waits for the cut-off. */
export const reviewStart = (
  receipt: Pick<Receipt, 'on' | 'term' | 'session' | 'period'>,
  register: Register,
): CalendarDay => {
  const session = sessionOf(register, receipt);
  return receipt.period === 'plenary' && session
    ? later(receipt.on, dayOf(session.cutOff))
    : receipt.on;
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

/** The day on which rating ended: the last rating, or the last day of the window. */
export const ratingEnd = (
  proposal: Filed | Closed,
  today: CalendarDay,
): CalendarDay | undefined => {
  const reply = deliveredReply(proposal);
  if (!reply?.approval) return undefined;
  if (ratingsOutstanding(proposal).length === 0)
    return proposal.ratings.filter((rating) => rating.reply === reply.id).at(-1)?.on;
  return today > reply.approval.rateBy.by ? reply.approval.rateBy.by : undefined;
};
