import type { UnitId } from '../county/register.ts';
import type { CalendarDay, Instant } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';
import type { Numbered } from '../kernel/series.ts';
import type { Content, Proposer, ProposerId, Reply } from './parts.ts';
import type { ProposalId } from './proposal.ts';
import type {
  ContactMethod,
  ProposalPeriod,
  ProposalSource,
  ResultClass,
  Satisfaction,
  Signature,
} from './vocabulary.ts';

interface Dated {
  readonly on: CalendarDay;
}

/** What has happened to a proposal. Facts carry results, so that replaying them needs no law. */
export type ProposalEvent =
  | (Dated & {
      readonly type: 'ProposalDrafted';
      readonly id: ProposalId;
      readonly source: ProposalSource;
      readonly content: Content;
      readonly first: Proposer;
    })
  | { readonly type: 'DraftRevised'; readonly content: Content }
  | (Dated & { readonly type: 'DraftDiscarded' })
  | (Dated &
      Numbered & {
        readonly type: 'ProposalSubmitted';
        readonly at: Instant;
        readonly term: number;
        readonly session: number;
        readonly period: ProposalPeriod;
        readonly countsFrom: CalendarDay;
        readonly reviewBy: Due;
      })
  | (Dated & {
      readonly type: 'ProposalResubmitted';
      readonly countsFrom: CalendarDay;
      readonly reviewBy: Due;
    })
  | (Dated & { readonly type: 'ProposalWithdrawn'; readonly reason: string })
  | { readonly type: 'CoProposerInvited'; readonly proposer: Proposer }
  | (Dated & { readonly type: 'InvitationAccepted'; readonly proposer: ProposerId })
  | (Dated & { readonly type: 'InvitationDeclined'; readonly proposer: ProposerId })
  | (Dated & {
      readonly type: 'ProposalSigned';
      readonly proposer: ProposerId;
      readonly signature: Signature;
    })
  | (Dated & { readonly type: 'ContactWaived'; readonly proposer: ProposerId })
  | (Dated &
      Numbered & {
        readonly type: 'ProposalFiled';
        readonly countsFrom: CalendarDay;
        readonly assignBy: Due;
      })
  | (Dated & {
      readonly type: 'FilingDeclined';
      readonly ground: string;
      readonly explanation: string;
    })
  | (Dated & {
      readonly type: 'ReturnedForRevision';
      readonly reason: string;
      readonly reviseBy: Due;
    })
  | (Dated & { readonly type: 'ProposalMerged'; readonly into: ProposalId })
  | (Dated & {
      readonly type: 'ForwardedForReference';
      readonly units: readonly UnitId[];
      readonly reason: string;
    })
  | (Dated & { readonly type: 'ConvertedToOpinionReport'; readonly reason: string })
  | (Dated & { readonly type: 'ConvertedToMemberLetter'; readonly reason: string })
  | (Dated & {
      readonly type: 'ProposalAssigned';
      readonly assignment: string;
      readonly unit: UnitId;
      readonly mode: 'sole';
      readonly returnBy: Due;
      readonly contactBy: Due;
      readonly replyBy: Due;
    })
  | (Dated & { readonly type: 'AssignmentAccepted'; readonly assignment: string })
  | (Dated & {
      readonly type: 'ReturnRequested';
      readonly assignment: string;
      readonly reason: string;
      readonly proposedUnit?: UnitId;
      readonly rulingBy: Due;
    })
  | (Dated & {
      readonly type: 'AssignmentReturned';
      readonly assignment: string;
      readonly assignBy: Due;
    })
  | (Dated & {
      readonly type: 'ReturnRejected';
      readonly assignment: string;
      readonly reason: string;
    })
  | (Dated & {
      readonly type: 'ContactRecorded';
      readonly assignment: string;
      readonly proposer: ProposerId;
      readonly method: ContactMethod;
      readonly note: string;
    })
  | (Dated & {
      readonly type: 'ReplySubmitted';
      readonly reply: string;
      readonly assignment: string;
      readonly approveBy: Due;
      readonly late: boolean;
      readonly resultClass: ResultClass;
      readonly answers: readonly string[];
      readonly signer: Reply['signer'];
      readonly contact: Reply['contact'];
    })
  | (Dated & { readonly type: 'ReplyApproved'; readonly reply: string; readonly rateBy: Due })
  | (Dated & { readonly type: 'ReplySentBack'; readonly reply: string; readonly reason: string })
  | (Dated & {
      readonly type: 'ReplyRated';
      readonly reply: string;
      readonly proposer: ProposerId;
      readonly attitude: Satisfaction;
      readonly result: Satisfaction;
      readonly comment?: string | undefined;
    })
  | (Dated & { readonly type: 'ProposalClosed' });
