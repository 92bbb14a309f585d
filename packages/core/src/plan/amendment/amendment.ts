import { z } from 'zod';
import { hand } from '../../county/two-hands.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { enumOf, termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { amendmentKindWords } from '../../words/plan.ts';
import { amendmentId, id, itemId, month, reason } from '../fields.ts';
import { RecordedEntry } from '../item/facts.ts';
import { writtenEntry } from '../item/item.ts';

const proposed = {
  id,
  kind: termOf(amendmentKindWords, 'AnnualPlanAmendmentKind', '调整事项').describe('调整事项'),
  reason,
  /** The item it postpones or cancels. */
  item: itemId.optional(),
  /** The item it adds. */
  entry: RecordedEntry.optional(),
  /** The month it postpones to; none for the next year. */
  month: month.optional(),
  ruleBy: Due,
  proposedBy: hand,
};

/** 计划调整. */
export interface Amendment extends FieldsOf<typeof proposed> {
  readonly stage: 'proposed' | 'approved' | 'refused';
  readonly proposedOn: CalendarDay;
  readonly ruling?: { readonly on: CalendarDay; readonly reason?: string };
}

/** 计划调整: the commands that amend a plan in force. */
export const amendmentCommands = {
  ProposeItemAddition: command(
    { zh: '提出临时增列', en: 'Propose to add an item' },
    { ...writtenEntry, reason },
  ),
  ProposeItemPostponement: command(
    { zh: '提出延期', en: 'Propose to postpone an item' },
    {
      item: itemId,
      month: month.optional().describe('延至本年度的月份;不填为下一年度'),
      reason,
    },
  ),
  ProposeItemCancellation: command(
    { zh: '提出取消', en: 'Propose to cancel an item' },
    { item: itemId, reason },
  ),
  ApproveAmendment: command(
    { zh: '同意调整', en: 'Approve an amendment' },
    { amendment: amendmentId },
  ),
  RefuseAmendment: command(
    { zh: '不同意调整', en: 'Refuse an amendment' },
    { amendment: amendmentId, reason },
  ),
} as const;

/** The facts of amendments of a plan. */
export const amendmentFacts = {
  AmendmentProposed: fact(
    { zh: '提出计划调整', en: 'proposed an amendment of the plan' },
    { amendment: z.strictObject(proposed) },
    {
      tells: ({ amendment: { kind, entry, month: to, reason: why } }) => {
        const words = amendmentKindWords[kind];
        const what = entry?.title;
        return {
          zh: `提出${words.zh}${what ? `:${what}` : ''}${to ? `(${to}月)` : ''},理由:${why}`,
          en: `proposed to ${words.en}${what ? `: ${what}` : ''}${to ? ` (month ${to})` : ''}, reason: ${why}`,
        };
      },
    },
  ),
  AmendmentApproved: fact(
    { zh: '同意计划调整', en: 'approved an amendment of the plan' },
    {
      amendment: amendmentId,
      /** The item it added. */
      added: itemId.optional(),
      /** The new last day of what it added or moved to another month. */
      due: Due.optional(),
    },
    {
      tells: ({ due }) => ({
        zh: `同意计划调整${due ? `,${due.by}前开展` : ''}`,
        en: `approved an amendment of the plan${due ? `, the item is due ${due.by}` : ''}`,
      }),
    },
  ),
  AmendmentRefused: fact(
    { zh: '不同意计划调整', en: 'refused an amendment of the plan' },
    { amendment: amendmentId, reason },
    {
      tells: ({ reason: why }) => ({
        zh: `不同意计划调整:${why}`,
        en: `refused an amendment of the plan: ${why}`,
      }),
    },
  ),
} as const;

/** A fact of amendments of a plan. */
export type AmendmentFact = FactOf<typeof amendmentFacts>;

/** The view of an amendment. */
export const AmendmentView = z
  .object({
    id,
    stage: enumOf(
      ['proposed', 'approved', 'refused'],
      'AnnualPlanAmendmentStage',
      '计划调整环节',
    ).describe('环节'),
    kind: proposed.kind,
    reason,
    item: z.string().optional().describe('延期或取消的事项'),
    title: z.string().optional().describe('增列事项的题目'),
    month: z.int().optional().describe('增列或延至的月份'),
    proposedOn: CalendarDay.describe('提出日期'),
    ruledOn: CalendarDay.optional().describe('审定日期'),
    refusal: z.string().optional().describe('不同意的理由'),
  })
  .meta({ id: 'AnnualPlanAmendment', description: '计划调整' });
