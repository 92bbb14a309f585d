import { recorded } from '../../kernel/recorded.ts';
import { saysOf } from '../../kernel/says.ts';
import type { AdoptionResult } from '../../words/instruction.ts';
import { dueToday } from '../clocks.ts';
import type { Instruction, InstructionContext } from '../instruction.ts';
import { instructionArea, parts, passingOn } from '../moves.ts';
import { answered, handOutOf, named, recommendationIn, reported } from './answer.ts';
import { type RecommendationFact, recommendationFacts } from './facts.ts';
import {
  type HandledRecommendation,
  type ImplementationReport,
  recommendationCommands,
} from './recommendation.ts';

type Fact<Type extends RecommendationFact['type']> = Extract<
  RecommendationFact,
  { readonly type: Type }
>;

const says = saysOf<RecommendationFact, Instruction, InstructionContext>();
const recommendations = parts('recommendations', 'R');

const withLatest = (
  reports: readonly ImplementationReport[],
  change: Partial<ImplementationReport>,
): readonly ImplementationReport[] =>
  reports.map((one, at) => (at === reports.length - 1 ? { ...one, ...change } : one));

const stageAfter = {
  adopted: 'to_carry_out',
  partly_adopted: 'to_carry_out',
  noted: 'noted',
  not_adopted_with_reason: 'not_adopted',
} as const satisfies Readonly<Record<AdoptionResult, HandledRecommendation['stage']>>;

const withRuling = (
  { returned }: HandledRecommendation,
  ruled: NonNullable<HandledRecommendation['returned']>['ruled'],
): Pick<HandledRecommendation, 'returned'> =>
  returned && ruled ? { returned: { ...returned, ruled } } : {};

const withAnswer = recommendations.changes(
  'recommendation',
  ({ type: _, recommendation: __, passOnBy, ...answer }: Fact<'RecommendationAnswered'>) => ({
    stage: stageAfter[answer.result],
    answer,
  }),
);

const withNote = recommendations.changes(
  'recommendation',
  ({ on: notedOn }: Fact<'ImplementationNoted'>, { reports }) => ({
    stage: 'carried_out',
    reports: withLatest(reports, { notedOn }),
  }),
);

/** 交办、接办、采纳、落实: handed out, taken on or returned, answered, carried out. */
export const recommendation = instructionArea({
  commands: recommendationCommands,
  facts: recommendationFacts,
  decide: {
    HandOutRecommendation: (state, { type: _, ...asked }, ctx) => ({
      ...recorded(asked),
      type: 'RecommendationHandedOut',
      on: ctx.today,
      unit: recommendationIn(state, asked.recommendation).unit,
      answerBy: dueToday('answer', ctx),
      takeOnBy: dueToday('takeOn', ctx),
    }),
    SendForReference: (state, { recommendation: id }, { today: on }) => ({
      type: 'RecommendationSentForReference',
      on,
      recommendation: id,
      unit: recommendationIn(state, id).unit,
    }),
    TakeOnRecommendation: (state, { recommendation: id, responsible }, { today: on }) => ({
      type: 'RecommendationTakenOn',
      on,
      recommendation: id,
      responsible,
      late: on > handOutOf(state, id).takeOnBy.by,
    }),
    ReturnRecommendation: says('RecommendationReturned', (ctx) => ({
      ruleBy: dueToday('ruleOnReturn', ctx),
    })),
    ReaddressRecommendation: says('RecommendationReaddressed', (ctx) => ({
      answerBy: dueToday('answer', ctx),
      takeOnBy: dueToday('takeOn', ctx),
    })),
    // Whoever returned what was theirs gains no time for the answer by it.
    InsistOnRecommendation: says('RecommendationInsistedOn', (ctx) => ({
      takeOnBy: dueToday('takeOn', ctx),
    })),
    AdoptRecommendation: (state, command, ctx) => ({
      ...answered(state, command, { result: 'adopted', text: command.text }, ctx),
      carryOutBy: named(command.carryOutBy, ctx),
    }),
    AdoptRecommendationInPart: (state, command, ctx) => {
      const text = `${command.text}\n${command.reason}`;
      return {
        ...answered(state, command, { result: 'partly_adopted', text }, ctx),
        carryOutBy: named(command.carryOutBy, ctx),
      };
    },
    NoteRecommendation: (state, command, ctx) =>
      answered(state, command, { result: 'noted', text: command.reason }, ctx),
    DeclineRecommendation: (state, command, ctx) =>
      answered(state, command, { result: 'not_adopted_with_reason', text: command.reason }, ctx),
    ReportCarriedOut: reported,
    PostponeCarryingOut: (_state, { recommendation: id, carryOutBy, reason }, ctx) => ({
      type: 'CarryingOutPostponed',
      on: ctx.today,
      recommendation: id,
      carryOutBy: named(carryOutBy, ctx),
      reason,
    }),
    ExplainNotCarriedOut: says('NotCarriedOutExplained'),
    TakeNoteOfReport: says('ImplementationNoted', (ctx) => ({ passOnBy: dueToday('passOn', ctx) })),
    AskForMore: says('MoreAskedFor'),
  },
  evolve: {
    RecommendationHandedOut: recommendations.changes(
      'recommendation',
      ({ type: _, recommendation: __, unit: ___, ...handedOut }) => ({
        stage: 'handed_out',
        handedOut,
      }),
    ),
    RecommendationSentForReference: recommendations.changes('recommendation', () => ({
      stage: 'sent_for_reference',
    })),
    RecommendationTakenOn: recommendations.changes(
      'recommendation',
      ({ type: _, recommendation: __, ...takenOn }) => ({ stage: 'taken_on', takenOn }),
    ),
    RecommendationReturned: recommendations.changes(
      'recommendation',
      ({ type: _, recommendation: __, ...returned }, { unit }) => ({
        stage: 'returned',
        returned: { ...returned, unit },
      }),
    ),
    RecommendationReaddressed: recommendations.changes(
      'recommendation',
      ({ on, unit, reason, answerBy, takeOnBy }, one) => ({
        ...withRuling(one, { on, reason, readdressedTo: unit }),
        unit,
        stage: 'handed_out',
        handedOut: { ...one.handedOut, on, answerBy, takeOnBy },
      }),
    ),
    RecommendationInsistedOn: recommendations.changes(
      'recommendation',
      ({ on, reason, takeOnBy }, one) => ({
        ...withRuling(one, { on, reason }),
        stage: 'handed_out',
        ...(one.handedOut ? { handedOut: { ...one.handedOut, takeOnBy } } : {}),
      }),
    ),
    RecommendationAnswered: (state, fact) => passingOn(withAnswer(state, fact), fact),
    ImplementationReported: recommendations.changes(
      'recommendation',
      ({ type: _, recommendation: __, ...report }, { reports }) => ({
        stage: 'reported',
        reports: [...reports, report],
      }),
    ),
    CarryingOutPostponed: recommendations.changes(
      'recommendation',
      ({ on, carryOutBy, reason }, { answer, postponed = [] }) =>
        answer?.carryOutBy
          ? {
              answer: { ...answer, carryOutBy },
              postponed: [...postponed, { on, from: answer.carryOutBy, reason }],
            }
          : {},
    ),
    NotCarriedOutExplained: recommendations.changes('recommendation', ({ on, text }) => ({
      stage: 'explained',
      explanation: { on, text },
    })),
    ImplementationNoted: (state, fact) => passingOn(withNote(state, fact), fact),
    MoreAskedFor: recommendations.changes('recommendation', ({ on, reason }, { reports }) => ({
      stage: 'to_carry_out',
      reports: withLatest(reports, { moreWanted: { on, reason } }),
    })),
  },
});
