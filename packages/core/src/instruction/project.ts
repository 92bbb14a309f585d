import type { z } from 'zod';
import { actsFor } from '../county/acting.ts';
import type { Actor } from '../county/actor.ts';
import type { ViewContext } from '../county/showing.ts';
import { shownBy } from '../kernel/shown-by.ts';
import type { DraftForComment } from './draft/draft.ts';
import type { CountyInspection } from './inspection/inspection.ts';
import type { InstructionCase } from './instruction.ts';
import type { LeaderInstruction } from './leader/leader.ts';
import { knowsEverySecret, knowsOf } from './queries.ts';
import type { HandledRecommendation } from './recommendation/recommendation.ts';
import { followUpReport } from './report.ts';
import type { SpeechFollowUp } from './speech/speech.ts';
import type { FollowUpNote } from './tracking/tracking.ts';
import { InstructionView } from './view.ts';
import { type InstructionVisibility, visibilityOfInstruction } from './visibility.ts';

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
) => ({
  ...one,
  ...receipt(one, knows),
  result: one.answer?.result,
  answeredOn: one.answer?.on,
  answer: one.answer?.text,
  carryOutBy: one.answer?.carryOutBy?.by,
  postponedFrom: (one.postponed ?? []).map(({ from }) => from.by),
  reports: one.reports.map((report) => ({ ...report, moreWanted: report.moreWanted?.reason })),
  explanation: one.explanation?.text,
  notes: notes.filter(({ recommendation: id }) => id === one.id),
});

const speech = (one: SpeechFollowUp) => ({
  ...one,
  speaker: one.by,
  leader: one.leader?.member,
  metOn: one.answer?.metOn,
  answer: one.answer?.text,
  satisfaction: one.appraisal?.satisfaction,
  comment: one.appraisal?.comment,
});

// A unit sees itself alone among those an instruction is addressed to, and what it fed back itself.
const instruction = (one: LeaderInstruction, isShown: (unit: string) => boolean) => ({
  ...one,
  addressees: one.addressees.filter(isShown),
  feedBackBy: one.feedBackBy.by,
  feedback: one.feedback.filter(({ unit }) => isShown(unit)),
});

const inspection = (one: CountyInspection) => ({
  ...one,
  receivedOn: one.received?.on,
  result: one.result?.text,
});

const draft = (one: DraftForComment) => ({
  ...one,
  sentOn: one.on,
  comment: one.comment?.text,
  commentedOn: one.comment?.on,
  answer: one.answer?.text,
  answeredOn: one.answer?.on,
});

/** May the actor be told of this recommendation? A unit of what was handed to it. */
export const showsRecommendation = (
  { unit, handedOut, stage }: HandledRecommendation,
  visibility: InstructionVisibility,
  actor: Actor,
  register: ViewContext['register'],
): boolean => {
  if (visibility !== 'unit') return visibility !== 'public';
  return (
    (handedOut !== undefined || stage === 'sent_for_reference') && actsFor(unit, actor, register)
  );
};

/** May the actor be told of this instruction? Inner ones stay with the offices and addressees. */
export const showsInstruction = (
  one: LeaderInstruction,
  visibility: InstructionVisibility,
  actor: Actor,
  register: ViewContext['register'],
): boolean => {
  if (!knowsOf(one, actor, register)) return false;
  if (visibility === 'offices') return true;
  if (visibility === 'unit') return one.addressees.some((unit) => actsFor(unit, actor, register));
  return visibility === 'concerned' && one.secrecy === 'open';
};

/** What an actor sees of a follow-up. */
export const projectInstruction = (
  state: InstructionCase,
  actor: Actor,
  { register, today }: ViewContext,
): View => {
  const visibility = visibilityOfInstruction(state, actor, register);
  const shown = state.recommendations.filter((one) =>
    showsRecommendation(one, visibility, actor, register),
  );
  const isInside = visibility === 'offices' || visibility === 'concerned';
  // The public is told how many, not what: the figures count all, the texts stay.
  const counted = visibility === 'unit' ? { recommendations: shown } : state;
  const { answers, implementation } = followUpReport(counted, today);
  return shownBy(InstructionView, {
    followsUpSubject: state.followsUp.subject,
    followsUpKey: state.followsUp.id,
    committee: isInside ? state.committee : undefined,
    recommendations: shown.map((one) => recommendation(one, state.notes, knowsEverySecret(actor))),
    speeches: state.speeches
      .filter((one) => shown.some(({ id }) => id === one.recommendation))
      .map(speech),
    instructions: state.instructions
      .filter((one) => showsInstruction(one, visibility, actor, register))
      .map((one) =>
        instruction(one, (unit) => visibility !== 'unit' || actsFor(unit, actor, register)),
      ),
    noInstructionOn: isInside ? state.noInstruction?.on : undefined,
    inspections: visibility === 'offices' ? state.inspections.map(inspection) : [],
    drafts: visibility === 'offices' ? (state.drafts ?? []).map(draft) : [],
    passedOnOn: isInside ? state.passing.done : [],
    answers,
    implementation,
    reportedOn: isInside ? state.report?.on : undefined,
    report: isInside ? state.report?.text : undefined,
    published: state.published,
  });
};
