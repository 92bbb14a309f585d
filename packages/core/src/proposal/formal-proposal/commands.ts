import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { enumOf } from '../../kernel/field.ts';
import { textOf } from '../../kernel/id.ts';
import { adopters } from './vocabulary.ts';

/** 上升为建议案: what people may ask to raise it to a formal proposal. */
export const formalProposalCommands = {
  RaiseToFormalProposal: command(
    { zh: '上升为建议案', en: 'Raise to a formal proposal' },
    {
      adoptedBy: enumOf(adopters, 'FormalProposalAdopter', '通过建议案的会议'),
      on: CalendarDay.describe('通过日期'),
      title: textOf(100).describe('建议案标题'),
    },
  ),
} as const;
