import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay, Instant } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Numbered } from '../../kernel/series.ts';
import type { ProposalId } from '../../lineage/ids.ts';
import type { Dated } from '../dated.ts';
import type { Content, Proposer } from '../parts.ts';
import type { ProposalPeriod, ProposalSource } from '../vocabulary.ts';

/** What drafting, submitting and withdrawing have led to. */
export type DraftingEvent =
  | (Dated & {
      readonly type: 'ProposalDrafted';
      readonly id: ProposalId;
      readonly source: ProposalSource;
      readonly content: Content;
      readonly first: Proposer;
    })
  | { readonly type: 'DraftRevised'; readonly content: Content }
  | (Dated & { readonly type: 'DraftDiscarded' })
  | (Dated &
      Numbered & {
        readonly type: 'ProposalSubmitted';
        readonly at: Instant;
        readonly term: number;
        readonly session: number;
        readonly period: ProposalPeriod;
        readonly countsFrom: CalendarDay;
        readonly reviewBy: Due;
      })
  | (Dated & {
      readonly type: 'ProposalResubmitted';
      readonly countsFrom: CalendarDay;
      readonly reviewBy: Due;
    })
  | (Dated & {
      readonly type: 'ProposalWithdrawn';
      readonly reason: string;
      /** The units that had it. */
      readonly units: readonly UnitId[];
    })
  | (Dated & { readonly type: 'WithdrawalRequested'; readonly reason: string })
  | (Dated & { readonly type: 'WithdrawalRefused'; readonly reason: string });
