import { instructionClocks as clocks, type InstructionClock } from '../clocks.ts';
import type { Instruction, InstructionContext } from '../instruction.ts';
import { type Deciders, recommendationIn, there } from '../moves.ts';
import type { AdoptionResult } from '../words.ts';
import type { recommendationCommands } from './commands.ts';
import type { HandledRecommendation } from './recommendation.ts';

const due = (kind: InstructionClock, ctx: InstructionContext) => clocks.due(kind, ctx.today, ctx);

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

// Where the office asked for more, the week runs from then: what it asks was not known before.
const tellFrom = (
  { reports }: HandledRecommendation,
  carriedOutOn: InstructionContext['today'],
): InstructionContext['today'] => {
  const asked = reports.at(-1)?.moreWanted?.on;
  return asked !== undefined && asked > carriedOutOn ? asked : carriedOutOn;
};

/** What handing out, taking on, answering and carrying out lead to. */
export const recommendationDeciders: Deciders<typeof recommendationCommands> = {
  HandOutRecommendation: (state, { recommendation, document, onWordOf }, ctx) => ({
    type: 'RecommendationHandedOut',
    on: ctx.today,
    recommendation,
    unit: recommendationIn(state, recommendation).unit,
    answerBy: due('answer', ctx),
    takeOnBy: due('takeOn', ctx),
    ...(document ? { document } : {}),
    ...(onWordOf ? { onWordOf } : {}),
  }),
  SendForReference: (state, { recommendation }, { today: on }) => ({
    type: 'RecommendationSentForReference',
    on,
    recommendation,
    unit: recommendationIn(state, recommendation).unit,
  }),
  TakeOnRecommendation: (state, { recommendation, responsible }, { today: on }) => {
    const { takeOnBy } = there(recommendationIn(state, recommendation).handedOut, 'a hand-out');
    return {
      type: 'RecommendationTakenOn',
      on,
      recommendation,
      responsible,
      late: on > takeOnBy.by,
    };
  },
  ReturnRecommendation: (_state, { recommendation, reason, proposedUnit }, ctx) => ({
    type: 'RecommendationReturned',
    on: ctx.today,
    recommendation,
    reason,
    ...(proposedUnit ? { proposedUnit } : {}),
    ruleBy: due('ruleOnReturn', ctx),
  }),
  ReaddressRecommendation: (_state, { recommendation, unit, reason }, ctx) => ({
    type: 'RecommendationReaddressed',
    on: ctx.today,
    recommendation,
    unit,
    reason,
    answerBy: due('answer', ctx),
    takeOnBy: due('takeOn', ctx),
  }),
  // Whoever returned what was theirs gains no time for the answer by it.
  InsistOnRecommendation: (_state, { recommendation, reason }, ctx) => ({
    type: 'RecommendationInsistedOn',
    on: ctx.today,
    recommendation,
    reason,
    takeOnBy: due('takeOn', ctx),
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
  ReportCarriedOut: (state, { recommendation, on: carriedOutOn, text }, ctx) => {
    const one = recommendationIn(state, recommendation);
    const { by } = there(one.answer?.carryOutBy, 'a day to carry it out by');
    const from = tellFrom(one, carriedOutOn);
    const tellBy = clocks.due('tell', from, ctx);
    return {
      type: 'ImplementationReported',
      on: ctx.today,
      recommendation,
      text,
      carriedOutOn,
      late: carriedOutOn > by,
      tellFrom: from,
      tellBy,
      toldLate: ctx.today > tellBy.by,
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
};
