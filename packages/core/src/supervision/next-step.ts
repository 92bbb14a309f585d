import { unitToday } from '../county/duties.ts';
import type { NextStep } from '../county/next-step.ts';
import { profileOf } from '../county/register.ts';
import type { ViewContext } from '../county/showing.ts';
import type { Due } from '../kernel/deadline.ts';
import type { Role } from '../words/county.ts';
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

// Once their day is over, these no longer hold up the case: a briefing not given, an advice not signed for.
const lapses: readonly SupervisionClockKind[] = ['brief', 'receive'];
const isPending = ({ kind, due, doneOn }: SupervisionClock, today: string): boolean =>
  doneOn === undefined && (!lapses.includes(kind) || today <= due.by);

const unitOfPart = (state: Supervision, id: string): string | undefined =>
  [...state.briefings, ...state.deliveries, ...state.rectification].find((one) => one.id === id)
    ?.unit;

/** The day by which a supervision with no other open deadline is to be closed. */
export const closingDue = (
  { movedOn, version }: Supervision,
  { register, calendar }: ViewContext,
): Due => ({
  by: supervisionClocks.certificate('close', movedOn, profileOf(register, version), calendar).due,
  version,
});

const pendingIn = (state: Supervision, today: string): readonly SupervisionClock[] =>
  state.clocks
    .filter((one) => isPending(one, today))
    .toSorted((one, other) => one.due.by.localeCompare(other.due.by));

/** The next deadline to be met; none if only the closing is left. */
export const nextClock = (state: Supervision, today: string): SupervisionClock | undefined =>
  pendingIn(state, today)[0];

const whoOwes = (
  state: Supervision,
  { kind, target }: Pick<SupervisionClock, 'kind' | 'target'>,
  { register }: ViewContext,
): readonly string[] => {
  if (parties[kind] === 'special_committee') return [state.committee];
  const unit = unitOfPart(state, target);
  return unit !== undefined && parties[kind] === 'handling_unit' ? [unitToday(register, unit)] : [];
};

/** Every step that is owed in a supervision, the next one first; only the closing once all is done. */
export const owedInSupervision = (
  state: SupervisionState,
  context: ViewContext,
): readonly NextStep[] => {
  if (state.stage === 'none' || state.endedOn !== undefined) return [];
  const owed = pendingIn(state, context.today).map(
    (one): NextStep => ({
      party: parties[one.kind],
      who: whoOwes(state, one, context),
      kind: `supervision.${one.kind}`,
      due: one.due,
    }),
  );
  if (owed.length > 0) return owed;
  const kind = 'supervision.close';
  return [{ party: parties.close, who: [], kind, due: closingDue(state, context) }];
};

/** The next step of a supervision and the party that owes it; none once it has ended. */
export const nextStepOfSupervision = (
  state: SupervisionState,
  context: ViewContext,
): NextStep | undefined => owedInSupervision(state, context)[0];
