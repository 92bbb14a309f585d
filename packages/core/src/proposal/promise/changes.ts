import type { Typed } from '../../kernel/area.ts';
import { corrupt } from '../case/changes.ts';
import { promisesOf } from '../case/promises.ts';
import type { PromiseReport, ReplyPromise } from '../parts/promise.ts';
import type { Reply } from '../parts/reply.ts';
import { isTaken, type Proposal } from '../proposal.ts';

/** The proposal with one delivered reply changed, whether the case is closed or not. */
export const withTracked = (
  state: Proposal,
  event: Typed & { readonly reply: string },
  change: (one: Reply) => Reply,
): Proposal => {
  if (!isTaken(state) || !state.replies.some(({ id }) => id === event.reply))
    throw corrupt(state, event);
  const replies = state.replies.map((one) => (one.id === event.reply ? change(one) : one));
  return { ...state, replies };
};

/** The proposal with one of its promises changed. */
export const withPromise = (
  state: Proposal,
  event: Typed & { readonly promise: string },
  change: (one: ReplyPromise) => ReplyPromise,
): Proposal => {
  const owner = isTaken(state)
    ? state.replies.find((reply) => promisesOf(reply).some(({ id }) => id === event.promise))
    : undefined;
  if (!owner) throw corrupt(state, event);
  return withTracked(state, { ...event, reply: owner.id }, (reply) => ({
    ...reply,
    promises: promisesOf(reply).map((one) => (one.id === event.promise ? change(one) : one)),
  }));
};

/** The reports of a promise with the latest of them changed. */
export const withLatest = (
  { reports = [] }: ReplyPromise,
  change: Partial<PromiseReport>,
): readonly PromiseReport[] =>
  reports.map((one, at) => (at === reports.length - 1 ? { ...one, ...change } : one));
