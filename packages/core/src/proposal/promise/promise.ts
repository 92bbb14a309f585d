import { z } from 'zod';
import type { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import type { Recorded } from '../../kernel/recorded.ts';
import { termsOf, type Vocabulary } from '../../kernel/words.ts';
import type { ResultClass } from '../words.ts';

/** What became of a promise, in words. */
export const promiseOutcomeWords = {
  kept: { zh: '已兑现', en: 'kept' },
  rescheduled: { zh: '延期兑现', en: 'rescheduled' },
  not_kept: { zh: '不能兑现', en: 'not kept' },
} as const satisfies Vocabulary<string>;

/** 兑现情况: what the unit says became of its promise. */
export type PromiseOutcome = keyof typeof promiseOutcomeWords;

/** 兑现情况: what the unit says became of its promise. */
export const promiseOutcomes = termsOf(promiseOutcomeWords);

/** 答复兑现情况: the second reply, on one promise. */
export interface PromiseReport {
  readonly on: CalendarDay;
  readonly outcome: PromiseOutcome;
  readonly text: string;
  /** The day it answers for. */
  readonly due: Due;
  /** It came after that day. */
  readonly late: boolean;
  /** The day promised instead. */
  readonly newDue?: Due;
  readonly confirmBy: Due;
  readonly confirmedOn?: CalendarDay;
  readonly sentBack?: { readonly on: CalendarDay; readonly reason: string };
}

/** A promise as a reply makes it. */
export const MadePromise = z.strictObject({
  id: z.string(),
  text: z.string(),
  due: Due,
  stage: z.literal('open'),
});
/** A promise as a reply makes it. */
export type MadePromise = Recorded<z.output<typeof MadePromise>>;

/** 承诺事项: what a reply promises, by a day. */
export interface ReplyPromise {
  readonly id: string;
  readonly text: string;
  readonly due: Due;
  readonly stage:
    | 'open'
    | 'kept_reported'
    | 'explanation_reported'
    | 'postponement_requested'
    | 'kept'
    | 'explained'
    | 'broken';
  /** The day on which it was made after the reply; absent when the reply made it. */
  readonly madeOn?: CalendarDay;
  readonly reports?: readonly PromiseReport[];
  readonly foundBroken?: { readonly on: CalendarDay; readonly reason: string };
}

/** The classes that put the solution off to a later day. */
export const putsOff = (resultClass: ResultClass): boolean =>
  resultClass === 'planned' || resultClass === 'in_progress';
