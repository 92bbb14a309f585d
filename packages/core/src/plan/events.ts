import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { AnnualPlanId } from '../lineage/ids.ts';
import type { PlanBalance } from './balance.ts';
import type { AdoptingBody, ApprovalBody, IssuingOffice } from './bodies.ts';
import type { Amendment, Deed, Entry, Matter, Topic } from './plan.ts';
import type { PlanKind } from './words.ts';

interface Dated {
  /** The day on which it happened. */
  readonly on: CalendarDay;
}

/** What has happened to a plan as a whole. */
type PlanEvent =
  | (Dated & {
      readonly type: 'PlanOpened';
      readonly id: AnnualPlanId;
      readonly kind: PlanKind;
      readonly year: number;
      readonly title: string;
      readonly collectUntil: CalendarDay;
      readonly draftBy: Due;
      readonly adoptBy: Due;
      readonly balanceBy: Due;
    })
  | (Dated & { readonly type: 'TopicCollectionClosed' })
  | (Dated & { readonly type: 'PlanDraftSubmitted'; readonly agreeBy: Due })
  | (Dated & {
      readonly type: 'PlanAgreed';
      readonly chain: readonly ApprovalBody[];
      readonly approveBy: Due;
    })
  | (Dated & { readonly type: 'PlanChangeAsked'; readonly reason: string; readonly draftBy: Due })
  | (Dated & {
      readonly type: 'PlanApproved';
      readonly body: ApprovalBody;
      readonly heldOn: CalendarDay;
      readonly approveBy: Due;
    })
  | (Dated & {
      readonly type: 'PlanDecided';
      readonly heldOn: CalendarDay;
      readonly approveBy: Due;
    })
  | (Dated & {
      readonly type: 'PlanSentBack';
      readonly by: ApprovalBody;
      readonly reason: string;
      readonly draftBy: Due;
    })
  | (Dated & {
      readonly type: 'PlanAdopted';
      readonly body: AdoptingBody;
      readonly heldOn: CalendarDay;
      readonly issueBy: Due;
    })
  | (Dated & { readonly type: 'PlanIssued'; readonly offices: readonly IssuingOffice[] })
  | (Dated & {
      readonly type: 'PlanBalanced';
      readonly balance: PlanBalance;
      readonly left: readonly { readonly item: string; readonly reason: string }[];
    });

/** What has happened to a topic or an item. */
type TopicAndItemEvent =
  | (Dated & { readonly type: 'TopicProposed' } & Pick<
        Topic,
        'id' | 'title' | 'theme' | 'reasons' | 'source' | 'by'
      >)
  | (Dated & { readonly type: 'TopicTakenUp'; readonly topic: string })
  | (Dated & { readonly type: 'TopicDeclined'; readonly topic: string; readonly reason: string })
  | (Dated & {
      readonly type: 'ItemDrafted';
      readonly item: string;
      readonly entry: Entry;
      readonly due: Due;
    })
  | (Dated & {
      readonly type: 'ItemRevised';
      readonly item: string;
      readonly entry: Entry;
      readonly due: Due;
    })
  | (Dated & { readonly type: 'ItemDropped'; readonly item: string; readonly reason: string })
  | (Dated & { readonly type: 'ItemCarriedOut'; readonly item: string; readonly deed: Deed });

/** What has happened to an amendment or a matter. */
type AmendmentAndMatterEvent =
  | (Dated & {
      readonly type: 'AmendmentProposed';
      readonly amendment: Omit<Amendment, 'stage' | 'proposedOn' | 'ruling'>;
    })
  | (Dated & {
      readonly type: 'AmendmentApproved';
      readonly amendment: string;
      /** The item it added. */
      readonly added?: string;
      /** The new last day of what it added or moved to another month. */
      readonly due?: Due;
    })
  | (Dated & {
      readonly type: 'AmendmentRefused';
      readonly amendment: string;
      readonly reason: string;
    })
  | (Dated & { readonly type: 'MatterRegistered' } & Pick<
        Matter,
        'id' | 'matter' | 'title' | 'item'
      >)
  | (Dated & { readonly type: 'MatterTied'; readonly matter: string; readonly item: string })
  | (Dated & { readonly type: 'MatterDecided'; readonly matter: string });

/** What has happened to an annual plan. */
export type AnnualPlanEvent = PlanEvent | TopicAndItemEvent | AmendmentAndMatterEvent;
