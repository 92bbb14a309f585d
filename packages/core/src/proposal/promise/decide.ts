import { required } from '../../kernel/required.ts';
import type { Deciders } from '../moves.ts';
import { isTaken, type Proposal, type ProposalContext } from '../proposal.ts';
import { countedDue } from './certificates.ts';
import type { promiseCommands } from './commands.ts';
import type { PromiseEvent } from './events.ts';
import { namedDue, promiseId } from './made.ts';
import type { PromiseOutcome } from './promise.ts';
import { promisesOf, standingPromises } from './standing.ts';

const reported = (
  state: Proposal,
  said: { readonly promise: string; readonly text: string },
  outcome: PromiseOutcome,
  ctx: ProposalContext,
): Extract<PromiseEvent, { readonly type: 'PromiseReported' }> => {
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

/** What promises, reports on them and their confirmation lead to. */
export const promiseDeciders: Deciders<typeof promiseCommands> = {
  ReportPromiseKept: (state, command, ctx) => reported(state, command, 'kept', ctx),
  ExplainPromise: (state, command, ctx) => reported(state, command, 'not_kept', ctx),
  PostponePromise: (state, command, ctx) => ({
    ...reported(state, command, 'rescheduled', ctx),
    newDue: namedDue(command.newDueOn, ctx),
  }),
  ConfirmPromise: (_state, { promise }, { today: on }) => ({
    type: 'PromiseConfirmed',
    on,
    promise,
  }),
  SendBackPromiseReport: (_state, { promise, reason }, { today: on }) => ({
    type: 'PromiseReportSentBack',
    on,
    promise,
    reason,
  }),
  FindPromiseBroken: (_state, { promise, reason }, { today: on }) => ({
    type: 'PromiseFoundBroken',
    on,
    promise,
    reason,
  }),
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
};
