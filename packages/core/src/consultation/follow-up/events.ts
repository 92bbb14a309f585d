import type { InstructionId } from '../../lineage/ids.ts';
import type { Submission } from '../consultation.ts';
import type { Dated } from '../dated.ts';

/** What has happened after the outcome was submitted. */
export type FollowUpEvent =
  | (Dated & {
      readonly type: 'ConsultationOutcomeAcknowledged';
      readonly office: Submission['acknowledged'][number]['office'];
    })
  | (Dated & { readonly type: 'InstructionLinked'; readonly instruction: InstructionId })
  | (Dated & { readonly type: 'ConsultationClosed'; readonly note?: string })
  | (Dated & { readonly type: 'ConsultationPublished' });
