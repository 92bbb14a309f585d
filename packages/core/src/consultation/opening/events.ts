import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { OpenedConsultation } from '../consultation.ts';
import type { Dated } from '../dated.ts';

type Opened = Pick<
  OpenedConsultation,
  | 'id'
  | 'title'
  | 'form'
  | 'timing'
  | 'year'
  | 'lead'
  | 'plan'
  | 'planLateSince'
  | 'units'
  | 'secret'
>;

/** What has happened when a consultation was opened. */
export type OpeningEvent = Dated &
  Opened & {
    readonly type: 'ConsultationOpened';
    readonly decisionOn?: CalendarDay;
    readonly researchPlanBy: Due;
  };
