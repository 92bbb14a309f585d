import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { enumOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { leadersOffice, partId } from '../fields.ts';

const draft = partId('征求意见稿编号');
const office = leadersOffice.meta({ id: 'InstructionDraftOffice', description: '送稿的办公室' });
/** 征求意见稿. */
const sent = {
  title: textOf(100).describe('文稿名称'),
  text: textOf(20_000).describe('文稿内容或摘要'),
};
const comment = { text: textOf(5000).describe('政协的书面意见') };
const answer = { text: textOf(3000).describe('对书面意见的反馈') };

/** One of the two sides of a written exchange: what was written, and on which day. */
interface Written {
  readonly on: CalendarDay;
  readonly text: string;
}

/** 征求意见稿: a draft sent for written comment, answered in writing both ways. */
export interface DraftForComment extends Written, FieldsOf<typeof sent> {
  readonly id: string;
  readonly stage: 'sent' | 'commented' | 'answered';
  readonly office: z.output<typeof office>;
  readonly commentBy: Due;
  readonly comment?: Written & { readonly answerBy: Due };
  readonly answer?: Written;
}

/** 书面征求意见: what people may ask of a draft sent for written comment. */
export const draftCommands = {
  SendDraftForComment: command(
    { zh: '送政协书面征求意见', en: 'Send a draft for written comment' },
    sent,
  ),
  CommentOnDraft: command(
    { zh: '书面答复意见', en: 'Comment on a draft in writing' },
    { draft, ...comment },
  ),
  AnswerComment: command(
    { zh: '书面反馈采纳情况', en: 'Answer a comment in writing' },
    { draft, ...answer },
  ),
} as const;

/** What has happened to a draft sent for written comment. */
export const draftFacts = {
  DraftSentForComment: fact(
    { zh: '送政协书面征求意见', en: 'sent a draft for written comment' },
    { draft, office, ...sent, commentBy: Due },
    {
      tells: ({ title, commentBy: { by } }) => ({
        zh: `就《${title}》书面征求政协意见,${by}前答复`,
        en: `sent a draft for written comment, due ${by}: ${title}`,
      }),
    },
  ),
  DraftCommentedOn: fact(
    { zh: '书面答复意见', en: 'commented on a draft in writing' },
    { draft, ...comment, answerBy: Due },
    {
      tells: ({ text, answerBy: { by } }) => ({
        zh: `书面答复意见,请于${by}前反馈:${text}`,
        en: `commented on a draft in writing, answer due ${by}: ${text}`,
      }),
    },
  ),
  CommentAnswered: fact(
    { zh: '书面反馈采纳情况', en: 'answered a comment in writing' },
    { draft, ...answer },
    {
      tells: ({ text }) => ({
        zh: `书面反馈采纳情况:${text}`,
        en: `answered a comment in writing: ${text}`,
      }),
    },
  ),
} as const;

/** What has happened to a draft sent for written comment. */
export type DraftFact = FactOf<typeof draftFacts>;

/** What is shown of a draft sent for written comment. */
export const DraftView = z
  .object({
    id: z.string().describe('编号'),
    stage: enumOf(['sent', 'commented', 'answered'], 'InstructionDraftStage', '征求意见环节'),
    office,
    ...sent,
    sentOn: CalendarDay.describe('送稿日期'),
    comment: z.string().optional().describe('政协的书面意见'),
    commentedOn: CalendarDay.optional().describe('书面意见日期'),
    answer: z.string().optional().describe('书面反馈'),
    answeredOn: CalendarDay.optional().describe('书面反馈日期'),
  })
  .meta({ id: 'InstructionDraft', description: '书面征求意见稿' });
