import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import { evolveBy, type FoldsOf } from '../kernel/moves.ts';
import type { SupervisorsClock, SupervisorsPeriod } from './clocks.ts';
import type { CandidateEvent, GroupEvent, SeatEvent, SupervisorGroupEvent } from './events.ts';
import type { Candidate, Seat, SupervisorGroup, SupervisorGroupState } from './group.ts';

const opened = (state: SupervisorGroupState, { type }: { readonly type: string }) => {
  if (state.stage === 'none') throw new Error(`corrupt history: ${type} before it was opened`);
  return state;
};

/** The group with the deadlines of some kinds on a part ended, and perhaps another begun. */
const timed = (
  group: SupervisorGroup,
  on: CalendarDay,
  kinds: readonly SupervisorsPeriod[],
  target: string,
  next?: { readonly kind: SupervisorsPeriod; readonly due: Due; readonly start?: CalendarDay },
): readonly SupervisorsClock[] => [
  ...group.clocks.map((one) =>
    one.doneOn === undefined && one.target === target && kinds.includes(one.kind)
      ? { ...one, doneOn: on }
      : one,
  ),
  ...(next ? [{ kind: next.kind, target, start: next.start ?? on, due: next.due }] : []),
];

const inOffice = (seats: readonly Seat[]) =>
  seats.filter(({ stage }) => stage === 'in_office').map(({ member }) => member);

const groupFolds: FoldsOf<GroupEvent, SupervisorGroupState> = {
  SupervisorGroupOpened: (_state, { type: _, on, selectBy, ...opening }) => ({
    ...opening,
    stage: 'selecting',
    openedOn: on,
    candidates: [],
    seats: [],
    members: [],
    clocks: [{ kind: 'select', target: opening.id, start: on, due: selectBy }],
  }),
  SelectionSubmitted: (state, event) => {
    const group = opened(state, event);
    const next = { kind: 'approve', due: event.approveBy } as const;
    const clocks = timed(group, event.on, ['select'], group.id, next);
    return { ...group, stage: 'consulted', clocks };
  },
  SelectionApproved: (state, event) => {
    const group = opened(state, event);
    const next = { kind: 'issue', due: event.issueBy } as const;
    const clocks = timed(group, event.on, ['approve'], group.id, next);
    return { ...group, stage: 'approved', clocks };
  },
  SelectionReturned: (state, event) => {
    const group = opened(state, event);
    const next = { kind: 'select', due: event.selectBy } as const;
    const clocks = timed(group, event.on, ['approve', 'issue'], group.id, next);
    return { ...group, stage: 'selecting', reason: event.reason, clocks };
  },
  SupervisorsAppointed: (state, event) => {
    const group = opened(state, event);
    const { on, issuedBy, until, shownToUnit, dissolveBy: due } = event;
    const seats = event.seats.map((seat): Seat => ({ ...seat, stage: 'in_office', since: on }));
    return {
      ...group,
      stage: 'in_office',
      seats,
      members: inOffice(seats),
      issuedOn: on,
      issuedBy,
      until,
      shownToUnit,
      clocks: timed(group, on, ['issue'], group.id, { kind: 'dissolve', due, start: until }),
    };
  },
  SupervisorGroupAbandoned: (state, event) => ({
    ...opened(state, event),
    stage: 'abandoned',
    endedOn: event.on,
    reason: event.reason,
  }),
  SupervisorGroupDissolved: (state, event) => {
    const group = opened(state, event);
    const clocks = timed(group, event.on, ['dissolve'], group.id);
    return { ...group, stage: 'dissolved', endedOn: event.on, members: [], clocks };
  },
  SupervisorGroupMoved: (state, event) => ({ ...opened(state, event), unit: event.unit }),
};

const withCandidate = (
  state: SupervisorGroupState,
  event: CandidateEvent,
  change: Partial<Candidate>,
): SupervisorGroup => {
  const group = opened(state, event);
  const candidates = group.candidates.map((one) =>
    one.id === event.candidate ? { ...one, ...change } : one,
  );
  return { ...group, candidates };
};

const candidateFolds: FoldsOf<CandidateEvent, SupervisorGroupState> = {
  SupervisorNominated: (state, event) => {
    const group = opened(state, event);
    const { type: _, on: nominatedOn, candidate: id, ...nomination } = event;
    const candidate: Candidate = { id, stage: 'nominated', nominatedOn, ...nomination };
    return { ...group, candidates: [...group.candidates, candidate] };
  },
  CandidacyWithdrawn: (state, event) => withCandidate(state, event, { stage: 'withdrawn' }),
  SupervisorSelected: (state, event) => {
    const { judgement, terms } = event;
    return withCandidate(state, event, { stage: 'selected', judgement, terms });
  },
  CandidatePassedOver: (state, event) =>
    withCandidate(state, event, { stage: 'passed_over', passedOver: event.reason }),
};

const withSeat = (
  state: SupervisorGroupState,
  event: SeatEvent,
  change: (seat: Seat) => Seat,
  next?: { readonly kind: SupervisorsPeriod; readonly due: Due },
): SupervisorGroup => {
  const group = opened(state, event);
  const seats = group.seats.map((one) => (one.id === event.seat ? change(one) : one));
  const clocks = timed(group, event.on, ['replace', 'approve', 'issue'], event.seat, next);
  return { ...group, seats, members: inOffice(seats), clocks };
};

const seatFolds: FoldsOf<SeatEvent, SupervisorGroupState> = {
  SupervisorSeatVacated: (state, event) => {
    const { on: vacatedOn, reason, replaceBy: due } = event;
    const change = (seat: Seat): Seat => ({ ...seat, stage: 'vacated', vacatedOn, reason });
    return withSeat(state, event, change, { kind: 'replace', due });
  },
  ReplacementProposed: (state, event) => {
    const { candidate, approveBy: due } = event;
    const change = (seat: Seat): Seat => ({ ...seat, stage: 'replacement_proposed', candidate });
    return withSeat(state, event, change, { kind: 'approve', due });
  },
  ReplacementApproved: (state, event) =>
    withSeat(state, event, (seat) => ({ ...seat, stage: 'replacement_approved' }), {
      kind: 'issue',
      due: event.issueBy,
    }),
  ReplacementSetAside: (state, event) =>
    withSeat(state, event, ({ candidate: _, ...seat }) => ({ ...seat, stage: 'vacated' }), {
      kind: 'replace',
      due: event.replaceBy,
    }),
  ReplacementAppointed: (state, event) =>
    withSeat(state, event, ({ id }) => ({
      id,
      stage: 'in_office',
      member: event.member,
      since: event.on,
      terms: event.terms,
    })),
};

/** Facts to state. */
export const evolveSupervisorGroup = evolveBy<SupervisorGroupState, SupervisorGroupEvent>({
  ...groupFolds,
  ...candidateFolds,
  ...seatFolds,
});
