import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';

/** What has happened when the office could stop the clock of a reply. */
export type ClockEvent =
  | (Dated & {
      readonly type: 'ClockPaused';
      readonly assignment: string;
      readonly reason: string;
      readonly resumeBy: Due;
    })
  | (Dated & {
      readonly type: 'ClockResumed';
      readonly assignment: string;
      readonly replyBy: Due;
    });
