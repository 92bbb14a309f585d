import { shownByTheDay } from '../county/by-the-day.ts';
import type { Heading, Showing } from '../county/showing.ts';
import { hasStep } from '../kernel/available.ts';
import { yearOf } from '../kernel/day.ts';
import type { GrassrootsEvent } from './areas.ts';
import { grassrootsDeadlines } from './deadlines.ts';
import type { Grassroots, GrassrootsConsultation } from './grassroots.ts';
import { grassrootsNextStep, owedInGrassroots } from './next-step.ts';
import { projectGrassroots } from './project.ts';
import { grassrootsStatusWords, statusOfGrassroots } from './status.ts';
import { GrassrootsView } from './view.ts';
import {
  grassrootsScopeFacts,
  readableGrassroots,
  seesEveryOneInFull,
  seesInFull,
} from './visibility.ts';
import { grassrootsWorkflow } from './workflow.ts';

// A consultation that is shown was raised: nobody may read one that is not there.
const raised = (state: Grassroots): GrassrootsConsultation => {
  if (state.stage === 'none') throw new Error('a topic that was not raised is not shown');
  return state;
};

const headingOf = (state: Grassroots): Heading => {
  const { title, raisedOn: beganOn, ended } = raised(state);
  const [status, year] = [statusOfGrassroots(state), yearOf(beganOn)];
  return { title, status, year, beganOn, ...(ended ? { endedOn: ended.on } : {}) };
};

const publicEvents: ReadonlySet<GrassrootsEvent['type']> = new Set<GrassrootsEvent['type']>([
  'AgreedListIssued',
  'AgreedListPublished',
  'OwnApprovalRecorded',
  'OwnRefusalRecorded',
  'AgreedItemConfirmed',
  'GrassrootsFeedbackGiven',
  'GrassrootsConsultationClosed',
]);

/** How grass-roots consultations are shown. */
export const grassrootsShowing: Showing<Grassroots, GrassrootsEvent, typeof GrassrootsView> =
  shownByTheDay({
    statuses: grassrootsStatusWords,
    view: GrassrootsView,
    readable: readableGrassroots,
    scopeFacts: grassrootsScopeFacts,
    heading: headingOf,
    project: (state, actor, { register }) => projectGrassroots(raised(state), actor, register),
    showsEvent: ({ type }, state, actor, { register }) =>
      seesInFull(state, actor, register) || publicEvents.has(type),
    showsEveryEvent: seesEveryOneInFull,
    showsAction: ({ command }, state, actor, { register }) =>
      seesInFull(state, actor, register) && hasStep(grassrootsWorkflow, command, actor.role),
    nextStep: grassrootsNextStep,
    owed: (state, _actor, context) => owedInGrassroots(state, context),
    showsSteps: (state, actor, { register }) => seesInFull(state, actor, register),
    deadlines: grassrootsDeadlines,
    warnings: ({ grassroots: { periods } }) => periods,
  });
