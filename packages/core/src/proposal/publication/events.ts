import type { Dated } from '../dated.ts';
import type { ProposerId } from '../proposers/proposers.ts';
import type { PublicationExtent, WithholdingReason } from './words.ts';

/** What has happened when somebody could decide on the publication of a case and its reply. */
export type PublicationEvent =
  | (Dated & {
      readonly type: 'PublicationConsentChanged';
      readonly proposer: ProposerId;
      readonly consent: boolean;
      readonly reason?: string | undefined;
    })
  | (Dated & {
      readonly type: 'ReplyPublished';
      readonly reply: string;
      readonly extent: PublicationExtent;
      readonly summary?: string;
    })
  | (Dated & {
      readonly type: 'PublicationWithheld';
      readonly reason: WithholdingReason;
      readonly note: string;
    })
  | (Dated & { readonly type: 'PublicationReopened'; readonly note: string })
  | (Dated & { readonly type: 'ProposalMarkedSecret'; readonly reason: string });
