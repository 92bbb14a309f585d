import type { z } from 'zod';
import { actsFor } from '../county/acting.ts';
import type { Actor } from '../county/actor.ts';
import type { Around } from '../county/showing.ts';
import type { DraftForComment } from './draft/draft.ts';
import type { CountyInspection } from './inspection/county-inspection.ts';
import type { InstructionCase } from './instruction.ts';
import type { LeaderInstruction } from './leader/leader-instruction.ts';
import type { HandledRecommendation } from './recommendation/recommendation.ts';
import { followUpReport } from './report.ts';
import type { SpeechFollowUp } from './speech/speech.ts';
import { knowsEverySecret, knowsOf } from './standing.ts';
import type { FollowUpNote } from './tracking/note.ts';
import type { InstructionView } from './view.ts';
import { type InstructionSight, sightOfInstruction } from './visibility.ts';

type View = z.input<typeof InstructionView>;

const receipt = ({ handedOut, returned, takenOn }: HandledRecommendation, knows: boolean) => ({
  handedOutOn: handedOut?.on,
  document: handedOut?.document,
  onWordOf: knows ? handedOut?.onWordOf : undefined,
  takeOnBy: handedOut?.takeOnBy.by,
  answerBy: handedOut?.answerBy.by,
  returnedOn: returned?.on,
  returnedBy: returned?.unit,
  returnReason: returned?.reason,
  proposedUnit: returned?.proposedUnit,
  ruledOn: returned?.ruled?.on,
  ruling: returned?.ruled?.reason,
  takenOnOn: takenOn?.on,
  responsible: takenOn?.responsible.name,
  headIsResponsible: takenOn?.responsible.isHead,
});

const recommendation = (
  one: HandledRecommendation,
  notes: readonly FollowUpNote[],
  knows: boolean,
): View['recommendations'][number] => {
  const { id, no, text, unit, stage, answer, reports, postponed = [], explanation } = one;
  return {
    id,
    no,
    text,
    unit,
    stage,
    ...receipt(one, knows),
    result: answer?.result,
    answeredOn: answer?.on,
    answer: answer?.text,
    carryOutBy: answer?.carryOutBy?.by,
    postponedFrom: postponed.map(({ from }) => from.by),
    reports: reports.map(({ on, text: said, carriedOutOn, late, toldLate, moreWanted }) => ({
      on,
      text: said,
      carriedOutOn,
      late,
      toldLate,
      moreWanted: moreWanted?.reason,
    })),
    explanation: explanation?.text,
    notes: notes
      .filter(({ recommendation: on }) => on === id)
      .map(({ on, by, committee, text: said }) => ({ on, by, committee, text: said })),
  };
};

const speech = (one: SpeechFollowUp): View['speeches'][number] => {
  const { id, stage, recommendation: on, statement, by, leader, answer, appraisal } = one;
  return {
    id,
    stage,
    recommendation: on,
    statement,
    speaker: by,
    leader: leader?.member,
    metOn: answer?.metOn,
    answer: answer?.text,
    satisfaction: appraisal?.satisfaction,
    comment: appraisal?.comment,
  };
};

// A unit sees itself alone among those an instruction is addressed to, and what it fed back itself.
const instruction = (
  one: LeaderInstruction,
  isShown: (unit: string) => boolean,
): View['instructions'][number] => {
  const { id, stage, leader, on, text, secrecy, feedBackBy } = one;
  const addressees = one.addressees.filter(isShown);
  const feedback = one.feedback.filter(({ unit }) => isShown(unit));
  return {
    id,
    stage,
    leader,
    on,
    text,
    secrecy,
    addressees: [...addressees],
    feedBackBy: feedBackBy.by,
    feedback: feedback.map((each) => ({ ...each })),
  };
};

const inspection = (one: CountyInspection): View['inspections'][number] => {
  const { id, stage, recommendations, reason, requestedOn, received, progress, result } = one;
  return {
    id,
    stage,
    recommendations: [...recommendations],
    reason,
    requestedOn,
    receivedOn: received?.on,
    progress: progress.map((each) => ({ ...each })),
    result: result?.text,
  };
};

const draft = (one: DraftForComment): View['drafts'][number] => {
  const { id, stage, office, title, text, on: sentOn, comment, answer } = one;
  return {
    id,
    stage,
    office,
    title,
    text,
    sentOn,
    comment: comment?.text,
    commentedOn: comment?.on,
    answer: answer?.text,
    answeredOn: answer?.on,
  };
};

const figures = (list: ReturnType<typeof followUpReport>['answers']) =>
  list.map(({ id, recommendations }) => ({ id, recommendations: [...recommendations] }));

/** May the actor be told of this recommendation? A unit of what was handed to it. */
export const showsRecommendation = (
  { unit, handedOut, stage }: HandledRecommendation,
  sight: InstructionSight,
  actor: Actor,
  register: Around['register'],
): boolean => {
  if (sight !== 'unit') return sight !== 'public';
  return (
    (handedOut !== undefined || stage === 'sent_for_reference') && actsFor(unit, actor, register)
  );
};

/** May the actor be told of this instruction? Inner ones stay with the offices and addressees. */
export const showsInstruction = (
  one: LeaderInstruction,
  sight: InstructionSight,
  actor: Actor,
  register: Around['register'],
): boolean => {
  if (!knowsOf(one, actor, register)) return false;
  if (sight === 'offices') return true;
  if (sight === 'unit') return one.addressees.some((unit) => actsFor(unit, actor, register));
  return sight === 'concerned' && one.secrecy === 'open';
};

/** What an actor sees of a follow-up. */
export const seeInstruction = (
  state: InstructionCase,
  actor: Actor,
  { register, today }: Around,
): View => {
  const sight = sightOfInstruction(state, actor, register);
  const shown = state.recommendations.filter((one) =>
    showsRecommendation(one, sight, actor, register),
  );
  const isInside = sight === 'offices' || sight === 'concerned';
  // The public is told how many, not what: the figures count all, the texts stay.
  const counted = sight === 'unit' ? { recommendations: shown } : state;
  const { answers, implementation } = followUpReport(counted, today);
  return {
    followsUpSubject: state.followsUp.subject,
    followsUpKey: state.followsUp.id,
    committee: isInside ? state.committee : undefined,
    recommendations: shown.map((one) => recommendation(one, state.notes, knowsEverySecret(actor))),
    speeches: state.speeches
      .filter((one) => shown.some(({ id }) => id === one.recommendation))
      .map(speech),
    instructions: state.instructions
      .filter((one) => showsInstruction(one, sight, actor, register))
      .map((one) => instruction(one, (unit) => sight !== 'unit' || actsFor(unit, actor, register))),
    noInstructionOn: isInside ? state.noInstruction?.on : undefined,
    inspections: sight === 'offices' ? state.inspections.map(inspection) : [],
    drafts: sight === 'offices' ? (state.drafts ?? []).map(draft) : [],
    passedOnOn: isInside ? [...state.passing.done] : [],
    answers: figures(answers),
    implementation: figures(implementation),
    reportedOn: isInside ? state.report?.on : undefined,
    report: isInside ? state.report?.text : undefined,
    published: state.published,
  };
};
