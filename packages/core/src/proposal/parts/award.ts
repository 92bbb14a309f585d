import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { fact } from '../../kernel/fact.ts';
import { keyOf } from '../../kernel/id.ts';
import type { FieldsOf } from '../../kernel/recorded.ts';
import { because, reason } from '../fields.ts';

const nomination = keyOf(20).describe('评优编号');

/** 推荐: for which award, by its id in the county's profile, and why. */
const recommended = { award: keyOf(60).describe('奖项'), reason };

/** 评优: one nomination for an award, and what became of it. */
export interface Award extends FieldsOf<typeof recommended> {
  readonly id: string;
  readonly stage: 'nominated' | 'shortlisted' | 'granted' | 'declined' | 'published';
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

/** 优秀提案的征集、初评、审议、公布: what people may ask to award it. */
export const awardCommands = {
  NominateForAward: command({ zh: '推荐评优', en: 'Nominate for an award' }, recommended),
  ShortlistForAward: command({ zh: '通过初评', en: 'Shortlist for the award' }, { nomination }),
  GrantAward: command({ zh: '审议通过评优', en: 'Grant the award' }, { nomination }),
  DeclineAward: command({ zh: '不予评优', en: 'Decline the award' }, { nomination, reason }),
  PublishAward: command({ zh: '公布评优结果', en: 'Publish the award' }, { nomination }),
} as const;

/** What can happen when a proposal is considered for an award. */
export const awardFacts = {
  AwardNominated: fact(
    { zh: '推荐评优', en: 'nominated the proposal for an award' },
    { nomination, ...recommended },
    { tells: because({ zh: '推荐评优', en: 'nominated the proposal for an award' }) },
  ),
  AwardShortlisted: fact(
    { zh: '通过初评', en: 'shortlisted the proposal for the award' },
    { nomination },
  ),
  AwardGranted: fact(
    { zh: '审议通过评优', en: 'granted the award' },
    { nomination, series: z.string(), number: z.int() },
  ),
  AwardDeclined: fact(
    { zh: '不予评优', en: 'declined the award' },
    { nomination, reason },
    { tells: because({ zh: '不予评优', en: 'declined the award' }) },
  ),
  AwardPublished: fact({ zh: '公布评优结果', en: 'published the award' }, { nomination }),
} as const;
