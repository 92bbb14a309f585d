import type { Due } from '../../kernel/deadline.ts';
import type { Dated } from '../dated.ts';
import type { MembershipEnd, Proposer, ProposerId } from '../parts.ts';
import type { Signature } from '../vocabulary.ts';

/** Who leads after the first proposer has gone. */
export interface Succession {
  /** After filing the next proposer leads at once. */
  readonly newLead?: ProposerId;
  /** Before filing one of the others has to take the lead, by this day. */
  readonly leadBy?: Due;
}

/** What has happened among those who stand behind a proposal. */
export type ProposerEvent =
  | { readonly type: 'CoProposerInvited'; readonly proposer: Proposer }
  | (Dated & {
      readonly type: 'InvitationAccepted';
      readonly proposer: ProposerId;
      readonly publicationConsent?: boolean;
    })
  | (Dated & { readonly type: 'InvitationDeclined'; readonly proposer: ProposerId })
  | (Dated & {
      readonly type: 'ProposalSigned';
      readonly proposer: ProposerId;
      readonly signature: Signature;
      readonly publicationConsent?: boolean;
    })
  | (Dated & { readonly type: 'ContactWaived'; readonly proposer: ProposerId })
  | (Dated &
      Succession & {
        readonly type: 'ProposerLeft';
        readonly proposer: ProposerId;
        readonly reason: string;
        /** One signature is left: the joint proposal is now an individual one. */
        readonly becomes?: 'individual_member';
      })
  | (Dated & { readonly type: 'LeadAccepted'; readonly proposer: ProposerId })
  | (Dated &
      Succession & {
        readonly type: 'ProposerDeparted';
        readonly proposer: ProposerId;
        readonly reason: MembershipEnd;
      });
