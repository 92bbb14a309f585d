import { actsFor } from '../county/acting.ts';
import type { UnitId } from '../county/entries.ts';
import { decideBy } from '../kernel/moves.ts';
import { sourceNamed, sourceOf } from './case-rules.ts';
import { type InstructionClock, instructionClocks } from './clocks.ts';
import type { instructionCommands } from './commands.ts';
import { draftDeciders } from './draft/decide.ts';
import type { InstructionEvent } from './events.ts';
import type { HandledRecommendation, Instruction, InstructionContext } from './instruction.ts';
import { type Deciders, opened, there } from './moves.ts';
import { outstanding } from './standing.ts';
import type { AdoptionResult } from './words.ts';
import { instructionWorkflow } from './workflow.ts';

const due = (kind: InstructionClock, ctx: InstructionContext) =>
  instructionClocks.due(kind, ctx.today, ctx);

const recommendationIn = (state: Instruction, id: string): HandledRecommendation =>
  there(
    opened(state).recommendations.find((one) => one.id === id),
    'a recommendation',
  );

const named = (by: InstructionContext['today'], { register }: InstructionContext) => ({
  by,
  version: register.profile.version,
});

const answered = (
  state: Instruction,
  { recommendation }: { readonly recommendation: string },
  answer: { readonly result: AdoptionResult; readonly text: string },
  ctx: InstructionContext,
) => {
  const { answerBy } = there(recommendationIn(state, recommendation).handedOut, 'a hand-out');
  return {
    type: 'RecommendationAnswered' as const,
    on: ctx.today,
    recommendation,
    ...answer,
    late: ctx.today > answerBy.by,
    passOnBy: due('passOn', ctx),
  };
};

const nextOf = (letter: string, ids: readonly string[]): string =>
  `${letter}${ids.filter((id) => id.startsWith(letter)).length + 1}`;

// What a secret instruction is called tells nobody how many others there are, nor one office how
// many another has recorded.
const instructionId = (state: Instruction, secrecy: string, role: string): string => {
  const secretly = role === 'party_office' ? 'SP' : 'SG';
  return nextOf(
    secrecy === 'secret' ? secretly : 'L',
    opened(state).instructions.map(({ id }) => id),
  );
};

const deciders: Deciders<typeof instructionCommands> = {
  ...draftDeciders,
  OpenFollowUp: (_state, command, ctx) => {
    const source = there(sourceOf(command, ctx), 'a source');
    return {
      type: 'FollowUpOpened',
      on: ctx.today,
      id: ctx.caseId,
      title: source.title ?? ctx.caseId,
      followsUp: there(sourceNamed(command), 'a source'),
      ...(source.secret ? { secret: true as const } : {}),
      recommendations: (source.recommendations ?? []).map(({ no, text, unit }) => ({
        no,
        text,
        unit,
      })),
      informed: [...command.members, ...command.bodies],
      instructBy: due('instruct', ctx),
      reportBy: due('report', ctx),
    };
  },
  RecordNoInstruction: (_state, { reason }, ctx) => ({
    type: 'NoInstructionRecorded',
    on: ctx.today,
    reason,
    referBy: due('refer', ctx),
  }),
  PassOnFeedback: (_state, _command, { today: on }) => ({ type: 'FeedbackPassedOn', on }),
  ReportFollowUp: (_state, { text }, ctx) => ({
    type: 'FollowUpReported',
    on: ctx.today,
    text,
    closeBy: due('close', ctx),
  }),
  CloseFollowUp: (_state, { publish }, { today: on }) => ({
    type: 'FollowUpClosed',
    on,
    publish,
  }),
  RecordLeaderInstruction: (state, { leader, on, text, secrecy, addressees }, ctx) => ({
    type: 'LeaderInstructionRecorded',
    on: ctx.today,
    leaderInstruction: instructionId(state, secrecy, ctx.actor.role),
    leader,
    instructedOn: on,
    recordedBy: ctx.actor.role === 'party_office' ? 'party_office' : 'government_office',
    text,
    secrecy,
    addressees,
    feedBackBy: due('feedBack', ctx),
  }),
  FeedBackOnInstruction: (state, { leaderInstruction, text }, ctx) => {
    const { instructions } = opened(state);
    const found = there(
      instructions.find(({ id }) => id === leaderInstruction),
      'an instruction',
    );
    const unit = there(
      outstanding(found).find((one) => actsFor(one, ctx.actor, ctx.register)),
      'an addressee',
    );
    return {
      type: 'InstructionFedBack',
      on: ctx.today,
      leaderInstruction,
      unit,
      text,
      late: ctx.today > found.feedBackBy.by,
      passOnBy: due('passOn', ctx),
    };
  },
  ConcludeInstruction: (_state, { leaderInstruction }, { today: on }) => ({
    type: 'InstructionConcluded',
    on,
    leaderInstruction,
  }),
  HandOutRecommendation: (state, { recommendation }, ctx) => ({
    type: 'RecommendationHandedOut',
    on: ctx.today,
    recommendation,
    unit: recommendationIn(state, recommendation).unit,
    answerBy: due('answer', ctx),
  }),
  SendForReference: (state, { recommendation }, { today: on }) => ({
    type: 'RecommendationSentForReference',
    on,
    recommendation,
    unit: recommendationIn(state, recommendation).unit,
  }),
  ReaddressRecommendation: (_state, { recommendation, unit, reason }, ctx) => ({
    type: 'RecommendationReaddressed',
    on: ctx.today,
    recommendation,
    unit: unit as UnitId,
    reason,
    answerBy: due('answer', ctx),
  }),
  AdoptRecommendation: (state, command, ctx) => ({
    ...answered(state, command, { result: 'adopted', text: command.text }, ctx),
    carryOutBy: named(command.carryOutBy, ctx),
  }),
  AdoptRecommendationInPart: (state, command, ctx) => ({
    ...answered(
      state,
      command,
      { result: 'partly_adopted', text: `${command.text}\n${command.reason}` },
      ctx,
    ),
    carryOutBy: named(command.carryOutBy, ctx),
  }),
  NoteRecommendation: (state, command, ctx) =>
    answered(state, command, { result: 'noted', text: command.reason }, ctx),
  DeclineRecommendation: (state, command, ctx) =>
    answered(state, command, { result: 'not_adopted_with_reason', text: command.reason }, ctx),
  ReportCarriedOut: (state, { recommendation, text }, ctx) => {
    const { answer } = recommendationIn(state, recommendation);
    const { by } = there(answer?.carryOutBy, 'a day to carry it out');
    return {
      type: 'ImplementationReported',
      on: ctx.today,
      recommendation,
      text,
      late: ctx.today > by,
      takeNoteBy: due('takeNote', ctx),
    };
  },
  PostponeCarryingOut: (_state, { recommendation, carryOutBy, reason }, ctx) => ({
    type: 'CarryingOutPostponed',
    on: ctx.today,
    recommendation,
    carryOutBy: named(carryOutBy, ctx),
    reason,
  }),
  ExplainNotCarriedOut: (_state, { recommendation, text }, { today: on }) => ({
    type: 'NotCarriedOutExplained',
    on,
    recommendation,
    text,
  }),
  TakeNoteOfReport: (_state, { recommendation }, ctx) => ({
    type: 'ImplementationNoted',
    on: ctx.today,
    recommendation,
    passOnBy: due('passOn', ctx),
  }),
  AskForMore: (_state, { recommendation, reason }, { today: on }) => ({
    type: 'MoreAskedFor',
    on,
    recommendation,
    reason,
  }),
  RequestCountyInspection: (state, { recommendations, reason }, ctx) => ({
    type: 'CountyInspectionRequested',
    on: ctx.today,
    inspection: nextOf(
      'D',
      opened(state).inspections.map(({ id }) => id),
    ),
    recommendations,
    reason,
    receiveBy: due('receive', ctx),
  }),
  ReceiveForInspection: (_state, { inspection }, ctx) => ({
    type: 'InspectionReceived',
    on: ctx.today,
    inspection,
    concludeBy: due('inspect', ctx),
  }),
  ReportInspectionProgress: (_state, { inspection, text }, { today: on }) => ({
    type: 'InspectionProgressReported',
    on,
    inspection,
    text,
  }),
  ConcludeInspection: (state, { inspection, text }, { today: on }) => {
    const found = opened(state).inspections.find(({ id }) => id === inspection);
    const { concludeBy } = there(found?.received, 'a receipt');
    return { type: 'InspectionConcluded', on, inspection, text, late: on > concludeBy.by };
  },
};

/** The table says whether; the decider of the command says what then happened. */
export const decideInstruction = decideBy<
  typeof instructionCommands,
  Instruction,
  InstructionEvent,
  InstructionContext
>(instructionWorkflow, deciders);
