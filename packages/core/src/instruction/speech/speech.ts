import type { MemberId } from '../../county/entries.ts';
import type { Satisfaction } from '../../county/satisfaction.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';

/** 大会发言督办: one plenary statement that a recommendation rests on, until its speaker has appraised the answer. */
export interface SpeechFollowUp {
  readonly id: string;
  readonly stage: 'to_lead' | 'led' | 'answered' | 'appraised';
  readonly recommendation: string;
  /** The statement of the consultation. */
  readonly statement: string;
  readonly by: MemberId;
  readonly leadBy: Due;
  /** 领衔副主席. */
  readonly leader?: { readonly member: MemberId; readonly on: CalendarDay };
  /** 面商答复. */
  readonly answer?: {
    /** The day on which the unit met the speaker. */
    readonly metOn: CalendarDay;
    readonly on: CalendarDay;
    readonly text: string;
    readonly appraiseBy: Due;
  };
  /** 满意度测评. */
  readonly appraisal?: {
    readonly on: CalendarDay;
    readonly satisfaction: Satisfaction;
    readonly comment?: string;
  };
}
