import type { CaseDeadline } from '../county/deadline.ts';
import type { NextStep } from '../county/next-step.ts';
import { endOfMembership, profileOf } from '../county/register.ts';
import type { ViewContext } from '../county/showing.ts';
import { type SupervisorsClock, supervisorClocks } from './clocks.ts';
import type { SupervisorGroup, SupervisorGroupState } from './group.ts';
import { isLapsed, standingSupervisors, termIsOver } from './queries.ts';

const parties = {
  select: 'leadership',
  approve: 'party_office',
  issue: 'cppcc_office',
  vacancy: 'cppcc_office',
  replace: 'leadership',
  dissolve: 'cppcc_office',
} as const;

/** The vacancies nobody has recorded yet, as deadlines: each from the end of the membership. */
const unrecorded = (group: SupervisorGroup, context: ViewContext): readonly SupervisorsClock[] => {
  const { register, calendar } = context;
  const { version } = register.profile;
  return group.stage === 'in_office'
    ? group.seats
        .filter((seat) => isLapsed(group, seat, context))
        .map(({ id: target, member, since }): SupervisorsClock => {
          const start = endOfMembership(register, member)?.on ?? since;
          const profile = profileOf(register, version);
          const by = supervisorClocks.certificate('vacancy', start, profile, calendar).due;
          return { kind: 'vacancy', target, start, due: { by, version } };
        })
    : [];
};

const isOver = (group: SupervisorGroup, context: ViewContext): boolean =>
  group.stage === 'in_office' &&
  (termIsOver(group, context.today) || standingSupervisors(group, context).length === 0);

/** Every step that is owed in a group, the next one first; none once it is dissolved. */
export const owedInGroup = (
  state: SupervisorGroupState,
  context: ViewContext,
): readonly NextStep[] => {
  if (state.stage === 'none' || state.endedOn !== undefined) return [];
  const over = isOver(state, context);
  return [...state.clocks, ...unrecorded(state, context)]
    .filter(({ kind, doneOn }) => doneOn === undefined && (!over || kind === 'dissolve'))
    .toSorted((one, other) => one.due.by.localeCompare(other.due.by))
    .map(({ kind, due }) => ({
      party: parties[kind],
      who: [],
      kind: `supervisors.${kind}`,
      due,
    }));
};

/** Who owes the next step of a group: one party until it is dissolved, nobody after. */
export const nextStepOfGroup = (
  state: SupervisorGroupState,
  context: ViewContext,
): NextStep | undefined => owedInGroup(state, context)[0];

/** Every deadline of a group with its certificate. */
export const groupDeadlines = (
  state: SupervisorGroupState,
  context: ViewContext,
): readonly CaseDeadline[] =>
  state.stage === 'none'
    ? []
    : supervisorClocks.certified(
        [...state.clocks, ...unrecorded(state, context)],
        context.register,
        context.calendar,
      );
