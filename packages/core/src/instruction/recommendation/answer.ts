import type { CalendarDay } from '../../kernel/day.ts';
import { required } from '../../kernel/required.ts';
import type { AdoptionResult } from '../../words/instruction.ts';
import { instructionClocks as clocks, dueToday } from '../clocks.ts';
import { type Instruction, type InstructionContext, opened } from '../instruction.ts';
import { partIn } from '../moves.ts';
import type { RecommendationFact } from './facts.ts';
import type { HandledRecommendation } from './recommendation.ts';

type Report = Extract<RecommendationFact, { readonly type: 'ImplementationReported' }>;

/** One recommendation. */
export const recommendationIn = (state: Instruction, id: string): HandledRecommendation =>
  partIn(opened(state).recommendations, id);

/** How a recommendation was handed out. */
export const handOutOf = (state: Instruction, id: string) =>
  required(recommendationIn(state, id).handedOut, 'a hand-out');

/** The day a unit names for carrying a recommendation out. */
export const named = (by: CalendarDay, { register }: InstructionContext) => ({
  by,
  version: register.profile.version,
});

/** What a unit makes of a recommendation. */
export const answered = (
  state: Instruction,
  { recommendation }: { readonly recommendation: string },
  answer: { readonly result: AdoptionResult; readonly text: string },
  ctx: InstructionContext,
) => ({
  type: 'RecommendationAnswered' as const,
  on: ctx.today,
  recommendation,
  ...answer,
  late: ctx.today > handOutOf(state, recommendation).answerBy.by,
  passOnBy: dueToday('passOn', ctx),
});

// Where the office asked for more, the week runs from then: what it asks was not known before.
const toldFrom = ({ reports }: HandledRecommendation, carriedOutOn: CalendarDay): CalendarDay => {
  const moreWantedOn = reports.at(-1)?.moreWanted?.on;
  return moreWantedOn !== undefined && moreWantedOn > carriedOutOn ? moreWantedOn : carriedOutOn;
};

/** What a unit reports of the carrying out, and whether it was late. */
export const reported = (
  state: Instruction,
  {
    recommendation,
    on: carriedOutOn,
    text,
  }: { recommendation: string; on: CalendarDay; text: string },
  ctx: InstructionContext,
): Report => {
  const one = recommendationIn(state, recommendation);
  const { by } = required(one.answer?.carryOutBy, 'a day to carry it out by');
  const tellFrom = toldFrom(one, carriedOutOn);
  const tellBy = clocks.due('tell', tellFrom, ctx);
  return {
    type: 'ImplementationReported',
    on: ctx.today,
    recommendation,
    text,
    carriedOutOn,
    late: carriedOutOn > by,
    tellFrom,
    tellBy,
    toldLate: ctx.today > tellBy.by,
    takeNoteBy: dueToday('takeNote', ctx),
  };
};
