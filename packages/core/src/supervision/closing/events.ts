import type { CalendarDay } from '../../kernel/day.ts';
import type { InstructionId } from '../../lineage/ids.ts';

interface Dated {
  readonly on: CalendarDay;
}

/** What has happened at the end of a supervision. */
export type ClosingEvent =
  | (Dated & { readonly type: 'FollowUpInstructionNamed'; readonly instruction: InstructionId })
  | (Dated & {
      readonly type: 'SupervisionClosed';
      readonly summary: string;
      readonly published: boolean;
    });
