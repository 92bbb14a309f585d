import { cite } from '../../law/instruments.ts';
import type { InstructionCase } from '../instruction.ts';
import { isInspected } from '../queries.ts';
import type { OnCase, OnCommand } from '../rule.ts';

const procedure = cite(
  'huailai-goals-2023',
  '总体绩效目标',
  'SEEN',
  '重点建议事项办理纳入全县督查工作程序',
);

const mayBeInspected = ({ recommendations, inspections }: InstructionCase): readonly string[] =>
  recommendations
    .filter(({ handedOut }) => handedOut !== undefined)
    .map(({ id }) => id)
    .filter((id) => !inspections.some((one) => one.recommendations.includes(id)));

/** What is handed to the inspectors is being carried out, and was not handed over before. */
export const keyItemsAreOpen: OnCommand<'RequestCountyInspection'> = {
  kind: 'command',
  id: 'instruction.inspection.items-are-open',
  title: { zh: '重点建议事项尚在办理', en: 'Key items are still open' },
  cites: [procedure],
  holds: ({ state, command: { recommendations } }) =>
    new Set(recommendations).size === recommendations.length &&
    recommendations.every((id) => mayBeInspected(state).includes(id)),
  possible: ({ state }) => mayBeInspected(state).length > 0,
  message: () => ({
    zh: '请列已交办且尚未纳入督查的意见建议,每条一次。',
    en: 'Name recommendations that were handed out and are not under inspection yet, each once.',
  }),
};

/** What was handed to the inspectors has its result. */
export const inspectionsHaveResults: OnCase = {
  kind: 'case',
  id: 'instruction.closing.inspections-have-results',
  title: { zh: '督查事项均有结果', en: 'Every inspection has its result' },
  cites: [procedure],
  holds: ({ state: { inspections } }) => inspections.every(isInspected),
  message: () => ({
    zh: '尚有督查事项没有结果。',
    en: 'An inspection has no result yet.',
  }),
};
