import {
  type HandlingFigure,
  type TrackingFigureId,
  trackingFigureIds,
} from '../words/tracking.ts';
import type { IncludedFollowUp } from './included.ts';

/** A figure of the report of a year, with the follow-ups it counts and what each adds to it. */
export interface TrackingFigure {
  readonly id: TrackingFigureId;
  readonly value: number;
  readonly followUps: readonly { readonly followUp: string; readonly value: number }[];
}

const valueIn = (
  id: TrackingFigureId,
  { instructed, recommendations }: IncludedFollowUp,
): number => {
  switch (id) {
    case 'follow_ups':
      return 1;
    case 'instructed':
      return instructed ? 1 : 0;
    case 'not_instructed':
      return instructed ? 0 : 1;
    default:
      return recommendations.filter(({ counted }) => counted.includes(id satisfies HandlingFigure))
        .length;
  }
};

/**
 * 跟踪问效指标: each figure is the sum of what the follow-ups add to it, and names them. With and
 * without an instruction they make up all follow-ups; the four answers, those sent for reference and
 * those unanswered make up all recommendations.
 */
export const trackingFigures = (
  followUps: readonly IncludedFollowUp[],
): readonly TrackingFigure[] =>
  trackingFigureIds.map((id) => {
    const parts = followUps
      .map((one) => ({ followUp: one.followUp, value: valueIn(id, one) }))
      .filter(({ value }) => value > 0);
    return { id, value: parts.reduce((sum, { value }) => sum + value, 0), followUps: parts };
  });
