import type { Actor } from '../county/actor.ts';
import { shownByTheDay } from '../county/by-the-day.ts';
import type { Showing } from '../county/showing.ts';
import { yearOf } from '../kernel/day.ts';
import type { SupervisorGroupEvent } from './areas.ts';
import type { SupervisorGroup, SupervisorGroupState } from './group.ts';
import { groupDeadlines, nextStepOfGroup, owedInGroup } from './next-step.ts';
import { isOwnCandidacy, projectSupervisorGroup } from './project.ts';
import { isOpened } from './queries.ts';
import { statusOfGroup, supervisorGroupStatusWords } from './status.ts';
import { SupervisorGroupView } from './view.ts';
import { groupScopeFacts, readableGroups, seesSelection } from './visibility.ts';

const known: ReadonlySet<SupervisorGroupEvent['type']> = new Set<SupervisorGroupEvent['type']>([
  'SupervisorsAppointed',
  'SupervisorGroupMoved',
  'SupervisorGroupDissolved',
]);

const memberCommands: ReadonlySet<string> = new Set([
  'VolunteerAsSupervisor',
  'ResignAsSupervisor',
]);

const opened = (state: SupervisorGroupState): SupervisorGroup => {
  if (!isOpened(state)) throw new Error('no group is shown before it was opened');
  return state;
};

const showsAction = (command: string, actor: Actor): boolean => {
  if (actor.role === 'member') return memberCommands.has(command);
  return actor.role === 'collective' ? command === 'RecommendSupervisor' : seesSelection(actor);
};

/** How groups of supervisors are shown. */
export const supervisorGroupShowing: Showing<
  SupervisorGroupState,
  SupervisorGroupEvent,
  typeof SupervisorGroupView
> = shownByTheDay({
  statuses: supervisorGroupStatusWords,
  view: SupervisorGroupView,
  readable: readableGroups,
  scopeFacts: groupScopeFacts,
  heading: (state) => {
    const { title, openedOn, endedOn } = opened(state);
    return {
      title,
      status: statusOfGroup(state),
      year: yearOf(openedOn),
      beganOn: openedOn,
      ...(endedOn ? { endedOn } : {}),
    };
  },
  project: (state, actor) => projectSupervisorGroup(opened(state), actor),
  showsEvent: ({ type }, _state, actor) => seesSelection(actor) || known.has(type),
  showsEveryEvent: seesSelection,
  showsAction: ({ command, target }, state, actor) => {
    if (!isOpened(state)) return true;
    // Whoever may not see who stands is told of their own candidacy alone.
    if (command === 'WithdrawCandidacy' && !seesSelection(actor))
      return state.candidates.some((one) => one.id === target && isOwnCandidacy(one, actor));
    return showsAction(command, actor);
  },
  nextStep: nextStepOfGroup,
  owed: (state, _actor, context) => owedInGroup(state, context),
  showsSteps: (_state, actor) => seesSelection(actor),
  deadlines: groupDeadlines,
  warnings: ({ supervisors }) => supervisors.warnings,
});
