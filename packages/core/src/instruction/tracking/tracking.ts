import { z } from 'zod';
import { BodyId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import { enumOf } from '../../kernel/field.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { numberOf, partId, recommendation } from '../fields.ts';

/** Who tracks what was handed out (跟踪、跟进). */
export const tracker = enumOf(
  ['special_committee', 'party_office', 'government_office'],
  'InstructionTracker',
  '跟踪、跟进的机构',
);

const text = textOf(2000).describe('跟进情况');
/** 跟进记录: what was found, by whom; the committee, where one tracks. */
const note = { by: tracker, committee: BodyId.optional().describe('跟进的专委会'), text };

/** 跟进记录: what somebody who tracks a recommendation found on a day. */
export interface FollowUpNote extends FieldsOf<typeof note> {
  readonly id: string;
  readonly stage: 'recorded';
  readonly on: CalendarDay;
  readonly recommendation: string;
}

/** 跟踪、跟进: what people may ask who track what was handed out. */
export const trackingCommands = {
  RecordFollowUpNote: command(
    { zh: '记录跟进情况', en: 'Record a note on the follow-up' },
    { recommendation, text },
  ),
} as const;

/** What was found by those who track a recommendation. */
export const trackingFacts = {
  FollowUpNoteRecorded: fact(
    { zh: '记录跟进情况', en: 'recorded a note on the follow-up' },
    { note: partId('跟进记录编号'), recommendation, ...note },
    {
      tells: ({ recommendation: one, text: said }) => ({
        zh: `跟进第${numberOf(one)}条意见建议:${said}`,
        en: `followed up recommendation ${numberOf(one)}: ${said}`,
      }),
    },
  ),
} as const;

/** What was found by those who track a recommendation. */
export type TrackingFact = FactOf<typeof trackingFacts>;

/** What is shown of a note. */
export const NoteView = z
  .object({ on: CalendarDay.describe('日期'), ...note })
  .meta({ id: 'InstructionFollowUpNote', description: '跟进记录' });
