import { type Content, day, instant, type ProposalEvent, ProposalId } from '@xieshang/core';
import { body, member, unit } from './county.ts';

type EventOf<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

/** The proposal every spec is about. */
export const PROPOSAL = 'p1';

const due = (by: string) => ({ by: day(by), version: 1 });

/** A text that meets every demand on a proposal. */
export const content: Content = {
  title: '关于改善葡萄种植区村级诊所的建议',
  category: 'social',
  matters: ['村级诊所'],
  situation: '葡萄种植区三个村的诊所设备陈旧。',
  analysis: '村医待遇低,设备更新没有经费来源。',
  suggestions: ['更新基本诊疗设备', '提高村医补助'],
  suggestedUnits: [unit('health-bureau')],
  publication: { consent: true },
  contact: { address: '沙城镇府前街1号', phone: '0313-0000001' },
};

/** A member's own draft of 10 January 2026. */
export const drafted: EventOf<'ProposalDrafted'> = {
  type: 'ProposalDrafted',
  on: day('2026-01-10'),
  id: ProposalId.parse(PROPOSAL),
  source: 'individual_member',
  content,
  first: { id: member(1), kind: 'member', first: true, stage: 'joined' },
};

/** The same as a joint proposal. */
export const draftedJointly: EventOf<'ProposalDrafted'> = { ...drafted, source: 'joint_members' };

/** The same with its text replaced in part. */
export const draftedWith = (change: Partial<Content>): EventOf<'ProposalDrafted'> => ({
  ...drafted,
  content: { ...content, ...change },
});

/** The same in the name of a special committee. */
export const draftedByCommittee: EventOf<'ProposalDrafted'> = {
  ...drafted,
  source: 'special_committee',
  first: { id: body('economy-committee'), kind: 'body', first: true, stage: 'unsigned' },
};

/** The same in the name of the agricultural sector. */
export const draftedBySector: EventOf<'ProposalDrafted'> = {
  ...drafted,
  source: 'sector',
  first: { id: body('agriculture-sector'), kind: 'body', first: true, stage: 'unsigned' },
};

/** The same in the name of a member group. */
export const draftedByGroup: EventOf<'ProposalDrafted'> = {
  ...drafted,
  source: 'member_group',
  first: { id: body('group-1'), kind: 'body', first: true, stage: 'unsigned' },
};

/** The draft is given up. */
export const discarded: EventOf<'DraftDiscarded'> = {
  type: 'DraftDiscarded',
  on: day('2026-01-11'),
};

/** The second member is invited to join, until 15 January. */
export const invited: EventOf<'CoProposerInvited'> = {
  type: 'CoProposerInvited',
  proposer: {
    id: member(2),
    kind: 'member',
    first: false,
    stage: 'invited',
    answerBy: day('2026-01-15'),
  },
};

/** The second member joins. */
export const joined: EventOf<'InvitationAccepted'> = {
  type: 'InvitationAccepted',
  on: day('2026-01-12'),
  proposer: member(2),
};

/** The second member does not join. */
export const declined: EventOf<'InvitationDeclined'> = {
  type: 'InvitationDeclined',
  on: day('2026-01-12'),
  proposer: member(2),
};

/** The committee names itself and seals its draft. */
export const sealed: EventOf<'ProposalSigned'> = {
  type: 'ProposalSigned',
  on: day('2026-01-12'),
  proposer: body('economy-committee'),
  signature: 'seal',
};

/** The party is invited to propose jointly with the committee, until 15 January. */
export const invitedParty: EventOf<'CoProposerInvited'> = {
  type: 'CoProposerInvited',
  proposer: {
    id: body('party-a'),
    kind: 'body',
    first: false,
    stage: 'invited',
    answerBy: day('2026-01-15'),
  },
};

/** The convener signs for the sector. */
export const signedByConvener: EventOf<'ProposalSigned'> = {
  ...sealed,
  proposer: body('agriculture-sector'),
  signature: 'convener',
};

/** Submitted on 16 January for the plenary; reviewed by 20 January + 30 days. */
export const submitted: EventOf<'ProposalSubmitted'> = {
  type: 'ProposalSubmitted',
  on: day('2026-01-16'),
  at: instant('2026-01-16T10:00:00+08:00'),
  term: 11,
  session: 5,
  period: 'plenary',
  series: 'proposal.serial/11-5',
  number: 1,
  countsFrom: day('2026-01-20'),
  reviewBy: due('2026-02-24'),
};

/** Submitted on 3 March, in recess; reviewed within 30 days from then. */
export const submittedInRecess: EventOf<'ProposalSubmitted'> = {
  ...submitted,
  on: day('2026-03-03'),
  at: instant('2026-03-03T10:00:00+08:00'),
  period: 'recess',
  countsFrom: day('2026-03-03'),
  reviewBy: due('2026-04-02'),
};

/** It passed the preliminary review. */
export const reviewedOnce: EventOf<'ReviewRecorded'> = {
  type: 'ReviewRecorded',
  on: day('2026-01-20'),
  stage: 'preliminary',
  body: 'proposal_committee',
  note: '格式、主体、内容均符合要求。',
};

/** It passed the collective review. */
export const reviewedTwice: EventOf<'ReviewRecorded'> = {
  ...reviewedOnce,
  on: day('2026-01-21'),
  stage: 'collective',
};

/** Sent back to its proposers on 20 January. */
export const returnedForRevision: EventOf<'ReturnedForRevision'> = {
  type: 'ReturnedForRevision',
  reviseBy: due('2026-02-03'),
  on: day('2026-01-20'),
  reason: '建议不够具体。',
};

/** Submitted again on 26 January; reviewed within 30 days from then. */
export const resubmitted: EventOf<'ProposalResubmitted'> = {
  type: 'ProposalResubmitted',
  on: day('2026-01-26'),
  countsFrom: day('2026-01-26'),
  reviewBy: due('2026-02-25'),
};

/** Not filed, on a ground of the county's list. */
export const filingDeclined: EventOf<'FilingDeclined'> = {
  type: 'FilingDeclined',
  on: day('2026-01-21'),
  ground: 'vague_no_suggestion',
  explanation: '没有具体建议。',
};

/** Merged into another proposal. */
export const merged: EventOf<'ProposalMerged'> = {
  type: 'ProposalMerged',
  on: day('2026-01-21'),
  into: ProposalId.parse('p2'),
  mainNumber: 1,
  countsFrom: day('2026-01-22'),
  assignBy: due('2026-02-24'),
};

/** Forwarded to two units for reference. */
export const forwarded: EventOf<'ForwardedForReference'> = {
  type: 'ForwardedForReference',
  on: day('2026-01-21'),
  units: [unit('health-bureau'), unit('shacheng')],
  reason: '供工作参考。',
};

/** Passed on as an opinion report. */
export const convertedToReport: EventOf<'ConvertedToOpinionReport'> = {
  type: 'ConvertedToOpinionReport',
  on: day('2026-01-21'),
  reason: '宜作社情民意反映。',
};

/** Passed on as a member's letter. */
export const convertedToLetter: EventOf<'ConvertedToMemberLetter'> = {
  type: 'ConvertedToMemberLetter',
  on: day('2026-01-21'),
  reason: '宜作委员来信处理。',
};

/** Withdrawn by its first proposer. */
export const withdrawn: EventOf<'ProposalWithdrawn'> = {
  type: 'ProposalWithdrawn',
  on: day('2026-01-23'),
  reason: '问题已经解决。',
  units: [],
};

/** Filed on 21 January as number 1. */
export const filed: EventOf<'ProposalFiled'> = {
  type: 'ProposalFiled',
  on: day('2026-01-21'),
  series: 'proposal.filing/11-5',
  number: 1,
  countsFrom: day('2026-01-22'),
  assignBy: due('2026-02-24'),
};

/** Assigned to the health bureau on 2 February 2026. */
export const assigned: EventOf<'ProposalAssigned'> = {
  type: 'ProposalAssigned',
  on: day('2026-02-02'),
  assignment: 'A1',
  unit: unit('health-bureau'),
  role: 'sole',
  assigner: 'government_office',
  final: false,
  returnBy: due('2026-02-09'),
  contactBy: due('2026-02-28'),
  replyBy: due('2026-05-06'),
};

/** The health bureau accepts. */
export const acceptedByUnit: EventOf<'AssignmentAccepted'> = {
  type: 'AssignmentAccepted',
  on: day('2026-02-04'),
  assignment: 'A1',
};

/** The health bureau asks on the fifth working day to return it. */
export const returnRequested: EventOf<'ReturnRequested'> = {
  type: 'ReturnRequested',
  on: day('2026-02-09'),
  assignment: 'A1',
  reason: '非本单位职责。',
  rulingBy: due('2026-02-24'),
};

/** The return is granted; another unit is found within thirty days. */
export const returnGranted: EventOf<'AssignmentReturned'> = {
  type: 'AssignmentReturned',
  on: day('2026-02-10'),
  assignment: 'A1',
  assignBy: due('2026-03-12'),
};

/** The return is ruled out: the assignment is final. */
export const returnRejected: EventOf<'ReturnRejected'> = {
  type: 'ReturnRejected',
  on: day('2026-02-10'),
  assignment: 'A1',
  reason: '属于你局职责。',
};

/** After the return, assigned to the roads bureau on 11 February. */
export const reassigned: EventOf<'ProposalAssigned'> = {
  ...assigned,
  on: day('2026-02-11'),
  assignment: 'A2',
  unit: unit('roads-bureau'),
  returnBy: due('2026-02-25'),
  contactBy: due('2026-03-10'),
  replyBy: due('2026-05-11'),
};

/** The first proposer asks for no visit. */
export const contactWaived: EventOf<'ContactWaived'> = {
  type: 'ContactWaived',
  on: day('2026-02-05'),
  proposer: member(1),
};

/** The health bureau visits the first proposer. */
export const contacted: EventOf<'ContactRecorded'> = {
  type: 'ContactRecorded',
  on: day('2026-02-10'),
  assignment: 'A1',
  proposer: member(1),
  method: 'face_to_face',
  note: '到村与委员面谈,察看诊所。',
};

/** The health bureau answers point by point. */
export const replied: EventOf<'ReplySubmitted'> = {
  type: 'ReplySubmitted',
  on: day('2026-04-20'),
  reply: 'R1',
  assignment: 'A1',
  approveBy: due('2026-04-27'),
  late: false,
  round: 1,
  issuer: 'unit',
  jointWith: [],
  resultClass: 'partly_resolved',
  answers: ['设备已列入今年更新计划。', '补助标准正在测算。'],
  signer: { name: '虚构局长', office: 'main_leader', sealed: true },
  contact: { person: '虚构科员', phone: '0313-0000002' },
};

/** The supervising office approves it; ratings are due within fifteen working days. */
export const approved: EventOf<'ReplyApproved'> = {
  type: 'ReplyApproved',
  on: day('2026-04-22'),
  reply: 'R1',
  rateBy: due('2026-05-15'),
  recipients: [member(1)],
};

/** The supervising office sends the first version back. */
export const sentBack: EventOf<'ReplySentBack'> = {
  type: 'ReplySentBack',
  on: day('2026-04-22'),
  reply: 'R1',
  reason: '第二条未作答复。',
};

/** The health bureau answers again. */
export const repliedAgain: EventOf<'ReplySubmitted'> = {
  ...replied,
  on: day('2026-04-24'),
  reply: 'R2',
  approveBy: due('2026-05-06'),
};

/** The second version is approved. */
export const approvedAgain: EventOf<'ReplyApproved'> = {
  type: 'ReplyApproved',
  on: day('2026-04-27'),
  reply: 'R2',
  rateBy: due('2026-05-20'),
  recipients: [member(1)],
};

/** The first proposer rates it. */
export const ratedByFirst: EventOf<'ReplyRated'> = {
  type: 'ReplyRated',
  on: day('2026-04-28'),
  at: instant('2026-04-28T12:00:00+08:00'),
  reply: 'R1',
  proposer: member(1),
  attitude: 'satisfied',
  result: 'basically_satisfied',
};

/** The second member rates it on the last day. */
export const ratedBySecond: EventOf<'ReplyRated'> = {
  ...ratedByFirst,
  on: day('2026-05-15'),
  at: instant('2026-05-15T12:00:00+08:00'),
  proposer: member(2),
  attitude: 'basically_satisfied',
  result: 'basically_satisfied',
};

/** The second member is dissatisfied: the unit handles it again once rating has ended. */
export const dissatisfied: EventOf<'ReplyRated'> = {
  ...ratedBySecond,
  result: 'dissatisfied',
  leadsTo: 'rehandling',
};

/** The committee closes the case. */
export const closed: EventOf<'ProposalClosed'> = {
  type: 'ProposalClosed',
  on: day('2026-05-20'),
};

/** From the draft to a filed proposal that waits for its unit. */
export const toFiling = [drafted, submitted, filed] as const;

/** From the draft to the assignment. */
export const toUnit = [...toFiling, assigned] as const;

/** From the draft to a unit that has accepted and spoken to the proposer. */
export const toContact = [...toUnit, acceptedByUnit, contacted] as const;

/** From the draft to a reply that waits for approval. */
export const toReply = [...toContact, replied] as const;

/** From the draft to a reply that was delivered. */
export const toDelivery = [...toReply, approved] as const;

/** The same for a joint proposal of two members. */
export const jointToDelivery = [
  draftedJointly,
  invited,
  joined,
  submitted,
  filed,
  assigned,
  acceptedByUnit,
  contacted,
  replied,
  approved,
] as const;

/** Another proposal of the county, up to its submission as the first of the session. */
export const otherSubmitted = [{ ...drafted, id: ProposalId.parse('p2') }, submitted] as const;

/** Another proposal, filed as the first of the session. */
export const otherFiled = [...otherSubmitted, filed] as const;

/** The proposal itself, submitted as the second of the session. */
export const submittedSecond: EventOf<'ProposalSubmitted'> = { ...submitted, number: 2 };
