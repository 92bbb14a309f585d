import type { Actor } from '../county/actor.ts';
import { unitToday } from '../county/duties.ts';
import { firstOwed, type NextStep } from '../county/next-step.ts';

import type { ViewContext } from '../county/showing.ts';
import type { Due } from '../kernel/deadline.ts';
import type { InstructionClock } from './clocks.ts';
import { draftSteps } from './draft/obligations.ts';
import type { Instruction, InstructionCase } from './instruction.ts';
import type { LeaderInstruction } from './leader/leader.ts';
import { isAllSettled, knowsOf, openInstructions, outstanding, wasInstructed } from './queries.ts';
import type { HandledRecommendation } from './recommendation/recommendation.ts';
import { isSpeechOver, restingOn, unfollowed } from './speech/queries.ts';
import type { SpeechFollowUp } from './speech/speech.ts';

type Steps = readonly NextStep[];

type Owed = InstructionClock | 'carryOut' | 'meetSpeaker' | 'follow';

const step = (
  party: NextStep['party'],
  kind: Owed,
  due: Due,
  who: readonly string[] = [],
): NextStep => ({ party, who, kind: `instruction.${kind}`, due });

const unitOwes = (kind: Owed, unit: string, due: Due | undefined): Steps =>
  due ? [step('handling_unit', kind, due, [unit])] : [];

const byDay = (steps: Steps): Steps =>
  steps.toSorted((one, other) => one.due.by.localeCompare(other.due.by));

const at = (
  { recommendations }: InstructionCase,
  stage: HandledRecommendation['stage'],
): readonly HandledRecommendation[] => recommendations.filter((one) => one.stage === stage);

const ofInstructions = (instructions: readonly LeaderInstruction[]): Steps =>
  instructions.flatMap((one) =>
    outstanding(one).flatMap((unit) => unitOwes('feedBack', unit, one.feedBackBy)),
  );

const ofHandOut = (state: InstructionCase): Steps => {
  if (at(state, 'open').length === 0) return [];
  if (wasInstructed(state)) return [step('supervising_office', 'handOut', state.instructBy)];
  return state.noInstruction
    ? [step('cppcc_office', 'refer', state.noInstruction.referBy)]
    : [step('party_office', 'instruct', state.instructBy)];
};

const ofReturns = (state: InstructionCase): Steps =>
  at(state, 'returned').flatMap(({ returned }) =>
    returned ? [step('supervising_office', 'ruleOnReturn', returned.ruleBy)] : [],
  );

const ofReports = (state: InstructionCase): Steps =>
  at(state, 'reported').flatMap(({ reports }) => {
    const due = reports.at(-1)?.takeNoteBy;
    return due ? [step('cppcc_office', 'takeNote', due)] : [];
  });

const ofRequests = ({ inspections }: InstructionCase): Steps =>
  inspections
    .filter(({ stage }) => stage === 'requested')
    .map(({ receiveBy }) => step('supervising_office', 'receive', receiveBy));

const ofInspections = ({ inspections }: InstructionCase): Steps =>
  inspections.flatMap(({ stage, received }) =>
    stage === 'under_inspection' && received
      ? [step('supervising_office', 'inspect', received.concludeBy)]
      : [],
  );

const ofReceipt = (state: InstructionCase): Steps =>
  at(state, 'handed_out').flatMap(({ unit, handedOut }) =>
    unitOwes('takeOn', unit, handedOut?.takeOnBy),
  );

const ofAnswers = (state: InstructionCase): Steps =>
  at(state, 'taken_on').flatMap(({ unit, handedOut }) =>
    unitOwes('answer', unit, handedOut?.answerBy),
  );

const ofCarryingOut = (state: InstructionCase): Steps =>
  at(state, 'to_carry_out').flatMap(({ unit, answer }) =>
    unitOwes('carryOut', unit, answer?.carryOutBy),
  );

const ofLead = (speeches: readonly SpeechFollowUp[]): Steps =>
  speeches
    .filter(({ stage }) => stage === 'to_lead')
    .map(({ leadBy }) => step('cppcc_office', 'lead', leadBy));

const ofSpeakers = (speeches: readonly SpeechFollowUp[]): Steps =>
  speeches.flatMap(({ stage, answer, by }) =>
    stage === 'answered' && answer ? [step('member', 'appraise', answer.appraiseBy, [by])] : [],
  );

const ofMeetings = (state: InstructionCase, speeches: readonly SpeechFollowUp[]): Steps =>
  speeches.flatMap((one) => {
    const on = restingOn(state, one);
    return one.stage === 'led' && on?.takenOn
      ? unitOwes('meetSpeaker', on.unit, on.handedOut?.answerBy)
      : [];
  });

const ofCommittee = (state: InstructionCase): Steps =>
  unfollowed(state).length > 0
    ? [
        step(
          'special_committee',
          'follow',
          state.reportBy,
          state.committee ? [state.committee] : [],
        ),
      ]
    : [];

const ofEnd = (state: InstructionCase): NextStep =>
  state.report && isAllSettled(state)
    ? step('cppcc_office', 'close', state.report.closeBy)
    : step('cppcc_office', 'report', state.reportBy);

type When = Pick<ViewContext, 'register' | 'today'>;

const stepsOwed = (
  state: Instruction,
  instructions: readonly LeaderInstruction[],
  context: When,
): Steps => {
  if (state.stage !== 'open') return [];
  const { pending } = state.passing;
  const speeches = state.speeches.filter((one) => !isSpeechOver(state, one, context));
  const open = [
    ofInstructions(instructions),
    ofHandOut(state),
    ofReturns(state),
    ofLead(speeches),
    draftSteps(state),
    pending ? [step('cppcc_office', 'passOn', pending.passOnBy)] : [],
    ofReports(state),
    ofReceipt(state),
    ofAnswers(state),
    ofSpeakers(speeches),
    ofMeetings(state, speeches),
    ofCarryingOut(state),
    ofRequests(state),
    ofInspections(state),
    ofCommittee(state),
  ].flatMap(byDay);
  const today = (unit: string) => unitToday(context.register, unit);
  return open.length > 0
    ? open.map((one) => (one.party === 'handling_unit' ? { ...one, who: one.who.map(today) } : one))
    : [ofEnd(state)];
};

/**
 * Every step that is owed, as far as an actor may know of it: on a secret instruction a unit it is
 * addressed to owes its feedback too.
 */
export const owedInstructionSteps = (state: Instruction, actor: Actor, context: When): Steps =>
  stepsOwed(
    state,
    state.stage === 'none'
      ? []
      : state.instructions.filter((one) => knowsOf(one, actor, context.register)),
    context,
  );

/**
 * Who owes the next step: exactly one party until the follow-up is closed. Secret instructions are left
 * aside: who owes what on them is told to those who know of them alone.
 */
export const nextInstructionStep = (state: Instruction, context: When): NextStep | undefined =>
  firstOwed(stepsOwed(state, state.stage === 'none' ? [] : openInstructions(state), context));
