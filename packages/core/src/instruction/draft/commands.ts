import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { textOf } from '../../kernel/id.ts';

const draft = z.string().min(1).max(20).describe('征求意见稿编号');

/** 书面征求意见: what people may ask of a draft sent for written comment. */
export const draftCommands = {
  SendDraftForComment: command(
    { zh: '送政协书面征求意见', en: 'Send a draft for written comment' },
    { title: textOf(100).describe('文稿名称'), text: textOf(20_000).describe('文稿内容或摘要') },
  ),
  CommentOnDraft: command(
    { zh: '书面答复意见', en: 'Comment on a draft in writing' },
    { draft, text: textOf(5000).describe('政协的书面意见') },
  ),
  AnswerComment: command(
    { zh: '书面反馈采纳情况', en: 'Answer a comment in writing' },
    { draft, text: textOf(3000).describe('对书面意见的反馈') },
  ),
} as const;
