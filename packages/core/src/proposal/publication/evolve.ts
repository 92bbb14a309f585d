import type { Typed } from '../../kernel/area.ts';
import { born, corrupt, withProposer } from '../case/changes.ts';
import { firstProposer } from '../case/queries.ts';
import type { Folds } from '../moves.ts';
import { isReceived, isTaken, type Proposal } from '../proposal.ts';
import type { PublicationEvent } from './events.ts';
import { type CasePublication, openAtFirst } from './publication.ts';

/** What one of those who stand behind a proposal says of its publication. */
export interface Statement {
  readonly proposer: string;
  readonly consent: boolean | undefined;
  readonly reason?: string | undefined;
}

/**
 * The proposal with what a proposer says of publication. The first proposer says it in the text,
 * where the form asks for it, so that one truth has one place.
 */
export const withConsent = (
  state: Proposal,
  event: Typed,
  { proposer, consent, reason }: Statement,
): Proposal => {
  const base = born(state, event);
  if (consent === undefined) return base;
  if (firstProposer(base)?.id !== proposer)
    return withProposer(base, event, proposer, {
      publicationConsent: consent,
      ...(consent ? {} : { publicationReason: reason }),
    });
  const publication = { consent, ...(consent || !reason ? {} : { reason }) };
  return { ...base, content: { ...base.content, publication } };
};

const withPublication = (state: Proposal, event: Typed, publication: CasePublication): Proposal => {
  if (!isReceived(state)) throw corrupt(state, event);
  return { ...state, publication };
};

/** What the acts on publication make of a proposal. */
export const publicationFolds: Folds<PublicationEvent> = {
  PublicationConsentChanged: (state, event) => withConsent(state, event, event),
  ReplyPublished: (state, event) => {
    if (!isTaken(state)) throw corrupt(state, event);
    const { type: _, reply, ...publication } = event;
    const replies = state.replies.map((one) => (one.id === reply ? { ...one, publication } : one));
    return { ...state, replies };
  },
  PublicationWithheld: (state, event) => {
    const { on, reason, note } = event;
    const withholding = { on, reason, note };
    return withPublication(state, event, { ...openAtFirst, stage: 'withheld', withholding });
  },
  PublicationReopened: (state, event) => withPublication(state, event, openAtFirst),
  ProposalMarkedSecret: (state, event) => {
    const secrecy = { on: event.on, reason: event.reason };
    return withPublication(state, event, { ...openAtFirst, stage: 'secret', secrecy });
  },
};
