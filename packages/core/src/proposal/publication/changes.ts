import type { Typed } from '../../kernel/area.ts';
import { born, corrupt, withProposer } from '../case/changes.ts';
import { firstProposer } from '../case/queries.ts';
import type { CasePublication } from '../parts/publication.ts';
import { isReceived, type Proposal } from '../proposal.ts';

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

/** The proposal with another say on whether it may be public. */
export const withPublication = (
  state: Proposal,
  event: Typed,
  publication: CasePublication,
): Proposal => {
  if (!isReceived(state)) throw corrupt(state, event);
  return { ...state, publication };
};
