import { areaOf } from '../../kernel/area.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { required } from '../../kernel/required.ts';
import { saysOf } from '../../kernel/says.ts';
import { lastChange } from '../case/class-changes.ts';
import { promisesOf, standingPromises } from '../case/promises.ts';
import { countedDue } from '../deadlines/promise-derivation.ts';
import {
  type PromiseOutcome,
  promiseCommands,
  promiseFacts,
  type ReplyPromise,
} from '../parts/promise.ts';
import type { Reply } from '../parts/reply.ts';
import { isTaken, type Proposal, type ProposalContext } from '../proposal.ts';
import { withLatest, withPromise, withTracked } from './changes.ts';
import { namedDue, promiseId } from './made.ts';

type PromiseFact = FactOf<typeof promiseFacts>;

const says = saysOf<PromiseFact, Proposal, ProposalContext>();

const reported = (
  state: Proposal,
  said: { readonly promise: string; readonly text: string },
  outcome: PromiseOutcome,
  ctx: ProposalContext,
): Extract<PromiseFact, { readonly type: 'PromiseReported' }> => {
  const { promise, text } = said;
  const { due } = required(
    standingPromises(state).find(({ id }) => id === promise),
    'a promise',
  );
  return {
    type: 'PromiseReported',
    on: ctx.today,
    promise,
    outcome,
    text,
    late: ctx.today > due.by,
    confirmBy: countedDue('confirm', ctx.today, ctx),
  };
};

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

const answered = (reply: Reply, answeredOn: CalendarDay): Pick<Reply, 'classHistory'> => {
  const last = lastChange(reply);
  const { classHistory = [] } = reply;
  if (!last?.call) return {};
  return {
    classHistory: [...classHistory.slice(0, -1), { ...last, call: { ...last.call, answeredOn } }],
  };
};

/** 承诺事项跟踪办理: units report on what they promised, the office confirms or sends back. */
export const promise = areaOf<Proposal, ProposalContext>()({
  commands: promiseCommands,
  facts: promiseFacts,
  decide: {
    ReportPromiseKept: (state, command, ctx) => reported(state, command, 'kept', ctx),
    ExplainPromise: (state, command, ctx) => reported(state, command, 'not_kept', ctx),
    PostponePromise: (state, command, ctx) => ({
      ...reported(state, command, 'rescheduled', ctx),
      newDue: namedDue(command.newDueOn, ctx),
    }),
    ConfirmPromise: says('PromiseConfirmed'),
    SendBackPromiseReport: says('PromiseReportSentBack'),
    FindPromiseBroken: says('PromiseFoundBroken'),
    MakePromise: (state, { reply, text, dueOn }, ctx) => {
      const replies = isTaken(state) ? state.replies : [];
      const made = required(
        replies.find(({ id }) => id === reply),
        'a reply',
      );
      return {
        type: 'PromiseMade',
        on: ctx.today,
        reply,
        promise: promiseId(reply, promisesOf(made).length + 1),
        text,
        due: namedDue(dueOn, ctx),
      };
    },
  },
  evolve: {
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
  },
});
