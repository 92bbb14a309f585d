import { promisesOf } from '../case/promises.ts';
import type { LookBack } from '../parts/look-back.ts';
import type { ReplyPromise } from '../parts/promise.ts';
import type { Taken } from '../proposal.ts';
import { visibleReplies } from './publication.ts';
import type { ProposalVisibility } from './visibility.ts';

/** A promise as a view shows it, with the reply that made it. */
export interface VisiblePromise extends ReplyPromise {
  readonly reply: string;
  /** False while its reply waits for approval, and when that version was sent back. */
  readonly stands: boolean;
}

const reported: ReadonlySet<ReplyPromise['stage']> = new Set([
  'kept_reported',
  'explanation_reported',
  'postponement_requested',
]);

// What the unit reports counts once it is confirmed; until then the promise is shown as open.
const confirmedOnly = (one: ReplyPromise): ReplyPromise => ({
  ...one,
  stage: reported.has(one.stage) ? 'open' : one.stage,
  reports: (one.reports ?? []).filter(({ confirmedOn }) => confirmedOn !== undefined),
});

/** The promises a view shows: those of the replies it shows, reports once they are confirmed. */
export const visiblePromises = (
  proposal: Taken,
  visibility: ProposalVisibility,
): readonly VisiblePromise[] =>
  visibleReplies(proposal, visibility).flatMap((reply) =>
    promisesOf(reply).map((one) => ({
      ...(visibility.handling ? one : confirmedOnly(one)),
      reply: reply.id,
      stands: reply.stage === 'approved',
    })),
  );

/** The look-backs a view shows: they are for those concerned. */
export const visibleLookBacks = (
  proposal: Taken,
  visibility: ProposalVisibility,
): readonly (LookBack & { readonly reply: string })[] =>
  visibility.handling
    ? visibleReplies(proposal, visibility).flatMap(({ id: reply, lookBacks = [] }) =>
        lookBacks.map((one) => ({ ...one, reply })),
      )
    : [];
