import type { Session } from '../../county/entries.ts';
import type { Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import { type Instant, startOf } from '../../kernel/day.ts';
import { dayBefore } from '../../kernel/deadline.ts';
import type { ProposalPeriod } from '../../words/proposal.ts';

/** The plenary session a submission is numbered under, and the period it falls in. */
export interface Seat {
  readonly session: Session;
  readonly period: ProposalPeriod;
}

const opensWindow = ({ opensOn }: Session, { profile }: Register, calendar: Calendar): Instant =>
  startOf(dayBefore(opensOn, profile.proposal.periods.plenaryWindow.value, calendar));

const inTime = (now: Instant, { cutOff }: Session, { profile }: Register): boolean =>
  profile.proposal.flags.cutOffIncluded.value ? now <= cutOff : now < cutOff;

/**
 * Where a submission at this moment belongs: 大会提案 of the session whose window is open, else
 * 平时提案 under the last session. The cut-off is a moment, not a day.
 */
export const seatOf = (register: Register, now: Instant, calendar: Calendar): Seat | undefined => {
  const started = register.sessions.filter(
    (session) => opensWindow(session, register, calendar) <= now,
  );
  const session = started.at(-1);
  if (!session) return undefined;
  return { session, period: inTime(now, session, register) ? 'plenary' : 'recess' };
};
