import type { Content } from '../drafting/drafting.ts';
import type { AnyProposal, Taken } from '../proposal.ts';
import type { Reply } from '../reply/reply.ts';
import type { CasePublication } from './publication.ts';
import { type Consent, consentOf, publicationOf } from './queries.ts';

/** A reply as a view shows it: whom to call at the unit is for those who work on it. */
export type SeenReply = Omit<Reply, 'contact'> & Partial<Pick<Reply, 'contact'>>;

/** What a view says of replies: see the fields of the same names of a view. */
export interface Sight {
  readonly contact: boolean;
  readonly drafts: boolean;
  readonly delivered: boolean;
}

// Who has countersigned is part of a draft's way through the offices.
const asDelivered = (reply: SeenReply): SeenReply => ({ ...reply, countersigned: [] });

const withoutContact = ({ contact: _, ...reply }: SeenReply): SeenReply => reply;

// What is published as a summary is the summary and nothing of the text.
const asPublished = (reply: Reply): SeenReply =>
  reply.publication?.extent === 'summary'
    ? { ...withoutContact(reply), answers: [] }
    : withoutContact(reply);

/** The replies a view shows: all, the delivered ones, or what of them was published. */
export const visibleReplies = (
  { replies }: Taken,
  { contact, drafts, delivered }: Sight,
): readonly SeenReply[] => {
  const approved = replies.filter(({ stage }) => stage === 'approved');
  if (!drafts && !delivered)
    return approved
      .filter(({ publication }) => publication !== undefined)
      .map(asPublished)
      .map(asDelivered);
  const seen = drafts ? replies : approved.map(asDelivered);
  return contact ? seen : seen.map(withoutContact);
};

/** The text as a view shows it: address, phone and the reason of a refusal are for those who work on it. */
export type SeenContent = Omit<Content, 'contact'> & Partial<Pick<Content, 'contact'>>;

/** The text of a proposal as a view shows it. */
export const visibleContent = (
  { content }: Pick<AnyProposal, 'content'>,
  { contact }: Pick<Sight, 'contact'>,
): SeenContent => {
  const { contact: _, publication, ...text } = content;
  return contact ? content : { ...text, publication: { consent: publication.consent } };
};

/** How open a case is, as a view shows it: who refused and why is for those concerned. */
export type SeenPublication = Pick<CasePublication, 'stage' | 'withholding' | 'secrecy'> &
  Pick<Consent, 'consent'> &
  Partial<Pick<Consent, 'refusedBy'>>;

/** How open a case is; absent before it was received. */
export const visiblePublication = (
  proposal: AnyProposal,
  { handling }: { readonly handling: boolean },
): SeenPublication | undefined => {
  const publication = publicationOf(proposal);
  if (!publication) return undefined;
  const { consent, refusedBy } = consentOf(proposal);
  const { id: _, ...whole } = publication;
  return handling ? { ...whole, consent, refusedBy } : { stage: publication.stage, consent };
};
