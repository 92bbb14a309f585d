import { z } from 'zod';
import { UnitId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { fact } from '../../kernel/fact.ts';
import { keyOf } from '../../kernel/id.ts';
import type { FieldsOf, Recorded } from '../../kernel/recorded.ts';
import { RecordedProposer } from './proposers.ts';

const CriterionScore = z
  .object({
    criterion: keyOf(60).describe('评议项目'),
    points: z.number().min(0).max(100).describe('得分'),
  })
  .meta({ id: 'CriterionScore', description: '一个评议项目的得分' });
/** The points given for one criterion. */
export type CriterionScore = Recorded<z.output<typeof CriterionScore>>;

const scored = { scores: z.array(CriterionScore).min(1).max(20).describe('各评议项目的得分') };

interface Cast extends FieldsOf<typeof scored> {
  readonly id: string;
  readonly stage: 'cast';
  readonly on: CalendarDay;
  /** The sum of the points. */
  readonly total: number;
}

/** 双向评议: what a unit thinks of the proposal, or a proposer of the handling. */
export type Appraisal =
  | (Cast & { readonly of: 'proposal'; readonly unit: UnitId })
  | (Cast & { readonly of: 'handling'; readonly proposer: z.output<typeof RecordedProposer> });

/** What a proposal keeps of its appraisal. */
export interface AppraisalParts {
  readonly appraisals?: readonly Appraisal[];
}

/** The sum of the points of several criteria. */
export const totalOf = (scores: readonly CriterionScore[]): number =>
  scores.reduce((sum, { points }) => sum + points, 0);

/** 双向评议: what people may ask to appraise the proposal and its handling. */
export const appraisalCommands = {
  AppraiseProposal: command({ zh: '评议提案质量', en: 'Appraise the proposal' }, scored),
  AppraiseHandling: command({ zh: '评议办理工作', en: 'Appraise the handling' }, scored),
} as const;

/** What can happen when both sides appraise each other. */
export const appraisalFacts = {
  ProposalAppraised: fact(
    { zh: '评议提案质量', en: 'appraised the proposal' },
    { unit: UnitId, ...scored },
    {
      tells: ({ scores }) => ({
        zh: `评议提案质量,得${totalOf(scores)}分`,
        en: `appraised the proposal with ${totalOf(scores)} points`,
      }),
    },
  ),
  HandlingAppraised: fact(
    { zh: '评议办理工作', en: 'appraised the handling' },
    { proposer: RecordedProposer, ...scored },
    {
      tells: ({ scores }) => ({
        zh: `评议办理工作,得${totalOf(scores)}分`,
        en: `appraised the handling with ${totalOf(scores)} points`,
      }),
    },
  ),
} as const;
