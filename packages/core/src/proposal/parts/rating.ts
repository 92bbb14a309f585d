import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { type CalendarDay, Instant } from '../../kernel/day.ts';
import { fact } from '../../kernel/fact.ts';
import { enumOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { settlementForms, settlementWords } from '../../words/handling.ts';
import { type Satisfaction, satisfactionWords } from '../../words/satisfaction.ts';
import { reply, satisfaction } from '../fields.ts';
import { RecordedProposer } from './proposers.ts';

const rating = {
  reply,
  attitude: satisfaction.describe('办理态度'),
  result: satisfaction.describe('办理结果'),
  // Where the proposer can judge it already.
  carryingOut: satisfaction.optional().describe('落实情况'),
  comment: textOf(500).optional().describe('意见'),
};
const settlement = {
  form: enumOf(settlementForms, 'SettlementForm', '再次不满意的处理'),
  note: textOf(2000).describe('情况记录'),
};

/** A settlement with the replies it took up; those recorded before this was kept took up all that were delivered. */
const settled = {
  ...settlement,
  replies: z.array(reply).optional().describe('所处理的答复'),
};

/** A rating with who gave it and what follows. */
const cast = {
  ...rating,
  proposer: RecordedProposer,
  at: Instant,
  /** Cast by the proposal committee, where nobody is left behind the proposal. */
  byCommittee: z.literal(true).optional(),
  /** What a dissatisfied rating leads to by the county's profile. */
  leadsTo: z.enum(['rehandling', 'settlement']).optional(),
};

/** 评价: what one proposer thinks of one reply. */
export interface Rating extends FieldsOf<typeof cast> {
  readonly id: string;
  readonly stage: 'cast';
  readonly on: CalendarDay;
}

/** 再次不满意的处理: a meeting or an explanation in place of another reply. */
export interface Settlement extends FieldsOf<typeof settled> {
  readonly on: CalendarDay;
}

/** What may be asked to rate a proposal and to close it (评价、办结). */
export const ratingCommands = {
  RateReply: command({ zh: '评价答复', en: 'Rate the reply' }, rating),
  RecordSettlement: command(
    { zh: '登记当面协商或专门说明', en: 'Record a meeting or an explanation' },
    settlement,
  ),
  CloseProposal: command({ zh: '办结', en: 'Close' }, {}),
} as const;

const told = (given: Satisfaction, language: 'zh' | 'en') => satisfactionWords[given][language];

/** What can happen when a reply is rated and the case is closed. */
export const ratingFacts = {
  ReplyRated: fact({ zh: '评价答复', en: 'rated the reply' }, cast, {
    tells: ({ attitude, result, comment }) => ({
      zh: `评价答复:办理态度${told(attitude, 'zh')},办理结果${told(result, 'zh')}${comment ? `;${comment}` : ''}`,
      en: `rated the reply: attitude ${told(attitude, 'en')}, result ${told(result, 'en')}${comment ? `; ${comment}` : ''}`,
    }),
  }),
  SettlementRecorded: fact(
    { zh: '登记当面协商或专门说明', en: 'recorded a meeting or an explanation' },
    settled,
    {
      tells: ({ form, note }) => ({
        zh: `${settlementWords[form].zh}:${note}`,
        en: `recorded a ${settlementWords[form].en}: ${note}`,
      }),
    },
  ),
  ProposalClosed: fact({ zh: '办结', en: 'closed the proposal' }, {}),
} as const;
