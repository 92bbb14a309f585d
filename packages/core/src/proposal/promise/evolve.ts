import { lastChange } from '../look-back/look-back.ts';
import type { Folds } from '../moves.ts';
import type { Reply } from '../reply/reply.ts';
import { withLatest, withPromise, withTracked } from './changes.ts';
import type { PromiseEvent } from './events.ts';
import type { PromiseOutcome, ReplyPromise } from './promise.ts';
import { promisesOf } from './standing.ts';

const reportedAs: Readonly<Record<PromiseOutcome, ReplyPromise['stage']>> = {
  kept: 'kept_reported',
  rescheduled: 'postponement_requested',
  not_kept: 'explanation_reported',
};

const confirmedAs: Readonly<Record<PromiseOutcome, ReplyPromise['stage']>> = {
  kept: 'kept',
  rescheduled: 'open',
  not_kept: 'explained',
};

const answered = (reply: Reply, answeredOn: PromiseEvent['on']): Pick<Reply, 'classHistory'> => {
  const last = lastChange(reply);
  const { classHistory = [] } = reply;
  if (!last?.call) return {};
  return {
    classHistory: [...classHistory.slice(0, -1), { ...last, call: { ...last.call, answeredOn } }],
  };
};

/** What promises, reports on them and their confirmation make of a proposal. */
export const promiseFolds: Folds<PromiseEvent> = {
  PromiseReported: (state, event) => {
    const { type: _, promise: __, ...report } = event;
    return withPromise(state, event, (one) => ({
      ...one,
      stage: reportedAs[event.outcome],
      reports: [...(one.reports ?? []), { ...report, due: one.due }],
    }));
  },
  PromiseConfirmed: (state, event) =>
    withPromise(state, event, (one) => {
      const { outcome = 'kept', newDue = one.due } = one.reports?.at(-1) ?? {};
      return {
        ...one,
        stage: confirmedAs[outcome],
        due: newDue,
        reports: withLatest(one, { confirmedOn: event.on }),
      };
    }),
  PromiseReportSentBack: (state, event) => {
    const sentBack = { on: event.on, reason: event.reason };
    return withPromise(state, event, (one) => ({
      ...one,
      stage: 'open',
      reports: withLatest(one, { sentBack }),
    }));
  },
  PromiseFoundBroken: (state, event) => {
    const foundBroken = { on: event.on, reason: event.reason };
    return withPromise(state, event, (one) => ({ ...one, stage: 'broken', foundBroken }));
  },
  PromiseMade: (state, event) =>
    withTracked(state, event, (reply) => {
      const { promise: id, text, due, on: madeOn } = event;
      const made: ReplyPromise = { id, text, due, stage: 'open', madeOn };
      return { ...reply, ...answered(reply, madeOn), promises: [...promisesOf(reply), made] };
    }),
};
