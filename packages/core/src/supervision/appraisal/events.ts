import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { LeadingBody } from '../vocabulary.ts';
import type { Ballot } from './ballot.ts';

interface OfAppraisal {
  readonly on: CalendarDay;
  readonly appraisal: string;
}

/** What has happened to the appraisal of a unit. */
export type UnitAppraisalEvent =
  | (OfAppraisal & {
      readonly type: 'UnitAppraisalProposed';
      readonly unit: UnitId;
      readonly plan: string;
      readonly agreeBy: Due;
    })
  | (OfAppraisal & { readonly type: 'UnitAppraisalAgreed'; readonly ballotBy: Due })
  | (OfAppraisal & { readonly type: 'UnitAppraisalRefused'; readonly reason: string })
  | (OfAppraisal & {
      readonly type: 'BallotsCounted';
      readonly ballot: Ballot;
      readonly publishBy: Due;
    })
  | (OfAppraisal & { readonly type: 'BallotsVoided'; readonly repeatBy: Due })
  | (OfAppraisal & { readonly type: 'PassedAppraisalPublished' })
  | (OfAppraisal & { readonly type: 'FailedAppraisalPublished'; readonly trackBy: Due })
  | (OfAppraisal & {
      readonly type: 'FailedAppraisalTracked';
      readonly text: string;
      readonly reportedTo: readonly LeadingBody[];
    });
