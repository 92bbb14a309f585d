import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { SupervisorGroupId } from '../../lineage/ids.ts';
import type { Author } from '../supervision.ts';
import type { AdviceCopy, AdviceKind } from '../vocabulary.ts';

interface OfAdvice {
  readonly on: CalendarDay;
  readonly advice: string;
}

interface Points {
  readonly keyPoints: readonly string[];
  readonly further: readonly string[];
}

/** What has happened to an advice. */
export type AdviceEvent =
  | (OfAdvice &
      Points & {
        readonly type: 'AdviceDrafted';
        readonly kind: AdviceKind;
        readonly unit: UnitId;
        readonly group?: SupervisorGroupId;
        readonly author: Author;
        readonly adoptBy: Due;
      })
  | (OfAdvice & Points & { readonly type: 'AdviceRevised' })
  | (OfAdvice & {
      readonly type: 'AdviceAdopted';
      readonly agreed: number;
      readonly signBy: Due;
    })
  | (OfAdvice & { readonly type: 'AdviceDiscarded' })
  | (OfAdvice & { readonly type: 'AdviceSigned'; readonly handOverBy: Due })
  | (OfAdvice & {
      readonly type: 'AdviceSentBack';
      readonly reason: string;
      readonly adoptBy: Due;
    })
  | (OfAdvice & {
      readonly type: 'AdviceHandedOver';
      readonly unit: UnitId;
      readonly copies: readonly AdviceCopy[];
      readonly items: readonly {
        readonly id: string;
        readonly no: number;
        readonly text: string;
      }[];
      readonly receiveBy: Due;
      readonly respondBy: Due;
    })
  | (OfAdvice & { readonly type: 'AdviceReceived' });
