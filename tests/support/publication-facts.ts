import { day, type ProposalEvent } from '@xieshang/core';
import { member } from './county.ts';
import { joined } from './facts.ts';

type EventOf<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

/** The second member joins, and does not want the proposal published. */
export const joinedInPrivate: EventOf<'InvitationAccepted'> = {
  ...joined,
  publicationConsent: false,
};

/** The second member refuses publication later. */
export const consentWithdrawn: EventOf<'PublicationConsentChanged'> = {
  type: 'PublicationConsentChanged',
  on: day('2026-05-06'),
  proposer: member(2),
  consent: false,
  reason: '涉及本人工作单位。',
};

/** The first proposer refuses publication later. */
export const consentWithdrawnByFirst: EventOf<'PublicationConsentChanged'> = {
  ...consentWithdrawn,
  proposer: member(1),
};

/** The second member agrees again. */
export const consentGiven: EventOf<'PublicationConsentChanged'> = {
  type: 'PublicationConsentChanged',
  on: day('2026-05-07'),
  proposer: member(2),
  consent: true,
};

/** The reply is approved, and may be published as a summary only. */
export const approvedForSummary: EventOf<'ReplyApproved'> = {
  type: 'ReplyApproved',
  on: day('2026-04-22'),
  reply: 'R1',
  rateBy: { by: day('2026-05-15'), version: 1 },
  recipients: [member(1)],
  publication: 'summary',
};

/** The reply is approved, and is not to be published. */
export const approvedNotForPublication: EventOf<'ReplyApproved'> = {
  ...approvedForSummary,
  publication: 'none',
};

/** The supervising office publishes the reply in full. */
export const published: EventOf<'ReplyPublished'> = {
  type: 'ReplyPublished',
  on: day('2026-05-08'),
  reply: 'R1',
  extent: 'full',
};

/** The supervising office publishes a summary of the reply. */
export const summaryPublished: EventOf<'ReplyPublished'> = {
  ...published,
  extent: 'summary',
  summary: '设备更新与补助测算均已列入计划。',
};

/** The case is withheld for somebody's privacy. */
export const withheld: EventOf<'PublicationWithheld'> = {
  type: 'PublicationWithheld',
  on: day('2026-05-11'),
  reason: 'personal_privacy',
  note: '答复述及个人病历。',
};

/** The case is withheld as a state secret. */
export const withheldAsStateSecret: EventOf<'PublicationWithheld'> = {
  ...withheld,
  reason: 'state_secret',
  note: '答复述及涉密工程。',
};

/** The case may be public again. */
export const reopened: EventOf<'PublicationReopened'> = {
  type: 'PublicationReopened',
  on: day('2026-05-12'),
  note: '已隐去个人信息。',
};

/** The proposal committee marks the case secret. */
export const markedSecret: EventOf<'ProposalMarkedSecret'> = {
  type: 'ProposalMarkedSecret',
  on: day('2026-05-13'),
  reason: '附件涉及国家秘密。',
};
