import { actsFor } from '../county/acting.ts';
import { type Actor, committeeOf } from '../county/actor.ts';
import { shownByTheDay } from '../county/by-the-day.ts';
import type { CaseField, Showing, ViewContext } from '../county/showing.ts';
import type { ScopeFacts } from '../kernel/scope.ts';
import type { InstructionEvent } from './areas.ts';
import { instructionDeadlines } from './deadlines.ts';
import { type Instruction, type InstructionCase, opened } from './instruction.ts';
import { nextInstructionStep, owedInstructionSteps } from './next-step.ts';
import { projectInstruction, showsInstruction, showsRecommendation } from './project.ts';
import { knowsEverySecret } from './queries.ts';
import { followUpStatusWords, statusOfInstruction } from './status.ts';
import { InstructionView } from './view.ts';
import {
  readableInstructions,
  scopeFactsOfInstruction,
  visibilityOfInstruction,
} from './visibility.ts';

const nothing: ScopeFacts<CaseField> = { stage: [], person: [], unit: [], public: [], secret: [] };

const forAll: ReadonlySet<InstructionEvent['type']> = new Set<InstructionEvent['type']>([
  'FollowUpClosed',
]);
const forConcerned: ReadonlySet<InstructionEvent['type']> = new Set<InstructionEvent['type']>([
  'FollowUpOpened',
  'FeedbackPassedOn',
  'FollowUpReported',
]);

const shownRecommendation = (
  id: string | undefined,
  state: InstructionCase,
  actor: Actor,
  register: ViewContext['register'],
): boolean => {
  const visibility = visibilityOfInstruction(state, actor, register);
  const one = state.recommendations.find((each) => each.id === id);
  return one !== undefined && showsRecommendation(one, visibility, actor, register);
};

const shownInstruction = (
  id: string,
  state: InstructionCase,
  actor: Actor,
  register: ViewContext['register'],
): boolean => {
  const visibility = visibilityOfInstruction(state, actor, register);
  const one = state.instructions.find((each) => each.id === id);
  return one !== undefined && showsInstruction(one, visibility, actor, register);
};

const restsOnIt = (state: InstructionCase, speech: string): string | undefined =>
  state.speeches.find(({ id }) => id === speech)?.recommendation;

// A unit is told of its own feedback alone: which others are addressed is nothing to it.
const showsFeedback = (
  event: InstructionEvent,
  state: InstructionCase,
  actor: Actor,
  register: ViewContext['register'],
): boolean =>
  event.type !== 'InstructionFedBack' ||
  visibilityOfInstruction(state, actor, register) !== 'unit' ||
  actsFor(event.unit, actor, register);

const tells = (
  event: InstructionEvent,
  state: InstructionCase,
  actor: Actor,
  { register }: Pick<ViewContext, 'register'>,
): boolean => {
  if ('leaderInstruction' in event)
    return (
      shownInstruction(event.leaderInstruction, state, actor, register) &&
      showsFeedback(event, state, actor, register)
    );
  if ('recommendation' in event)
    return shownRecommendation(event.recommendation, state, actor, register);
  if ('speech' in event)
    return shownRecommendation(restsOnIt(state, event.speech), state, actor, register);
  if (forAll.has(event.type)) return true;
  const visibility = visibilityOfInstruction(state, actor, register);
  return visibility === 'offices' || (visibility === 'concerned' && forConcerned.has(event.type));
};

/** How follow-ups are shown. */
export const instructionShowing: Showing<Instruction, InstructionEvent, typeof InstructionView> =
  shownByTheDay({
    statuses: followUpStatusWords,
    view: InstructionView,
    readable: readableInstructions,
    scopeFacts: (state) => (state.stage === 'none' ? nothing : scopeFactsOfInstruction(state)),
    heading: (state) => {
      const { title, openedOn, closedOn } = opened(state);
      return {
        title,
        status: statusOfInstruction(state),
        year: Number(openedOn.slice(0, 4)),
        beganOn: openedOn,
        ...(closedOn ? { endedOn: closedOn } : {}),
      };
    },
    project: (state, actor, context) => projectInstruction(opened(state), actor, context),
    showsEvent: (event, state, actor, context) =>
      state.stage !== 'none' && tells(event, state, actor, context),
    showsEveryEvent: knowsEverySecret,
    showsAction: ({ command, part, target }, state, actor, { register }) => {
      if (state.stage === 'none') return true;
      if (target !== undefined) {
        if (part === 'leader_instruction') return shownInstruction(target, state, actor, register);
        if (part === 'recommendation') return shownRecommendation(target, state, actor, register);
        if (part === 'speech')
          return shownRecommendation(restsOnIt(state, target), state, actor, register);
      }
      // Steps on an instruction are listed without one only while there is none at all: shown, their
      // absence would tell of a secret one.
      if (part === 'leader_instruction' && command !== 'RecordLeaderInstruction') return false;
      const visibility = visibilityOfInstruction(state, actor, register);
      return (
        visibility === 'offices' ||
        part === 'case' ||
        (part === 'note' && committeeOf(actor) !== undefined)
      );
    },
    nextStep: nextInstructionStep,
    owed: owedInstructionSteps,
    showsSteps: (state, actor, { register }) =>
      state.stage !== 'none' && visibilityOfInstruction(state, actor, register) === 'offices',
    deadlines: instructionDeadlines,
    warnings: ({ instruction: { periods } }) => periods,
  });
