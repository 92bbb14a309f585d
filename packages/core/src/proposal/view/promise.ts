import { z } from 'zod';
import { CalendarDay } from '../../kernel/day.ts';
import { idField, termOf } from '../../kernel/field.ts';
import { roleWords } from '../../words/county.ts';
import { type LookBack, verdictWords } from '../parts/look-back.ts';
import { type PromiseReport, promiseOutcomeWords } from '../parts/promise.ts';
import { promiseTable } from '../promise/table.ts';
import type { VisiblePromise } from '../visibility/promises.ts';

const day = CalendarDay;
const text = z.string();
const on = day.describe('日期');

const ReportView = z
  .object({
    on,
    outcome: termOf(promiseOutcomeWords, 'ReplyPromiseOutcome', '兑现情况。'),
    text: text.describe('兑现情况'),
    dueOn: day.describe('所答复的兑现日期。'),
    late: z.boolean().describe('是否逾期。'),
    newDueOn: day.optional().describe('延期后的兑现日期。'),
    confirmBy: day.describe('确认期限'),
    confirmedOn: day.optional().describe('确认日期'),
    sentBackFor: text.optional().describe('退回的理由'),
  })
  .meta({
    id: 'ReplyPromiseReport',
    description: '答复兑现情况。 What the unit says became of its promise.',
  });

/** What is shown of a promise. */
export const PromiseView = z
  .object({
    key: idField,
    reply: idField.describe('答复编号'),
    text: text.describe('承诺内容'),
    dueOn: day.describe('承诺兑现日期。'),
    stage: termOf(promiseTable.stages, 'ReplyPromiseStage', '承诺事项环节。'),
    stands: z.boolean().describe('随答复送达而成立。 It stands once its reply was delivered.'),
    reports: z.array(ReportView).describe('兑现情况;确认之前只有经办各方可见。'),
    foundBrokenFor: text.optional().describe('认定未兑现的理由'),
  })
  .meta({ id: 'ReplyPromise', description: '承诺事项。 What a reply promised, by a day.' });

const reportView = ({ due, newDue, confirmBy, sentBack, ...one }: PromiseReport) => ({
  ...one,
  dueOn: due.by,
  newDueOn: newDue?.by,
  confirmBy: confirmBy.by,
  sentBackFor: sentBack?.reason,
});

/** A promise in the shape that is shown. */
export const promiseView = (one: VisiblePromise) => ({
  ...one,
  key: one.id,
  dueOn: one.due.by,
  reports: (one.reports ?? []).map(reportView),
  foundBrokenFor: one.foundBroken?.reason,
});

/** What is shown of one look at what became of a reply. */
export const LookBackView = z
  .object({
    key: idField,
    reply: idField.describe('答复编号'),
    on,
    by: termOf(roleWords, 'Role', '身份'),
    finding: text.describe('情况'),
    verdict: termOf(verdictWords, 'LookBackVerdict', '答复类别是否属实。'),
  })
  .meta({ id: 'LookBack', description: '回头看。 One look at what became of a reply.' });

/** A look-back in the shape that is shown. */
export const lookBackView = (one: LookBack & { readonly reply: string }) => ({
  ...one,
  key: one.id,
});
