import type { CalendarDay } from '../kernel/day.ts';
import type { AdoptionResult } from '../words/instruction.ts';
import type { InstructionCase } from './instruction.ts';
import type { HandledRecommendation } from './recommendation/recommendation.ts';

/** A figure of the report, with the recommendations it counts. */
export interface FollowUpFigure {
  readonly id: string;
  readonly recommendations: readonly string[];
}

/**
 * 跟踪问效: what became of the recommendations of one outcome as of a day. The answers partition
 * them: adopted, partly adopted, noted, not adopted, sent for reference, outstanding.
 */
export interface FollowUpReport {
  readonly all: readonly string[];
  /** What was answered, class by class, and what was not: together all there are. */
  readonly answers: readonly FollowUpFigure[];
  /** Of what is to be carried out: done, explained, under way, overdue: together all of these. */
  readonly implementation: readonly FollowUpFigure[];
}

const idsOf = (
  list: readonly HandledRecommendation[],
  holds: (one: HandledRecommendation) => boolean,
): readonly string[] => list.filter(holds).map(({ id }) => id);

const hasResult =
  (result: AdoptionResult) =>
  ({ answer }: HandledRecommendation): boolean =>
    answer?.result === result;

/** What became of the recommendations, as of a day. */
export const followUpReport = (
  { recommendations }: Pick<InstructionCase, 'recommendations'>,
  on: CalendarDay,
): FollowUpReport => {
  const figure = (id: string, holds: (one: HandledRecommendation) => boolean): FollowUpFigure => ({
    id,
    recommendations: idsOf(recommendations, holds),
  });
  const wasReferred = ({ stage }: HandledRecommendation) => stage === 'sent_for_reference';
  const carries = ({ answer }: HandledRecommendation) => answer?.carryOutBy !== undefined;
  const isDone = ({ stage }: HandledRecommendation) => stage === 'carried_out';
  const isExplained = ({ stage }: HandledRecommendation) => stage === 'explained';
  const isOver = ({ answer }: HandledRecommendation) => (answer?.carryOutBy?.by ?? on) < on;
  const runs = (one: HandledRecommendation) => carries(one) && !isDone(one) && !isExplained(one);
  return {
    all: recommendations.map(({ id }) => id),
    answers: [
      figure('adopted', hasResult('adopted')),
      figure('partly_adopted', hasResult('partly_adopted')),
      figure('noted', hasResult('noted')),
      figure('not_adopted_with_reason', hasResult('not_adopted_with_reason')),
      figure('sent_for_reference', wasReferred),
      figure('outstanding', (one) => one.answer === undefined && !wasReferred(one)),
    ],
    implementation: [
      figure('carried_out', isDone),
      figure('explained', isExplained),
      figure('under_way', (one) => runs(one) && !isOver(one)),
      figure('overdue', (one) => runs(one) && isOver(one)),
    ],
  };
};
