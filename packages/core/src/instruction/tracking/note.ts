import type { BodyId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';

/** Who tracks what was handed out (跟踪、跟进). */
export const trackers = ['special_committee', 'party_office', 'government_office'] as const;

/** 跟进记录: what somebody who tracks a recommendation found on a day. */
export interface FollowUpNote {
  readonly id: string;
  readonly stage: 'recorded';
  readonly on: CalendarDay;
  readonly recommendation: string;
  readonly by: (typeof trackers)[number];
  /** The committee, where one tracks. */
  readonly committee?: BodyId;
  readonly text: string;
}
