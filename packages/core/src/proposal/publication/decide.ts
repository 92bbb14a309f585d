import { actingProposer } from '../case/admitted.ts';
import type { Deciders } from '../moves.ts';
import type { publicationCommands } from './commands.ts';

/** What the acts on publication lead to. */
export const publicationDeciders: Deciders<typeof publicationCommands> = {
  ChangePublicationConsent: (_state, { consent, reason }, ctx) => ({
    type: 'PublicationConsentChanged',
    on: ctx.today,
    proposer: actingProposer(ctx),
    consent,
    ...(reason ? { reason } : {}),
  }),
  PublishReply: (_state, { reply, extent, summary }, { today: on }) => ({
    type: 'ReplyPublished',
    on,
    reply,
    extent,
    ...(extent === 'summary' && summary ? { summary } : {}),
  }),
  WithholdPublication: (_state, { reason, note }, { today: on }) => ({
    type: 'PublicationWithheld',
    on,
    reason,
    note,
  }),
  ReopenPublication: (_state, { note }, { today: on }) => ({
    type: 'PublicationReopened',
    on,
    note,
  }),
  MarkSecret: (_state, { reason }, { today: on }) => ({
    type: 'ProposalMarkedSecret',
    on,
    reason,
  }),
};
