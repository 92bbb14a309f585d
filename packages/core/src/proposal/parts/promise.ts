import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact } from '../../kernel/fact.ts';
import { oneOf } from '../../kernel/field.ts';
import { keyOf } from '../../kernel/id.ts';
import type { FieldsOf, Recorded } from '../../kernel/recorded.ts';
import { textOf } from '../../kernel/text.ts';
import type { WordsOf } from '../../kernel/words.ts';
import type { ResultClass } from '../../words/handling.ts';
import { because, reason, reply } from '../fields.ts';

/** What became of a promise, in words. */
export const promiseOutcomeWords = {
  kept: { zh: '已兑现', en: 'kept' },
  rescheduled: { zh: '延期兑现', en: 'rescheduled' },
  not_kept: { zh: '不能兑现', en: 'not kept' },
} as const satisfies WordsOf<string>;

/** 兑现情况: what the unit says became of its promise. */
export type PromiseOutcome = keyof typeof promiseOutcomeWords;

const promise = keyOf(30).describe('承诺编号');
const promised = {
  text: textOf(500).describe('承诺内容'),
  dueOn: CalendarDay.describe('承诺兑现日期'),
};
const account = { promise, text: textOf(3000).describe('兑现情况') };

/** 答复兑现情况 as it was handed in. */
const reported = {
  outcome: oneOf(promiseOutcomeWords),
  text: account.text,
  /** It came after the day promised. */
  late: z.boolean(),
  /** The day promised instead. */
  newDue: Due.optional(),
  confirmBy: Due,
};

/** What a reply promises, each item by a day. */
export const PromisesOfReply = z
  .array(z.object(promised).meta({ id: 'ReplyPromise', description: '承诺事项及兑现日期' }))
  .max(20)
  .optional()
  .describe('承诺事项');

/** 答复兑现情况: the second reply, on one promise. */
export interface PromiseReport extends FieldsOf<typeof reported> {
  readonly on: CalendarDay;
  /** The day it answers for. */
  readonly due: Due;
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

/** 承诺事项跟踪办理: what people may ask about a promise. */
export const promiseCommands = {
  ReportPromiseKept: command({ zh: '报告承诺兑现', en: 'Report a promise kept' }, account),
  ExplainPromise: command(
    { zh: '说明不能兑现', en: 'Explain why a promise cannot be kept' },
    account,
  ),
  PostponePromise: command(
    { zh: '申请延期兑现', en: 'Ask to postpone a promise' },
    { ...account, newDueOn: CalendarDay.describe('延期后的兑现日期') },
  ),
  ConfirmPromise: command({ zh: '确认兑现情况', en: 'Confirm what became of it' }, { promise }),
  SendBackPromiseReport: command(
    { zh: '退回兑现情况', en: 'Send the report back' },
    { promise, reason },
  ),
  FindPromiseBroken: command(
    { zh: '认定承诺未兑现', en: 'Find a promise broken' },
    { promise, reason },
  ),
  MakePromise: command({ zh: '补作承诺', en: 'Make a new promise' }, { reply, ...promised }),
} as const;

/** What can happen to a promise. */
export const promiseFacts = {
  PromiseReported: fact(
    { zh: '报告兑现情况', en: 'reported what became of the promise' },
    { promise, ...reported },
    {
      tells: ({ outcome, text, newDue }) => ({
        zh: `报告承诺${promiseOutcomeWords[outcome].zh}${newDue ? `(延至${newDue.by})` : ''}:${text}`,
        en: `reported the promise as ${promiseOutcomeWords[outcome].en}${newDue ? ` until ${newDue.by}` : ''}: ${text}`,
      }),
    },
  ),
  PromiseConfirmed: fact(
    { zh: '确认兑现情况', en: 'confirmed what became of the promise' },
    { promise },
  ),
  PromiseReportSentBack: fact(
    { zh: '退回兑现情况', en: 'sent the report on the promise back' },
    { promise, reason },
    { tells: because({ zh: '退回兑现情况', en: 'sent the report on the promise back' }) },
  ),
  PromiseFoundBroken: fact(
    { zh: '认定承诺未兑现', en: 'found the promise broken' },
    { promise, reason },
    { tells: because({ zh: '认定承诺未兑现', en: 'found the promise broken' }) },
  ),
  PromiseMade: fact(
    { zh: '补作承诺', en: 'made a promise' },
    { reply, promise, text: promised.text, due: Due },
    {
      tells: ({ text, due: { by } }) => ({
        zh: `补作承诺,${by}前兑现:${text}`,
        en: `promised by ${by}: ${text}`,
      }),
    },
  ),
} as const;
