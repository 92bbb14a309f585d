import type { Register, Session } from '../county/register.ts';
import { type Instant, plusMonths, startOf } from '../kernel/day.ts';
import type { ProposalPeriod } from './vocabulary.ts';

/** The plenary session a submission is numbered under, and the period it falls in. */
export interface Seat {
  readonly session: Session;
  readonly period: ProposalPeriod;
}

const opensWindow = ({ opensOn }: Session, { profile }: Register): Instant =>
  startOf(plusMonths(opensOn, -profile.proposal.periods.plenaryWindow.value.n));

const inTime = (now: Instant, { cutOff }: Session, { profile }: Register): boolean =>
  profile.proposal.flags.cutOffIncluded.value ? now <= cutOff : now < cutOff;

/**
 * Where a submission at this moment belongs: 大会提案 of the session whose window is open, else
 * 平时提案 under the last session. The cut-off is a moment, not a day.
 */
export const seatOf = (register: Register, now: Instant): Seat | undefined => {
  const started = register.sessions.filter((session) => opensWindow(session, register) <= now);
  const session = started.at(-1);
  if (!session) return undefined;
  return { session, period: inTime(now, session, register) ? 'plenary' : 'recess' };
};
