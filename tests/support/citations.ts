import {
  type Citation,
  consultationFigures,
  consultationFormFigures,
  consultationForms,
  day,
  deadlineChoices,
  deadlineFigures,
  escalationSteps,
  grassrootsFigures,
  huailaiDemoProfile,
  keyFigures,
  letterFigures,
  letterLayout,
  letterParts,
  mustConsult,
  ownMatters,
  planFigures,
  planPatterns,
  proposalFigures,
  proposalReport,
  ratingSignalFigures,
  resultBenchmarks,
  rulesOf,
  sevenSteps,
  sixSteps,
  stateCouncilCalendar,
  statementLengths,
  statisticsTargets,
  subjects,
  supervisionFigures,
  supervisionForms,
  supervisorFigures,
  textFigures,
  trackingReportFigures,
  visitBands,
  visitScores,
  type Workflow,
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

/** What a subject rests on: its rules and its tables. */
const inSubjects = Object.values(subjects).flatMap(({ name, workflow }) => [
  ...rulesOf(workflow as Workflow).flatMap(({ id, cites }) => within(`${name}Rules.${id}`, cites)),
  ...(workflow as Workflow).tables.flatMap(({ part, cites }) =>
    within(`tables.${name}.${part}`, cites),
  ),
]);

const indicators = proposalReport({
  cases: [],
  scope: { term: 11 },
  register: registerAfter(),
  calendar: stateCouncilCalendar,
  on: day('2026-01-01'),
}).indicators.map(({ id, cites }) => [id, cites] as const);

/** Every citation of the model: rules, figures, profile, tables, statistics, holidays. */
export const citations: readonly Cited[] = [
  ...inSubjects,
  ...within('trackingFigures', { trackingReportFigures }),
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
