import { areaOf } from '../../kernel/area.ts';
import type { FactOf } from '../../kernel/fact.ts';
import { saysOf } from '../../kernel/says.ts';
import { actingProposer } from '../case/admitted.ts';
import { lastingParts } from '../case/changes.ts';
import { openAtFirst, publicationCommands, publicationFacts } from '../parts/publication.ts';
import type { Proposal, ProposalContext } from '../proposal.ts';
import { withConsent, withPublication } from './changes.ts';

const says = saysOf<FactOf<typeof publicationFacts>, Proposal, ProposalContext>();
const replies = lastingParts('replies', 'R');

/** 公开: proposers agree or refuse, replies are published, a case is withheld or kept secret. */
export const publication = areaOf<Proposal, ProposalContext>()({
  commands: publicationCommands,
  facts: publicationFacts,
  decide: {
    ChangePublicationConsent: says('PublicationConsentChanged', (ctx) => ({
      proposer: actingProposer(ctx),
    })),
    // A summary is kept only where it is published in place of the text.
    PublishReply: (_state, { reply, extent, summary }, { today: on }) => ({
      type: 'ReplyPublished',
      on,
      reply,
      extent,
      ...(extent === 'summary' && summary ? { summary } : {}),
    }),
    WithholdPublication: says('PublicationWithheld'),
    ReopenPublication: says('PublicationReopened'),
    MarkSecret: says('ProposalMarkedSecret'),
  },
  evolve: {
    PublicationConsentChanged: (state, event) => withConsent(state, event, event),
    ReplyPublished: replies.changes('reply', ({ type: _, reply: __, ...publication }) => ({
      publication,
    })),
    PublicationWithheld: (state, event) => {
      const { type: _, ...withholding } = event;
      return withPublication(state, event, { ...openAtFirst, stage: 'withheld', withholding });
    },
    PublicationReopened: (state, event) => withPublication(state, event, openAtFirst),
    ProposalMarkedSecret: (state, event) => {
      const { type: _, ...secrecy } = event;
      return withPublication(state, event, { ...openAtFirst, stage: 'secret', secrecy });
    },
  },
});
