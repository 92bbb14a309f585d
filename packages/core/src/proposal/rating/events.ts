import type { Satisfaction } from '../../county/satisfaction.ts';
import type { Instant } from '../../kernel/day.ts';
import type { Dated } from '../dated.ts';
import type { ProposerId } from '../proposers/proposers.ts';
import type { SettlementForm } from '../vocabulary.ts';

/** What rating and closing have led to. */
export type RatingEvent =
  | (Dated & {
      readonly type: 'ReplyRated';
      readonly reply: string;
      readonly proposer: ProposerId;
      readonly attitude: Satisfaction;
      readonly result: Satisfaction;
      readonly carryingOut?: Satisfaction | undefined;
      readonly at: Instant;
      readonly byCommittee?: true;
      /** What it leads to by the county's profile when the proposer is dissatisfied. */
      readonly leadsTo?: 'rehandling' | 'settlement';
      readonly comment?: string | undefined;
    })
  | (Dated & {
      readonly type: 'SettlementRecorded';
      readonly form: SettlementForm;
      readonly note: string;
    })
  | (Dated & { readonly type: 'ProposalClosed' });
