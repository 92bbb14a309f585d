import type { UnitId } from '../county/entries.ts';
import type { Due } from '../kernel/deadline.ts';
import { evolveBy } from '../kernel/moves.ts';
import { draftFolds } from './draft/evolve.ts';
import type { InstructionEvent } from './events.ts';
import type {
  CountyInspection,
  HandledRecommendation,
  ImplementationReport,
  Instruction,
  InstructionCase,
  LeaderInstruction,
} from './instruction.ts';
import { type Folds, opened, withPart } from './moves.ts';

const pendingFrom = (
  { passing }: InstructionCase,
  event: { readonly on: Due['by']; readonly passOnBy: Due },
): InstructionCase['passing'] => ({
  ...passing,
  pending: passing.pending ?? { since: event.on, passOnBy: event.passOnBy },
});

const withRecommendation = (
  state: Instruction,
  { recommendation }: { readonly recommendation: string },
  change: (one: HandledRecommendation) => HandledRecommendation,
): InstructionCase => {
  const base = opened(state);
  return { ...base, recommendations: withPart(base.recommendations, recommendation, change) };
};

const withInstruction = (
  state: Instruction,
  { leaderInstruction }: { readonly leaderInstruction: string },
  change: (one: LeaderInstruction) => LeaderInstruction,
): InstructionCase => {
  const base = opened(state);
  return { ...base, instructions: withPart(base.instructions, leaderInstruction, change) };
};

const withInspection = (
  state: Instruction,
  { inspection }: { readonly inspection: string },
  change: (one: CountyInspection) => CountyInspection,
): InstructionCase => {
  const base = opened(state);
  return { ...base, inspections: withPart(base.inspections, inspection, change) };
};

const withLatest = (
  reports: readonly ImplementationReport[],
  change: Partial<ImplementationReport>,
): readonly ImplementationReport[] =>
  reports.map((one, at) => (at === reports.length - 1 ? { ...one, ...change } : one));

const answeredAs = { adopted: 'to_carry_out', partly_adopted: 'to_carry_out' } as const;
const stageAfter = (
  result: Extract<InstructionEvent, { type: 'RecommendationAnswered' }>['result'],
): HandledRecommendation['stage'] => {
  if (result === 'noted') return 'noted';
  return result === 'not_adopted_with_reason' ? 'not_adopted' : answeredAs[result];
};

const folds: Folds = {
  ...draftFolds,
  FollowUpOpened: (_state, event) => {
    const { type: _, on: openedOn, recommendations, ...rest } = event;
    return {
      ...rest,
      stage: 'open',
      openedOn,
      recommendations: recommendations.map((one) => ({
        ...one,
        unit: one.unit as UnitId,
        id: `R${one.no}`,
        stage: 'open',
        reports: [],
      })),
      instructions: [],
      inspections: [],
      passing: { done: [] },
      published: false,
    };
  },
  NoInstructionRecorded: (state, { on, reason, referBy }) => ({
    ...opened(state),
    noInstruction: { on, reason, referBy },
  }),
  FeedbackPassedOn: (state, { on }) => {
    const base = opened(state);
    return { ...base, passing: { done: [...base.passing.done, on] } };
  },
  FollowUpReported: (state, { on, text, closeBy }) => ({
    ...opened(state),
    report: { on, text, closeBy },
  }),
  FollowUpClosed: (state, { on: closedOn, publish: published }) => ({
    ...opened(state),
    stage: 'closed',
    closedOn,
    published,
  }),
  LeaderInstructionRecorded: (state, event) => {
    const base = opened(state);
    const { type: _, leaderInstruction: id, on: recordedOn, instructedOn: on, ...rest } = event;
    const one: LeaderInstruction = { ...rest, id, on, recordedOn, stage: 'received', feedback: [] };
    return { ...base, instructions: [...base.instructions, one] };
  },
  InstructionFedBack: (state, event) => {
    const { on, unit, text, late } = event;
    const after = withInstruction(state, event, (one) => ({
      ...one,
      feedback: [...one.feedback, { on, unit, text, late }],
    }));
    const fed = after.instructions.find(({ id }) => id === event.leaderInstruction);
    // What is fed back on a secret instruction goes no further.
    return fed?.secrecy === 'secret' ? after : { ...after, passing: pendingFrom(after, event) };
  },
  InstructionConcluded: (state, event) =>
    withInstruction(state, event, (one) => ({ ...one, stage: 'concluded', concludedOn: event.on })),
  RecommendationHandedOut: (state, event) =>
    withRecommendation(state, event, (one) => ({
      ...one,
      stage: 'handed_out',
      handedOut: { on: event.on, answerBy: event.answerBy },
    })),
  RecommendationSentForReference: (state, event) =>
    withRecommendation(state, event, (one) => ({ ...one, stage: 'sent_for_reference' })),
  RecommendationReaddressed: (state, event) =>
    withRecommendation(state, event, (one) => ({
      ...one,
      unit: event.unit,
      handedOut: { on: event.on, answerBy: event.answerBy },
      readdressed: [
        ...(one.readdressed ?? []),
        { on: event.on, from: one.unit, reason: event.reason },
      ],
    })),
  RecommendationAnswered: (state, event) => {
    const { on, result, text, late, carryOutBy } = event;
    const answer = { on, result, text, late, ...(carryOutBy ? { carryOutBy } : {}) };
    const after = withRecommendation(state, event, (one) => ({
      ...one,
      stage: stageAfter(result),
      answer,
    }));
    return { ...after, passing: pendingFrom(after, event) };
  },
  ImplementationReported: (state, event) =>
    withRecommendation(state, event, (one) => {
      const { on, text, late, takeNoteBy } = event;
      return {
        ...one,
        stage: 'reported',
        reports: [...one.reports, { on, text, late, takeNoteBy }],
      };
    }),
  CarryingOutPostponed: (state, event) =>
    withRecommendation(state, event, (one) => {
      const { answer } = one;
      if (!answer?.carryOutBy) return one;
      const from = answer.carryOutBy;
      return {
        ...one,
        answer: { ...answer, carryOutBy: event.carryOutBy },
        postponed: [...(one.postponed ?? []), { on: event.on, from, reason: event.reason }],
      };
    }),
  NotCarriedOutExplained: (state, event) =>
    withRecommendation(state, event, (one) => ({
      ...one,
      stage: 'explained',
      explanation: { on: event.on, text: event.text },
    })),
  ImplementationNoted: (state, event) => {
    const after = withRecommendation(state, event, (one) => ({
      ...one,
      stage: 'carried_out',
      reports: withLatest(one.reports, { notedOn: event.on }),
    }));
    return { ...after, passing: pendingFrom(after, event) };
  },
  MoreAskedFor: (state, event) =>
    withRecommendation(state, event, (one) => ({
      ...one,
      stage: 'to_carry_out',
      reports: withLatest(one.reports, { moreWanted: { on: event.on, reason: event.reason } }),
    })),
  CountyInspectionRequested: (state, event) => {
    const base = opened(state);
    const { type: _, inspection: id, on: requestedOn, ...rest } = event;
    const one: CountyInspection = { ...rest, id, requestedOn, stage: 'requested', progress: [] };
    return { ...base, inspections: [...base.inspections, one] };
  },
  InspectionReceived: (state, event) =>
    withInspection(state, event, (one) => ({
      ...one,
      stage: 'under_inspection',
      received: { on: event.on, concludeBy: event.concludeBy },
    })),
  InspectionProgressReported: (state, event) =>
    withInspection(state, event, (one) => ({
      ...one,
      progress: [...one.progress, { on: event.on, text: event.text }],
    })),
  InspectionConcluded: (state, event) =>
    withInspection(state, event, (one) => ({
      ...one,
      stage: 'concluded',
      result: { on: event.on, text: event.text, late: event.late },
    })),
};

/** Facts to state. */
export const evolveInstruction = evolveBy<Instruction, InstructionEvent>(folds);
