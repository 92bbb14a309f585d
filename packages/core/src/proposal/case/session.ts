import { type Actor, proposerOf } from '../../county/actor.ts';
import type { Session } from '../../county/entries.ts';
import { comingTermOf, type Register, termOn } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import { type CalendarDay, dayOf, type Instant, startOf } from '../../kernel/day.ts';
import { dayBefore } from '../../kernel/deadline.ts';
import type { ProposalPeriod } from '../../words/proposal.ts';

/** The plenary session a submission is numbered under, and the period it falls in. */
export interface Seat {
  readonly session: Session;
  readonly period: ProposalPeriod;
  /** 换届: the day on which the term starts that holds it until then. */
  readonly heldUntil?: CalendarDay;
}

interface SeatContext {
  readonly register: Register;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly actor: Actor;
}

const opensWindow = ({ opensOn }: Session, { profile }: Register, calendar: Calendar): Instant =>
  startOf(dayBefore(opensOn, profile.proposal.periods.plenaryWindow.value, calendar));

const inTime = (now: Instant, { cutOff }: Session, { profile }: Register): boolean =>
  profile.proposal.flags.cutOffIncluded.value ? now <= cutOff : now < cutOff;

/**
 * Where a submission at this moment belongs: 大会提案 of the session of the term whose window is open,
 * else 平时提案 under its last session. The cut-off is a moment, not a day. The term is the one that
 * runs on the day; for somebody chosen for the coming term it is that one, which holds the proposal
 * until it starts.
 */
export const seatOf = (
  register: Register,
  now: Instant,
  calendar: Calendar,
  proposer?: string,
): Seat | undefined => {
  const today = dayOf(now);
  const coming = proposer === undefined ? undefined : comingTermOf(register, proposer, today);
  const term = coming ?? termOn(register, today);
  const session = register.sessions.findLast(
    (one) => one.term === term?.no && opensWindow(one, register, calendar) <= now,
  );
  if (!session) return undefined;
  return {
    session,
    period: inTime(now, session, register) ? 'plenary' : 'recess',
    ...(coming ? { heldUntil: coming.startsOn } : {}),
  };
};

/** Where a submission of this actor belongs. */
export const seatFor = ({ register, now, calendar, actor }: SeatContext): Seat | undefined =>
  seatOf(register, now, calendar, proposerOf(actor));
