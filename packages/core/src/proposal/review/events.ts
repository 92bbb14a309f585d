import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Numbered } from '../../kernel/series.ts';
import type { ProposalId } from '../../lineage/ids.ts';
import type { Dated } from '../dated.ts';
import type { ConversionTarget, ReviewBody, ReviewStage } from '../vocabulary.ts';

/** What review has led to. */
export type ReviewEvent =
  | (Dated &
      Numbered & {
        readonly type: 'ProposalFiled';
        readonly countsFrom: CalendarDay;
        readonly assignBy: Due;
      })
  | (Dated & {
      readonly type: 'FilingDeclined';
      readonly ground: string;
      readonly explanation: string;
    })
  | (Dated & {
      readonly type: 'ReturnedForRevision';
      readonly reason: string;
      readonly reviseBy: Due;
    })
  | (Dated & {
      readonly type: 'ProposalMerged';
      readonly into: ProposalId;
      readonly mainNumber: number;
      readonly countsFrom: CalendarDay;
      readonly assignBy: Due;
    })
  | (Dated & {
      readonly type: 'ProposalUnmerged';
      readonly reason: string;
      readonly countsFrom: CalendarDay;
      readonly reviewBy: Due;
    })
  | (Dated & { readonly type: 'HandlingJoined'; readonly into: ProposalId })
  | (Dated & { readonly type: 'HandlingSeparated'; readonly reason: string })
  | (Dated & {
      readonly type: 'ReviewRecorded';
      readonly stage: ReviewStage;
      readonly body: ReviewBody;
      readonly note: string;
    })
  | (Dated & {
      readonly type: 'ConversionAsked';
      readonly to: ConversionTarget;
      readonly reason: string;
      readonly answerBy: Due;
    })
  | (Dated & { readonly type: 'ConversionAgreed' })
  | (Dated & { readonly type: 'ConversionRefused' })
  | (Dated & {
      readonly type: 'ForwardedForReference';
      readonly units: readonly UnitId[];
      readonly reason: string;
    })
  | (Dated & { readonly type: 'ConvertedToOpinionReport'; readonly reason: string })
  | (Dated & { readonly type: 'ConvertedToMemberLetter'; readonly reason: string });
