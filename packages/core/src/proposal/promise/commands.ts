import { z } from 'zod';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { textOf } from '../../kernel/id.ts';
import { reason, reply } from '../fields.ts';

const promise = z.string().min(1).max(30).describe('承诺编号');
const account = textOf(3000).describe('兑现情况');
const promised = {
  text: textOf(500).describe('承诺内容'),
  dueOn: CalendarDay.describe('承诺兑现日期'),
} as const;

/** What a reply promises, each item by a day. */
export const PromisesOfReply = z
  .array(z.object(promised).meta({ id: 'ReplyPromise', description: '承诺事项及兑现日期' }))
  .max(20)
  .optional()
  .describe('承诺事项');

/** 承诺事项跟踪办理: what people may ask about a promise. */
export const promiseCommands = {
  ReportPromiseKept: command(
    { zh: '报告承诺兑现', en: 'Report a promise kept' },
    { promise, text: account },
  ),
  ExplainPromise: command(
    { zh: '说明不能兑现', en: 'Explain why a promise cannot be kept' },
    { promise, text: account },
  ),
  PostponePromise: command(
    { zh: '申请延期兑现', en: 'Ask to postpone a promise' },
    { promise, text: account, newDueOn: CalendarDay.describe('延期后的兑现日期') },
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
