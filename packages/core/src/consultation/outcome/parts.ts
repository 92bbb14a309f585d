import type { UnitId } from '../../county/entries.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { outcomeAdopters, outcomeTypes } from '../vocabulary.ts';

/** 协商成果. */
export interface Outcome {
  readonly id: string;
  readonly stage: 'drafted' | 'adopted' | 'returned' | 'issued' | 'submitted';
  readonly type: (typeof outcomeTypes)[number];
  readonly title: string;
  readonly text: string;
  readonly draftedOn: CalendarDay;
  readonly adoptBy: Due;
  readonly ruledOn?: CalendarDay;
  readonly adoptedBy?: (typeof outcomeAdopters)[number];
  readonly returnedBecause?: string;
  readonly issued?: { readonly on: CalendarDay; readonly late: boolean };
}

/** 意见建议 as it is drafted. */
export interface RecommendationDraft {
  readonly id: string;
  readonly stage: 'drafted' | 'dropped' | 'submitted';
  readonly matter: string;
  readonly text: string;
  /** The unit it is addressed to. */
  readonly unit: UnitId;
  /** The research records, expert opinions and statements it rests on. */
  readonly restsOn: readonly string[];
}

/** 意见建议 as it was submitted: numbered, on one matter, for one unit. */
export interface Recommendation {
  readonly no: number;
  readonly text: string;
  readonly unit: UnitId;
  readonly matter: string;
  readonly restsOn: readonly string[];
}
