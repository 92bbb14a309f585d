import { born, withProposer } from '../changes.ts';
import type { ProposalEvent } from '../events.ts';
import type { Folds } from '../moves.ts';
import type { Proposer } from '../parts.ts';
import type { Proposal } from '../proposal.ts';
import { withConsent } from '../publication/evolve.ts';
import type { ProposerEvent, Succession } from './events.ts';

/** The proposal after somebody has gone, with whoever leads it now. */
const gone = (
  state: Proposal,
  event: ProposalEvent & Succession & { readonly on: Proposer['answerBy'] & string },
  id: string,
  change: Partial<Proposer>,
): Proposal => {
  const base = born(state, event);
  const { newLead, leadBy } = event;
  const succeeded = newLead !== undefined || leadBy !== undefined;
  const proposers = base.proposers.map((one) => ({
    ...one,
    ...(one.id === id ? { ...change, first: succeeded ? false : one.first } : {}),
    ...(one.id === newLead ? { first: true } : {}),
  }));
  const vacant = leadBy ? { vacantLead: { since: event.on, leadBy } } : {};
  return { ...base, proposers, ...vacant };
};

const stating = (
  state: Proposal,
  event: Extract<ProposerEvent, { readonly type: 'InvitationAccepted' | 'ProposalSigned' }>,
): Proposal =>
  withConsent(state, event, { proposer: event.proposer, consent: event.publicationConsent });

/** What invitations, answers, signatures and departures make of a proposal. */
export const proposerFolds: Folds<ProposerEvent> = {
  CoProposerInvited: (state, event) => {
    const base = born(state, event);
    return { ...base, proposers: [...base.proposers, event.proposer] };
  },
  InvitationAccepted: (state, event) =>
    stating(withProposer(state, event, event.proposer, { stage: 'joined' }), event),
  InvitationDeclined: (state, event) =>
    withProposer(state, event, event.proposer, { stage: 'declined' }),
  ProposalSigned: (state, event) =>
    stating(
      withProposer(state, event, event.proposer, { stage: 'joined', signature: event.signature }),
      event,
    ),
  ContactWaived: (state, event) =>
    withProposer(state, event, event.proposer, { contactWaivedOn: event.on }),
  ProposerLeft: (state, event) => {
    const { on, proposer, reason, becomes } = event;
    const left = gone(state, event, proposer, { stage: 'left', left: { on, reason } });
    return becomes ? { ...born(left, event), source: becomes } : left;
  },
  LeadAccepted: (state, event) => {
    const { vacantLead: _, ...base } = born(
      withProposer(state, event, event.proposer, { first: true }),
      event,
    );
    return base as Proposal;
  },
  ProposerDeparted: (state, event) => {
    const { on, proposer, reason } = event;
    return gone(state, event, proposer, { stage: 'departed', departed: { on, reason } });
  },
};
