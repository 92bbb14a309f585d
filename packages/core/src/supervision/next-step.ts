import type { Role } from '../county/actor.ts';
import type { NextStep } from '../county/next-step.ts';
import { profileOf, unitToday } from '../county/register.ts';
import type { Around } from '../county/showing.ts';
import type { Due } from '../kernel/deadline.ts';
import { type SupervisionClock, type SupervisionClockKind, supervisionClocks } from './clocks.ts';
import type { Supervision, SupervisionState } from './supervision.ts';

const parties: Readonly<Record<SupervisionClockKind, Role>> = {
  approve: 'leadership',
  revise: 'special_committee',
  notify: 'cppcc_office',
  brief: 'handling_unit',
  begin: 'special_committee',
  fieldwork: 'special_committee',
  adopt: 'special_committee',
  sign: 'leadership',
  handOver: 'cppcc_office',
  receive: 'handling_unit',
  respond: 'handling_unit',
  rectify: 'handling_unit',
  promised: 'handling_unit',
  rectifyAgain: 'handling_unit',
  recheck: 'special_committee',
  agree: 'party_office',
  ballot: 'special_committee',
  publish: 'special_committee',
  repeat: 'special_committee',
  track: 'cppcc_office',
  close: 'cppcc_office',
};

// A unit that stays silent, or does not sign for what it was handed, holds nothing up.
const lapses: readonly SupervisionClockKind[] = ['brief', 'receive'];
const stillOwed = ({ kind, due, doneOn }: SupervisionClock, today: string): boolean =>
  doneOn === undefined && (!lapses.includes(kind) || today <= due.by);

const unitOfPart = (state: Supervision, id: string): string | undefined =>
  [...state.briefings, ...state.deliveries, ...state.rectification].find((one) => one.id === id)
    ?.unit;

/** When an open supervision in which all else is settled is to be closed. */
export const closingDue = (
  { movedOn, version }: Supervision,
  { register, calendar }: Around,
): Due => ({
  by: supervisionClocks.certificate('close', movedOn, profileOf(register, version), calendar).due,
  version,
});

/** The deadline that is next to be met; none where only the closing is left. */
export const nextClock = (state: Supervision, today: string): SupervisionClock | undefined =>
  state.clocks
    .filter((one) => stillOwed(one, today))
    .toSorted((one, other) => one.due.by.localeCompare(other.due.by))[0];

const owedBy = (
  state: Supervision,
  { kind, target }: Pick<SupervisionClock, 'kind' | 'target'>,
  { register }: Around,
): Pick<NextStep, 'party' | 'who'> => {
  const party = parties[kind];
  if (party === 'special_committee') return { party, who: [state.committee] };
  const unit = unitOfPart(state, target);
  if (unit === undefined) return { party, who: [] };
  // Until the office has followed the unit to its successor, that is the step to take.
  return unitToday(register, unit) === unit
    ? { party, who: [unit] }
    : { party: 'cppcc_office', who: [] };
};

/** Who owes the next step of a supervision: one party while it is open, nobody once it has ended. */
export const nextStepOfSupervision = (
  state: SupervisionState,
  around: Around,
): NextStep | undefined => {
  if (state.stage === 'none' || state.endedOn !== undefined) return undefined;
  const next = nextClock(state, around.today);
  if (!next)
    return {
      party: parties.close,
      who: [],
      kind: 'supervision.close',
      due: closingDue(state, around),
    };
  return {
    ...owedBy(state, next, around),
    kind: `supervision.${next.kind}`,
    due: next.due,
  };
};
