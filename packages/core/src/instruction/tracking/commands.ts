import { command } from '../../kernel/command.ts';
import { textOf } from '../../kernel/id.ts';
import { recommendation } from '../fields.ts';

/** 跟踪、跟进: what people may ask who track what was handed out. */
export const trackingCommands = {
  RecordFollowUpNote: command(
    { zh: '记录跟进情况', en: 'Record a note on the follow-up' },
    { recommendation, text: textOf(2000).describe('跟进情况') },
  ),
} as const;
