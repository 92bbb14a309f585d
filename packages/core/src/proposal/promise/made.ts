import type { z } from 'zod';
import type { Due } from '../../kernel/deadline.ts';
import type { MadePromise, PromisesOfReply } from '../parts/promise.ts';
import type { ProposalContext } from '../proposal.ts';

/** A named day as a fact records it. */
export const namedDue = (by: Due['by'], { register }: ProposalContext): Due => ({
  by,
  version: register.profile.version,
});

/** The id of a promise: its reply and its place. */
export const promiseId = (reply: string, place: number): string => `${reply}-P${place}`;

/** What the fact of a reply says of its promises; nothing when it makes none. */
export const promisedIn = (
  reply: string,
  promises: Readonly<z.output<typeof PromisesOfReply>>,
  ctx: ProposalContext,
): { readonly promises?: readonly MadePromise[] } =>
  promises === undefined || promises.length === 0
    ? {}
    : {
        promises: promises.map(({ text, dueOn }, at) => ({
          id: promiseId(reply, at + 1),
          text,
          due: namedDue(dueOn, ctx),
          stage: 'open',
        })),
      };
