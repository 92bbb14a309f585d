import { z } from 'zod';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf, idField, termOf, wordsField } from '../../kernel/field.ts';
import type { Words } from '../../kernel/words.ts';
import { adopterWords } from '../../words/formal-proposal.ts';
import { awardTable } from '../award/table.ts';
import type { Appraisal } from '../parts/appraisal.ts';
import type { Award } from '../parts/award.ts';

const day = CalendarDay;
const text = z.string();
const on = day.describe('日期');

/** What is shown of an appraisal. */
export const AppraisalView = z
  .object({
    of: enumOf(['proposal', 'handling'], 'Appraised', '评议提案或评议办理。'),
    by: idField.describe('评议者'),
    on,
    scores: z
      .array(
        z.object({ criterion: text.describe('项目'), points: z.number().describe('得分') }).meta({
          id: 'CriterionScore',
          description: '一个评议项目的得分。 The points of one criterion.',
        }),
      )
      .describe('各项得分'),
    total: z.number().describe('合计(百分制)。'),
    grade: wordsField.describe('等次。'),
  })
  .meta({
    id: 'Appraisal',
    description: '双向评议。 What a unit thinks of the proposal, or a proposer of the handling.',
  });

/** An appraisal in the shape that is shown, with its grade. */
export const appraisalView = (one: Appraisal, grade: Words) => ({
  ...one,
  by: one.of === 'proposal' ? one.unit : one.proposer,
  grade,
});

/** What is shown of a nomination for an award. */
export const AwardView = z
  .object({
    key: idField,
    award: text.describe('奖项。'),
    stage: termOf(awardTable.stages, 'AwardStage', '评优环节。'),
    reason: text.describe('理由'),
    nominatedOn: day.describe('推荐日期'),
    grantedOn: day.optional().describe('评定日期'),
    declinedBecause: text.optional().describe('未获评的理由'),
    publishedOn: day.optional().describe('公布日期'),
  })
  .meta({
    id: 'Award',
    description: '评优:一次推荐及其结果。 One nomination for an award, and what became of it.',
  });

/** A nomination for an award in the shape that is shown. */
export const awardView = (one: Award) => ({
  ...one,
  key: one.id,
  grantedOn: one.granted?.on,
  declinedBecause: one.declined?.reason,
});

/** What is shown of the formal proposal it was raised to. */
export const FormalProposalView = z
  .object({
    title: text.describe('建议案'),
    on,
    adoptedBy: termOf(adopterWords, 'FormalProposalAdopter', '通过建议案的会议。'),
    important: z.boolean().optional().describe('重要建议案;未登记的为 null。'),
  })
  .meta({
    id: 'FormalProposal',
    description: '建议案。 The formal document of the CPPCC that a proposal was raised to.',
  });
