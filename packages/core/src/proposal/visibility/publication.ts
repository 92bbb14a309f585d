import { listed } from '../../kernel/listed.ts';
import type { Content } from '../parts/drafting.ts';
import type { CasePublication } from '../parts/publication.ts';
import type { Reply } from '../parts/reply.ts';
import type { AnyProposal, Taken } from '../proposal.ts';
import { type Consent, consentOf, isPublished, publicationOf } from '../publication/queries.ts';

// Whom to call at the unit is for those who work on it; everything else is for whoever reads a reply.
const openFields = [
  'id',
  'stage',
  'assignment',
  'submittedOn',
  'resultClass',
  'answers',
  'signer',
  'round',
  'approveBy',
  'late',
  'issuer',
  'jointWith',
  'countersigned',
  'approval',
  'publication',
  'sentBack',
  'promises',
  'lookBacks',
  'classHistory',
] as const satisfies readonly (keyof Reply)[];

/** A reply as a view shows it. */
export type VisibleReply = Pick<Reply, (typeof openFields)[number]> &
  Partial<Pick<Reply, 'contact'>>;

/** What a view says of replies: see the fields of the same names of a view. */
export interface ReplyVisibility {
  readonly contact: boolean;
  readonly drafts: boolean;
  readonly delivered: boolean;
}

// Who has countersigned is part of a draft's way through the offices.
const asDelivered = (reply: VisibleReply): VisibleReply => ({ ...reply, countersigned: [] });

const openReply = (reply: Reply): VisibleReply => listed(reply, openFields);

const wholeReply = (reply: Reply): VisibleReply => listed(reply, [...openFields, 'contact']);

// What is published as a summary is the summary and nothing of the text.
const asPublished = (reply: Reply): VisibleReply =>
  reply.publication?.extent === 'summary' ? { ...openReply(reply), answers: [] } : openReply(reply);

/** The replies a view shows: all, the delivered ones, or what of them was published. */
export const visibleReplies = (
  { replies }: Taken,
  { contact, drafts, delivered }: ReplyVisibility,
): readonly VisibleReply[] => {
  const approved = replies.filter(({ stage }) => stage === 'approved');
  if (!drafts && !delivered)
    return approved
      .filter(({ publication }) => publication !== undefined)
      .map(asPublished)
      .map(asDelivered);
  const seen = (drafts ? replies : approved).map(contact ? wholeReply : openReply);
  return drafts ? seen : seen.map(asDelivered);
};

const textFields = [
  'title',
  'category',
  'matters',
  'situation',
  'analysis',
  'suggestions',
  'suggestedUnits',
] as const satisfies readonly (keyof Content)[];

/** The text as a view shows it: address, phone and consent to publication are for those who work on it. */
export type VisibleContent = Pick<Content, (typeof textFields)[number]> &
  Partial<Pick<Content, 'contact' | 'publication'>>;

/** The text of a proposal as a view shows it. */
export const visibleContent = (
  { content }: Pick<AnyProposal, 'content'>,
  { contact }: Pick<ReplyVisibility, 'contact'>,
): VisibleContent => {
  const text = listed(content, textFields);
  return contact ? { ...text, publication: content.publication, contact: content.contact } : text;
};

const caseFields = ['stage', 'withholding', 'secrecy'] as const;

/**
 * How open a case is, as a view shows it. Whether the public may read it, the public sees; that somebody
 * refused, that it is withheld, and why, is for those concerned.
 */
export type VisiblePublication = { readonly isPublic: boolean } & Partial<
  Pick<CasePublication, (typeof caseFields)[number]> & Consent
>;

/** How open a case is; absent before it was received. */
export const visiblePublication = (
  proposal: AnyProposal,
  { handling }: { readonly handling: boolean },
): VisiblePublication | undefined => {
  const publication = publicationOf(proposal);
  if (!publication) return undefined;
  const isPublic = isPublished(proposal);
  return handling
    ? { isPublic, ...listed(publication, caseFields), ...consentOf(proposal) }
    : { isPublic };
};
