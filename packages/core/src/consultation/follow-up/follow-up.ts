import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { type FactOf, fact } from '../../kernel/fact.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import { InstructionId } from '../../lineage/ids.ts';

const link = { instruction: InstructionId.describe('批示和采纳落实') };
const closing = { note: textOf(1000).optional().describe('办结说明;没有意见建议的须填') };
const acknowledgement = { office: z.enum(['party_office', 'government_office']) };

interface Dated {
  readonly on: CalendarDay;
}

/** 签收: which office acknowledged the outcome. */
export interface Acknowledgement extends FieldsOf<typeof acknowledgement>, Dated {}

/** 报送: when the outcome was submitted, and who acknowledged it. */
export interface Submission extends Dated {
  readonly acknowledgeBy: Due;
  readonly followUpBy: Due;
  readonly acknowledged: readonly Acknowledgement[];
}

/** 批示和采纳落实: the case that follows the outcome up. */
export interface FollowUp extends FieldsOf<typeof link>, Dated {}

/** 办结. */
export interface Closing extends FieldsOf<typeof closing>, Dated {}

/** 督办: the commands after the outcome was submitted. */
export const followUpCommands = {
  AcknowledgeConsultationOutcome: command(
    { zh: '签收协商成果', en: 'Acknowledge the outcome' },
    {},
  ),
  LinkInstruction: command({ zh: '关联批示办理', en: 'Link the case that follows up' }, link),
  CloseConsultation: command({ zh: '协商办结', en: 'Close the consultation' }, closing),
  PublishConsultation: command({ zh: '公开协商情况', en: 'Publish the consultation' }, {}),
} as const;

/** The facts of the follow-up of a consultation. */
export const followUpFacts = {
  ConsultationOutcomeAcknowledged: fact(
    { zh: '签收协商成果', en: 'acknowledged the outcome' },
    acknowledgement,
  ),
  InstructionLinked: fact({ zh: '关联批示办理', en: 'linked the case that follows up' }, link),
  ConsultationClosed: fact({ zh: '协商办结', en: 'closed the consultation' }, closing, {
    tells: ({ note }) => ({
      zh: `协商办结${note ? `:${note}` : ''}`,
      en: `closed the consultation${note ? `: ${note}` : ''}`,
    }),
  }),
  ConsultationPublished: fact({ zh: '公开协商情况', en: 'published the consultation' }, {}),
} as const;

/** A fact of the follow-up of a consultation. */
export type FollowUpFact = FactOf<typeof followUpFacts>;
