import {
  type Citation,
  countyRules,
  countyWorkflow,
  huailaiDemoProfile,
  proposalFigures,
  proposalRules,
  proposalWorkflow,
  stateCouncilCalendar,
} from '@xieshang/core';

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

const tables = [proposalWorkflow, countyWorkflow].flatMap(({ subject, tables }) =>
  tables.map(({ part, cites }) => [`${subject}.${part}`, cites] as const),
);

/** Every citation of the model: rules, figures, profile, tables, holidays. */
export const citations: readonly Cited[] = [
  ...within('proposalRules', { ...proposalRules }),
  ...within('countyRules', { ...countyRules }),
  ...within('figures', proposalFigures),
  ...within('profile', huailaiDemoProfile),
  ...within('tables', Object.fromEntries(tables)),
  ...within('holidays', Object.fromEntries(stateCouncilCalendar.notices)),
];
