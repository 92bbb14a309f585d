import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { WorkPlan } from './parts.ts';

interface Timed {
  readonly noticeBy: Due;
  readonly materialsBy: Due;
}

/** What has happened while the meeting was prepared. */
export type PreparationEvent =
  | (Dated & { readonly type: 'ConsultationPreparationBegun'; readonly workPlanBy: Due })
  | (Dated & {
      readonly type: 'ConsultationWorkPlanDrafted';
      readonly plan: Omit<
        WorkPlan,
        'stage' | 'draftedOn' | 'ruledOn' | 'returned' | 'moves' | keyof Timed
      >;
    })
  | (Dated & Timed & { readonly type: 'ConsultationWorkPlanApproved'; readonly workPlan: string })
  | (Dated & {
      readonly type: 'ConsultationWorkPlanReturned';
      readonly workPlan: string;
      readonly reason: string;
      readonly reviseBy: Due;
    })
  | (Dated &
      Timed & {
        readonly type: 'ConsultationMeetingMoved';
        readonly workPlan: string;
        readonly meetingOn: CalendarDay;
        readonly reason: string;
      })
  | (Dated & { readonly type: 'ConsultationNoticeSent' })
  | (Dated & {
      readonly type: 'ConsultationMaterialsSent';
      readonly titles: readonly string[];
    });
