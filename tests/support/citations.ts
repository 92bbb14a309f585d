import {
  annualPlanRules,
  annualPlanWorkflow,
  type Citation,
  consultationFigures,
  consultationFormFigures,
  consultationForms,
  consultationRules,
  consultationWorkflow,
  countyRules,
  countyWorkflow,
  day,
  deadlineChoices,
  deadlineFigures,
  escalationSteps,
  grassrootsFigures,
  grassrootsRules,
  grassrootsWorkflow,
  huailaiDemoProfile,
  instructionRules,
  instructionWorkflow,
  keyFigures,
  letterFigures,
  letterLayout,
  letterParts,
  monitoringRules,
  monitoringWorkflow,
  mustConsult,
  ownMatters,
  planFigures,
  planPatterns,
  proposalFigures,
  proposalReport,
  proposalRules,
  proposalWorkflow,
  ratingSignalFigures,
  resultBenchmarks,
  sevenSteps,
  sixSteps,
  stateCouncilCalendar,
  statementLengths,
  statisticsTargets,
  supervisionFigures,
  supervisionForms,
  supervisionRules,
  supervisionWorkflow,
  supervisorFigures,
  supervisorGroupWorkflow,
  supervisorRules,
  textFigures,
  trackingReportFigures,
  trackingRules,
  trackingWorkflow,
  visitBands,
  visitScores,
} from '@xieshang/core';
import { registerAfter } from './standing.ts';

/** One citation, and the place in this model that rests on it. */
export interface Cited {
  readonly by: string;
  readonly cite: Citation;
}

const isCitation = (value: object): value is Citation =>
  'instrument' in value && 'verification' in value;

const within = (by: string, value: unknown): readonly Cited[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isCitation(value)) return [{ by, cite: value }];
  return Object.entries(value).flatMap(([name, part]) => within(`${by}.${name}`, part));
};

const workflows = [
  proposalWorkflow,
  countyWorkflow,
  annualPlanWorkflow,
  grassrootsWorkflow,
  consultationWorkflow,
  supervisionWorkflow,
  supervisorGroupWorkflow,
  instructionWorkflow,
  monitoringWorkflow,
  trackingWorkflow,
];
const tables = workflows.flatMap(({ subject, tables }) =>
  tables.map(({ part, cites }) => [`${subject}.${part}`, cites] as const),
);

const indicators = proposalReport({
  cases: [],
  scope: { term: 11 },
  register: registerAfter(),
  calendar: stateCouncilCalendar,
  on: day('2026-01-01'),
}).indicators.map(({ id, cites }) => [id, cites] as const);

/** Every citation of the model: rules, figures, profile, tables, statistics, holidays. */
export const citations: readonly Cited[] = [
  ...within('proposalRules', { ...proposalRules }),
  ...within('countyRules', { ...countyRules }),
  ...within('planRules', { ...annualPlanRules }),
  ...within('grassrootsRules', { ...grassrootsRules }),
  ...within('consultationRules', { ...consultationRules }),
  ...within('supervisionRules', { ...supervisionRules }),
  ...within('supervisorRules', { ...supervisorRules }),
  ...within('instructionRules', { ...instructionRules }),
  ...within('monitoringRules', { ...monitoringRules }),
  ...within('trackingRules', { ...trackingRules, trackingReportFigures }),
  ...within('planFigures', { planFigures, planPatterns, consultationForms, supervisionForms }),
  ...within('planMatters', { mustConsult }),
  ...within('grassrootsFigures', { grassrootsFigures, sixSteps, sevenSteps, ownMatters }),
  ...within('consultationFigures', {
    consultationFigures,
    consultationFormFigures,
    statementLengths,
  }),
  ...within('supervisionFigures', { supervisionFigures, supervisorFigures }),
  ...within('figures', proposalFigures),
  ...within('letter', { letterFigures, letterLayout, letterParts }),
  ...within('figures', deadlineFigures),
  ...within('choices', { deadlineChoices, escalationSteps }),
  ...within('keyFigures', keyFigures),
  ...within('textFigures', textFigures),
  ...within('profile', huailaiDemoProfile),
  ...within('tables', Object.fromEntries(tables)),
  ...within('statistics', Object.fromEntries(indicators)),
  ...within('targets', {
    ...statisticsTargets,
    visitBands,
    visitScores,
    resultBenchmarks,
    ratingSignalFigures,
  }),
  ...within('counting', stateCouncilCalendar.counting),
  ...within('holidays', Object.fromEntries(stateCouncilCalendar.notices)),
];
