import { z } from 'zod';
import { BodyId, MemberId } from '../../county/entries.ts';
import { command } from '../../kernel/command.ts';
import { CalendarDay } from '../../kernel/day.ts';
import { Due } from '../../kernel/deadline.ts';
import { fact, undatedFact } from '../../kernel/fact.ts';
import { enumOf } from '../../kernel/field.ts';
import { idOf } from '../../kernel/id.ts';
import type { Recorded } from '../../kernel/recorded.ts';
import { endReasons, endReasonWords } from '../../words/county.ts';
import { signatures, signatureWords } from '../../words/proposal.ts';
import { because, publicationConsent, reason } from '../fields.ts';

/** A proposer: a member, or a body that proposes as one. */
export const ProposerId = idOf('ProposerId');
/** A proposer as a fact records it. */
export const RecordedProposer = z.union([MemberId, BodyId, ProposerId]);
/** A proposer: a member, or a body that proposes as one. */
export type ProposerId = z.output<typeof RecordedProposer>;

const membershipEnd = z.enum(endReasons);
/** 离任事由. */
export type MembershipEnd = z.output<typeof membershipEnd>;

/** A proposer who begins a proposal or is invited to it. */
export const NewProposer = z.strictObject({
  id: RecordedProposer,
  kind: z.enum(['member', 'body']),
  /** 第一提案人. */
  first: z.boolean(),
  stage: z.enum(['invited', 'unsigned', 'joined', 'declined', 'left', 'departed']),
  /** The sector of a member when they took part; a later move does not change it. */
  sector: BodyId.optional(),
  /** The last day on which an invitation can be answered. */
  answerBy: CalendarDay.optional(),
});

const signature = enumOf(signatures, 'Signature', '署名方式');

/** Whose proposal it is: the first proposer, and those who join. */
export interface Proposer extends Recorded<z.output<typeof NewProposer>> {
  readonly signature?: z.output<typeof signature>;
  /** The proposer said that no contact is needed (提案者提出不需要走访). */
  readonly contactWaivedOn?: CalendarDay;
  /** 退出联名: when and why a signature was withdrawn. */
  readonly left?: { readonly on: CalendarDay; readonly reason: string };
  /** 离任: the membership ended while the case was under way. */
  readonly departed?: { readonly on: CalendarDay; readonly reason: MembershipEnd };
  /** What a co-signer says of publication; absent when they follow the first proposer. */
  readonly publicationConsent?: boolean;
  readonly publicationReason?: string | undefined;
}

/** 第一提案人退出后待接任. */
export interface VacantLead {
  readonly since: CalendarDay;
  readonly leadBy: Due;
}

const answerBy = CalendarDay.describe('答复截止日');

/** What people may ask who stand behind a proposal, or are asked to (联名、署名). */
export const proposerCommands = {
  InviteCoProposer: command(
    { zh: '邀请联名', en: 'Invite a co-proposer' },
    { member: MemberId.describe('受邀委员'), answerBy },
  ),
  InviteCoBody: command(
    { zh: '邀请联合提出', en: 'Invite a body to propose jointly' },
    { body: BodyId.describe('受邀集体'), answerBy },
  ),
  AcceptInvitation: command(
    { zh: '同意联名', en: 'Accept the invitation' },
    { publicationConsent },
  ),
  DeclineInvitation: command({ zh: '谢绝联名', en: 'Decline the invitation' }, {}),
  SignProposal: command(
    { zh: '署名', en: 'Sign for the collective' },
    { signature, publicationConsent },
  ),
  WaiveContact: command({ zh: '提出不需要走访', en: 'Waive contact' }, {}),
  LeaveProposal: command({ zh: '退出联名', en: 'Withdraw a signature' }, { reason }),
  AcceptLead: command({ zh: '接任第一提案人', en: 'Take the lead' }, {}),
  RecordDeparture: command(
    { zh: '登记提案者离任', en: 'Record that a proposer has left office' },
    { proposer: ProposerId.describe('离任的提案者') },
  ),
} as const;

const proposer = RecordedProposer;

/** Who leads after the first proposer has gone. */
const succession = {
  /** After filing the next proposer leads at once. */
  newLead: RecordedProposer.optional(),
  /** Before filing one of the others has to take the lead, by this day. */
  leadBy: Due.optional(),
};

/** What can happen among those who stand behind a proposal. */
export const proposerFacts = {
  CoProposerInvited: undatedFact(
    { zh: '邀请联名', en: 'invited a co-proposer' },
    { proposer: NewProposer },
    {
      tells: ({ proposer: { id } }, names) => ({
        zh: `邀请${names.person(id)}联名`,
        en: `invited ${names.person(id)} to propose jointly`,
      }),
    },
  ),
  InvitationAccepted: fact(
    { zh: '同意联名', en: 'accepted the invitation' },
    { proposer, publicationConsent },
  ),
  InvitationDeclined: fact({ zh: '谢绝联名', en: 'declined the invitation' }, { proposer }),
  ProposalSigned: fact(
    { zh: '署名', en: 'signed for the collective' },
    { proposer, signature, publicationConsent },
    {
      tells: ({ signature: how }) => ({
        zh: `署名:${signatureWords[how].zh}`,
        en: `signed for the collective: ${signatureWords[how].en}`,
      }),
    },
  ),
  ContactWaived: fact({ zh: '提出不需要走访', en: 'waived contact' }, { proposer }),
  ProposerLeft: fact(
    { zh: '退出联名', en: 'withdrew the signature' },
    {
      ...succession,
      proposer,
      reason,
      /** One signature is left: the joint proposal is now an individual one. */
      becomes: z.literal('individual_member').optional(),
    },
    { tells: because({ zh: '退出联名', en: 'withdrew the signature' }) },
  ),
  LeadAccepted: fact({ zh: '接任第一提案人', en: 'took the lead' }, { proposer }),
  ProposerDeparted: fact(
    { zh: '登记提案者离任', en: 'recorded that a proposer has left office' },
    { ...succession, proposer, reason: membershipEnd },
    {
      tells: ({ proposer: id, reason: why }, names) => ({
        zh: `登记${names.person(id)}离任:${endReasonWords[why].zh}`,
        en: `recorded that ${names.person(id)} has left office: ${endReasonWords[why].en}`,
      }),
    },
  ),
} as const;
