import type { Actor } from '../county/actor.ts';
import type { Around, CaseField, Showing } from '../county/showing.ts';
import type { ScopeFacts } from '../kernel/scope.ts';
import { instructionDeadlines } from './deadlines.ts';
import type { InstructionEvent } from './events.ts';
import type { Instruction, InstructionCase } from './instruction.ts';
import { opened } from './moves.ts';
import { nextInstructionStep } from './next-step.ts';
import { seeInstruction, showsInstruction, showsRecommendation } from './see.ts';
import { knowsEverySecret } from './standing.ts';
import { followUpStatusWords, statusOfInstruction } from './status.ts';
import { InstructionView } from './view.ts';
import { readableInstructions, scopeFactsOfInstruction, sightOfInstruction } from './visibility.ts';

const nothing: ScopeFacts<CaseField> = { stage: [], person: [], unit: [], public: [], secret: [] };

const forAll: ReadonlySet<InstructionEvent['type']> = new Set<InstructionEvent['type']>([
  'FollowUpClosed',
]);
const forConcerned: ReadonlySet<InstructionEvent['type']> = new Set<InstructionEvent['type']>([
  'FollowUpOpened',
  'FeedbackPassedOn',
  'FollowUpReported',
]);

const tells = (
  event: InstructionEvent,
  state: InstructionCase,
  actor: Actor,
  { register }: Pick<Around, 'register'>,
): boolean => {
  const sight = sightOfInstruction(state, actor, register);
  if ('leaderInstruction' in event) {
    const one = state.instructions.find(({ id }) => id === event.leaderInstruction);
    return one !== undefined && showsInstruction(one, sight, actor, register);
  }
  if ('recommendation' in event) {
    const one = state.recommendations.find(({ id }) => id === event.recommendation);
    return one !== undefined && showsRecommendation(one, sight, actor, register);
  }
  if (forAll.has(event.type)) return true;
  return sight === 'offices' || (sight === 'concerned' && forConcerned.has(event.type));
};

/** How follow-ups are shown. */
export const instructionShowing: Showing<Instruction, InstructionEvent, typeof InstructionView> = {
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
  see: (state, actor, around) => seeInstruction(opened(state), actor, around),
  showsEvent: (event, state, actor, around) =>
    state.stage !== 'none' && tells(event, state, actor, around),
  showsEveryEvent: knowsEverySecret,
  showsAction: ({ command, part, target }, state, actor, { register }) => {
    if (state.stage === 'none') return true;
    const sight = sightOfInstruction(state, actor, register);
    // What could be done with an instruction, were there one, would tell of the first that is secret.
    if (target === undefined && part === 'leader_instruction')
      return sight === 'offices' && command === 'RecordLeaderInstruction';
    if (target !== undefined && part === 'leader_instruction')
      return state.instructions.some(
        (one) => one.id === target && showsInstruction(one, sight, actor, register),
      );
    if (target !== undefined && part === 'recommendation')
      return state.recommendations.some(
        (one) => one.id === target && showsRecommendation(one, sight, actor, register),
      );
    return sight === 'offices' || part === 'case';
  },
  nextStep: nextInstructionStep,
  showsSteps: (state, actor, { register }) =>
    state.stage !== 'none' && sightOfInstruction(state, actor, register) === 'offices',
  deadlines: instructionDeadlines,
  warnings: ({ instruction: { periods } }) => periods,
};
