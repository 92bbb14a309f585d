import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { fact } from '../../kernel/fact.ts';
import { termOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { adopterWords } from '../../words/formal-proposal.ts';

/** 通过建议案: by which meeting, and under which title. */
const adoption = {
  adoptedBy: termOf(adopterWords, 'FormalProposalAdopter', '通过建议案的会议'),
  title: textOf(100).describe('建议案标题'),
  important: z
    .boolean()
    .optional()
    .describe('重要建议案:提交人大及其常委会或者政府的,闭会期间由常务委员会通过'),
};

/** 建议案: a formal document of the CPPCC that a proposal was raised to. */
export interface FormalProposal extends FieldsOf<typeof adoption> {
  readonly id: string;
  readonly stage: 'adopted';
  readonly on: CalendarDay;
}

/** What a proposal keeps of being raised to a formal proposal. */
export interface FormalProposalParts {
  readonly raisedTo?: FormalProposal;
}

/** 上升为建议案: what people may ask to raise it to a formal proposal. */
export const formalProposalCommands = {
  RaiseToFormalProposal: command(
    { zh: '上升为建议案', en: 'Raise to a formal proposal' },
    { ...adoption, on: CalendarDay.describe('通过日期') },
  ),
} as const;

/** What can happen when a proposal is raised to a formal proposal. */
export const formalProposalFacts = {
  RaisedToFormalProposal: fact(
    { zh: '上升为建议案', en: 'raised the proposal to a formal proposal' },
    adoption,
    {
      tells: ({ on, adoptedBy, title, important }) => ({
        zh: `上升为${important ? '重要' : ''}建议案《${title}》,${on}由${adopterWords[adoptedBy].zh}通过`,
        en: `raised the proposal to the ${important ? 'important ' : ''}formal proposal “${title}”, adopted on ${on} by the ${adopterWords[adoptedBy].en}`,
      }),
    },
  ),
} as const;
