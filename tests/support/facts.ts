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

/** The same in the name of a special committee. */
export const draftedByCommittee: EventOf<'ProposalDrafted'> = {
  ...drafted,
  source: 'special_committee',
  first: { id: body('economy-committee'), kind: 'body', first: true, stage: 'unsigned' },
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
  mode: 'sole',
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
};

/** The first proposer rates it. */
export const ratedByFirst: EventOf<'ReplyRated'> = {
  type: 'ReplyRated',
  on: day('2026-04-28'),
  reply: 'R1',
  proposer: member(1),
  attitude: 'satisfied',
  result: 'basically_satisfied',
};
