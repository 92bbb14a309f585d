import type { Actor } from '../county/actor.ts';
import type { Around, Heading, Showing } from '../county/showing.ts';
import { yearOf } from '../kernel/day.ts';
import { supervisionFormWords } from '../lineage/forms.ts';
import type { SupervisionEvent } from './areas.ts';
import { supervisionDeadlines } from './deadlines.ts';
import { nextStepOfSupervision } from './next-step.ts';
import { seeSupervision } from './see.ts';
import { showsSupervisionEvent } from './shown-events.ts';
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

/** A unit is told of its own four steps; whoever looks from outside has none. */
const showsAction = (
  command: string,
  state: SupervisionState,
  actor: Actor,
  { register }: Around,
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

/** How supervisions are shown: who criticised is known within alone. */
export const supervisionShowing: Showing<
  SupervisionState,
  SupervisionEvent,
  typeof SupervisionView
> = {
  statuses: supervisionStatusWords,
  kinds: supervisionFormWords,
  view: SupervisionView,
  readable: readableSupervisions,
  scopeFacts: supervisionScopeFacts,
  heading: headingOf,
  see: (state, actor, around) => seeSupervision(opened(state), actor, around),
  showsEvent: showsSupervisionEvent,
  showsEveryEvent: isAlwaysWithin,
  showsAction: ({ command }, state, actor, around) => showsAction(command, state, actor, around),
  nextStep: nextStepOfSupervision,
  showsSteps: (state, actor, { register }) =>
    isOpened(state) && viewpointOf(state, actor, register) === 'within',
  deadlines: supervisionDeadlines,
  warnings: ({ supervision }) => supervision.warnings,
};
