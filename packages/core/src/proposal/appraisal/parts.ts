import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { ProposerId } from '../proposers/proposers.ts';

/** The points given for one criterion. */
export interface CriterionScore {
  readonly criterion: string;
  readonly points: number;
}

interface Cast {
  readonly id: string;
  readonly stage: 'cast';
  readonly on: CalendarDay;
  readonly scores: readonly CriterionScore[];
  /** The sum of the points. */
  readonly total: number;
}

/** 双向评议: what a unit thinks of the proposal, or a proposer of the handling. */
export type Appraisal =
  | (Cast & { readonly of: 'proposal'; readonly unit: UnitId })
  | (Cast & { readonly of: 'handling'; readonly proposer: ProposerId });

/** What a proposal keeps of its appraisal. */
export interface AppraisalParts {
  readonly appraisals?: readonly Appraisal[];
}

/** The sum of the points of several criteria. */
export const totalOf = (scores: readonly CriterionScore[]): number =>
  scores.reduce((sum, { points }) => sum + points, 0);
