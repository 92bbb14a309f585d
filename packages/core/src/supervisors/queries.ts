import { worksFor } from '../county/acting.ts';
import type { MemberId } from '../county/entries.ts';
import { isSeated } from '../county/register.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { SupervisorGroup, SupervisorGroupContext, SupervisorGroupState } from './group.ts';
import type { Seat } from './seat/seat.ts';

type Judged = Pick<SupervisorGroupContext, 'register' | 'today'>;

/** A group that was opened. */
export const isOpened = (state: SupervisorGroupState): state is SupervisorGroup =>
  state.stage !== 'none';

/** The group as it was opened. */
export const opened = (state: SupervisorGroupState): SupervisorGroup => {
  if (!isOpened(state)) throw new Error('a group that was not opened has no facts');
  return state;
};

/** The supervisors in office. */
export const inOffice = (seats: readonly Seat[]): readonly MemberId[] =>
  seats.filter(({ stage }) => stage === 'in_office').map(({ member }) => member);

/** May a member supervise the unit of the group: seated, and not their own employer? */
export const maySupervise = (
  { unit }: Pick<SupervisorGroup, 'unit'>,
  member: string,
  { register, today }: Judged,
): boolean => isSeated(register, member, today) && !worksFor(register, member, [unit]);

/** True from the day on which the term is over. */
export const termIsOver = ({ until }: SupervisorGroup, today: CalendarDay): boolean =>
  until !== undefined && today >= until;

/** The supervisors who count today: in office, within the term, seated, of another employer. */
export const standingSupervisors = (
  state: SupervisorGroupState,
  judged: Judged,
): readonly string[] =>
  isOpened(state) && state.stage === 'in_office' && !termIsOver(state, judged.today)
    ? state.seats
        .filter(({ stage, member }) => stage === 'in_office' && maySupervise(state, member, judged))
        .map(({ member }) => member)
    : [];

/** A seat whose supervisor counts no longer, although nobody has recorded it. */
export const isLapsed = (state: SupervisorGroup, seat: Seat, judged: Judged): boolean =>
  seat.stage === 'in_office' && !maySupervise(state, seat.member, judged);

/** The candidates who were selected and sit nowhere yet. */
export const freeCandidates = ({ candidates, seats, members }: SupervisorGroup) =>
  candidates.filter(
    ({ id, stage, member }) =>
      stage === 'selected' &&
      !members.includes(member) &&
      !seats.some(({ candidate }) => candidate === id),
  );

/** Is a member considered for the group, or in it? */
export const isInvolved = (
  { candidates, members }: Pick<SupervisorGroup, 'candidates' | 'members'>,
  member: string,
): boolean =>
  members.some((one) => one === member) ||
  candidates.some((one) => one.member === member && one.stage === 'nominated');

/** How many terms in a row it would be for a member, counted over the group this one carries on. */
export const termsOf = (
  { renews }: SupervisorGroup,
  member: string,
  { others }: Pick<SupervisorGroupContext, 'others'>,
): number => {
  const before = renews ? others[renews] : undefined;
  const seats = before && isOpened(before) ? before.seats : [];
  return (seats.find((seat) => seat.member === member)?.terms ?? 0) + 1;
};

/** A part by its id; a table has admitted it, so that its absence is a defect. */
export const partIn = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string | undefined,
): Part => {
  const found = parts.find((one) => one.id === id);
  if (!found) throw new Error(`admitted without part ${id}`);
  return found;
};
