import type { Actor } from '../county/actor.ts';
import { shownByTheDay } from '../county/by-the-day.ts';
import type { Heading, Showing, ViewContext } from '../county/showing.ts';
import { yearOf } from '../kernel/day.ts';
import { supervisionFormWords } from '../words/forms.ts';
import type { SupervisionEvent } from './areas.ts';
import { supervisionDeadlines } from './deadlines.ts';
import { nextStepOfSupervision, owedInSupervision } from './next-step.ts';
import { projectSupervision } from './project.ts';
import { statusOfSupervision, supervisionStatusWords } from './status.ts';
import type { SupervisionState } from './supervision.ts';
import { isOpened, opened } from './supervision.ts';
import { SupervisionView } from './view.ts';
import {
  isAlwaysWithin,
  readableSupervisions,
  supervisionScopeFacts,
  viewpointOf,
} from './visibility.ts';
import { showsSupervisionEvent } from './visible-facts.ts';

const unitCommands: ReadonlySet<string> = new Set([
  'BriefSupervisors',
  'ReceiveAdvice',
  'AnswerRectificationItem',
  'ReportRectified',
]);

const headingOf = (state: SupervisionState): Heading => {
  const { title, form, openedOn, endedOn } = opened(state);
  return {
    title,
    status: statusOfSupervision(state),
    kind: form,
    year: yearOf(openedOn),
    beganOn: openedOn,
    ...(endedOn ? { endedOn } : {}),
  };
};

/** Which actions are shown: all to those within, its own four to a supervised unit, none to others. */
const showsAction = (
  command: string,
  state: SupervisionState,
  actor: Actor,
  { register }: ViewContext,
): boolean => {
  if (!isOpened(state)) return true;
  switch (viewpointOf(state, actor, register)) {
    case 'within':
      return true;
    case 'unit':
      return unitCommands.has(command);
    default:
      return false;
  }
};

/** How supervisions are shown. */
export const supervisionShowing: Showing<
  SupervisionState,
  SupervisionEvent,
  typeof SupervisionView
> = shownByTheDay({
  statuses: supervisionStatusWords,
  kinds: supervisionFormWords,
  view: SupervisionView,
  readable: readableSupervisions,
  scopeFacts: supervisionScopeFacts,
  heading: headingOf,
  project: (state, actor, context) => projectSupervision(opened(state), actor, context),
  showsEvent: showsSupervisionEvent,
  showsEveryEvent: isAlwaysWithin,
  showsAction: ({ command }, state, actor, context) => showsAction(command, state, actor, context),
  nextStep: nextStepOfSupervision,
  owed: (state, _actor, context) => owedInSupervision(state, context),
  showsSteps: (state, actor, { register }) =>
    isOpened(state) && viewpointOf(state, actor, register) === 'within',
  deadlines: supervisionDeadlines,
  warnings: ({ supervision }) => supervision.warnings,
});
