import { cite } from '../../law/instruments.ts';
import { standingPromises } from '../case/promises.ts';
import type { ReplyPromise } from '../parts/promise.ts';
import { office, type ProposalTable, partRows, unit } from '../table.ts';
import * as promise from './rules.ts';

/** Promises outlive the closing of the case and the change of term (换届). */
const within = ['filed', 'closed'] as const;
const explains = [promise.assignedUnitReports, promise.explainedInTime] as const;

// biome-ignore format: a table is read by its columns
const promiseSteps = partRows<ReplyPromise>()([
  { from: 'none',                   on: 'MakePromise',           to: 'open',                   by: unit,   within, rules: [promise.unitIsCalled, promise.answersTheCall, promise.madeAhead] },
  { from: 'open',                   on: 'ReportPromiseKept',     to: 'kept_reported',          by: unit,   within, rules: [promise.assignedUnitReports] },
  { from: 'open',                   on: 'ExplainPromise',        to: 'explanation_reported',   by: unit,   within, rules: explains },
  { from: 'open',                   on: 'PostponePromise',       to: 'postponement_requested', by: unit,   within, rules: [...explains, promise.postponedOnce, promise.newDayAllowed] },
  { from: 'kept_reported',          on: 'ConfirmPromise',        to: 'kept',                   by: office, within, rules: [] },
  { from: 'explanation_reported',   on: 'ConfirmPromise',        to: 'explained',              by: office, within, rules: [] },
  { from: 'postponement_requested', on: 'ConfirmPromise',        to: 'open',                   by: office, within, rules: [] },
  { from: 'kept_reported',          on: 'SendBackPromiseReport', to: 'open',                   by: office, within, rules: [] },
  { from: 'explanation_reported',   on: 'SendBackPromiseReport', to: 'open',                   by: office, within, rules: [] },
  { from: 'postponement_requested', on: 'SendBackPromiseReport', to: 'open',                   by: office, within, rules: [] },
  { from: 'open',                   on: 'FindPromiseBroken',     to: 'broken',                 by: office, within, rules: [promise.promiseIsOverdue] },
]);

/** What a reply promised, until it is kept, explained, or found broken. */
export const promiseTable: ProposalTable = {
  part: 'promise',
  title: { zh: '承诺事项', en: 'Reply promise' },
  stages: {
    open: { zh: '待兑现', en: 'to be kept' },
    kept_reported: { zh: '已报兑现', en: 'reported as kept' },
    explanation_reported: { zh: '已报不能兑现', en: 'reported as not to be kept' },
    postponement_requested: { zh: '申请延期兑现', en: 'postponement asked for' },
    kept: { zh: '已兑现', en: 'kept' },
    explained: { zh: '已说明不能兑现', en: 'explained' },
    broken: { zh: '未兑现', en: 'broken' },
  },
  initial: ['open'],
  final: ['kept', 'explained', 'broken'],
  cites: [cite('npc-suggestion-regulation', '第二十条'), cite('tongling-2009-103', '回头看')],
  steps: promiseSteps,
  partsOf: standingPromises,
  targetOf: (command) => ('promise' in command ? command.promise : undefined),
};
