import type { CalendarDay } from '../../kernel/day.ts';

/** 评优: one nomination for an award, and what became of it. */
export interface Award {
  readonly id: string;
  readonly stage: 'nominated' | 'shortlisted' | 'granted' | 'declined' | 'published';
  /** Which award, by its id in the county's profile. */
  readonly award: string;
  readonly reason: string;
  readonly nominatedOn: CalendarDay;
  readonly shortlistedOn?: CalendarDay;
  /** Its number among the winners of the session. */
  readonly granted?: { readonly on: CalendarDay; readonly number: number };
  readonly declined?: { readonly on: CalendarDay; readonly reason: string };
  readonly publishedOn?: CalendarDay;
}

/** What a proposal keeps of its awards. */
export interface AwardParts {
  readonly awards?: readonly Award[];
}
