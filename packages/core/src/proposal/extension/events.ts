import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { ProposerId } from '../proposers/proposers.ts';

interface OfExtension extends Dated {
  readonly extension: string;
  readonly assignment: string;
}

/** What has happened when somebody could ask for more time, grant it or refuse it. */
export type ExtensionEvent =
  | (OfExtension & {
      readonly type: 'ExtensionRequested';
      readonly until: CalendarDay;
      readonly reason: string;
      readonly rulingBy: Due;
    })
  | (OfExtension & {
      readonly type: 'ExtensionGranted';
      readonly replyBy: Due;
      /** The proposers, who are told in writing (书面告知提案者). */
      readonly notified: readonly ProposerId[];
    })
  | (OfExtension & { readonly type: 'ExtensionRefused'; readonly reason: string });
