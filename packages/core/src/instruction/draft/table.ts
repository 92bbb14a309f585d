import { cite } from '../../law/instruments.ts';
import { type InstructionTable, leadersOffices, cppcc as office, partRows } from '../table.ts';
import type { DraftForComment } from './draft.ts';
import { sendingOfficeAnswers } from './rules.ts';

const within = ['open'] as const;

// biome-ignore format: a table is read by its columns
const draftSteps = partRows<DraftForComment>()([
  { from: 'none',      on: 'SendDraftForComment', to: 'sent',      by: leadersOffices, within, rules: [] },
  { from: 'sent',      on: 'CommentOnDraft',      to: 'commented', by: office,         within, rules: [] },
  { from: 'commented', on: 'AnswerComment',       to: 'answered',  by: leadersOffices, within, rules: [sendingOfficeAnswers] },
]);

/** 征求意见稿: what carries the advice out is sent back for comment, and answered in writing. */
export const draftTable: InstructionTable = {
  part: 'draft',
  title: { zh: '征求意见稿', en: 'Draft for comment' },
  stages: {
    sent: { zh: '待书面答复', en: 'sent for comment' },
    commented: { zh: '已书面答复', en: 'commented on' },
    answered: { zh: '已书面反馈', en: 'answered' },
  },
  final: ['answered'],
  cites: [cite('municipal-follow-up-2011', '第二页', 'SEEN', '向政协书面反馈')],
  steps: draftSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : (state.drafts ?? [])),
  targetOf: (command) => ('draft' in command ? command.draft : undefined),
};
