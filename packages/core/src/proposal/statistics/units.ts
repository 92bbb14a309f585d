import type { UnitId } from '../../county/entries.ts';
import { isTaken } from '../proposal.ts';
import { isIn, type ProposalReport, proposalReport, type ReportQuestion } from './report.ts';

/** 分单位统计: the same figures of one unit's items. */
export const unitReport = (question: ReportQuestion, unit: UnitId): ProposalReport =>
  proposalReport({ ...question, scope: { ...question.scope, unit } });

/** The units that have or had an assignment among the cases of a scope, by id. */
export const unitsAmong = ({
  cases,
  scope,
}: Pick<ReportQuestion, 'cases' | 'scope'>): readonly UnitId[] => [
  ...new Set(
    cases
      .filter(isIn(scope))
      .flatMap((one) => (isTaken(one) ? one.assignments.map(({ unit }) => unit) : []))
      .toSorted(),
  ),
];
