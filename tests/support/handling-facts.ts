import { type CountyEvent, day, instant, type ProposalEvent, type UnitKind } from '@xieshang/core';
import { testCounty, unit } from './county.ts';
import * as facts from './facts.ts';

type EventOf<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

const due = (by: string) => ({ by: day(by), version: 1 });

/** The health bureau is the lead handler. */
export const assignedToLead: EventOf<'ProposalAssigned'> = { ...facts.assigned, role: 'lead' };

/** The roads bureau is its co-handler, with a month for its opinion. */
export const assignedToCo: EventOf<'ProposalAssigned'> = {
  ...facts.assigned,
  assignment: 'A2',
  unit: unit('roads-bureau'),
  role: 'co_handler',
  replyBy: due('2026-03-02'),
};

/** The health bureau answers the first suggestion. */
export const assignedFirstPoint: EventOf<'ProposalAssigned'> = {
  ...facts.assigned,
  role: 'separate_handler',
  points: [1],
};

/** The roads bureau answers the second. */
export const assignedSecondPoint: EventOf<'ProposalAssigned'> = {
  ...assignedFirstPoint,
  assignment: 'A2',
  unit: unit('roads-bureau'),
  points: [2],
};

/** The roads bureau accepts. */
const acceptedByRoads: EventOf<'AssignmentAccepted'> = {
  ...facts.acceptedByUnit,
  assignment: 'A2',
};

/** The roads bureau phones the first proposer. */
export const contactedByRoads: EventOf<'ContactRecorded'> = {
  ...facts.contacted,
  assignment: 'A2',
  method: 'phone',
};

/** The roads bureau agrees with the lead handler, on 27 February. */
export const opinionAgrees: EventOf<'OpinionGiven'> = {
  type: 'OpinionGiven',
  on: day('2026-02-27'),
  assignment: 'A2',
  agrees: true,
  text: '同意主办单位意见。',
  late: false,
};

/** The roads bureau does not agree. */
export const opinionDiffers: EventOf<'OpinionGiven'> = {
  ...opinionAgrees,
  agrees: false,
  text: '村道改造不在今年计划内。',
};

/** The lead handler brings about agreement, on 3 March. */
export const agreed: EventOf<'DisagreementSettled'> = {
  type: 'DisagreementSettled',
  on: day('2026-03-03'),
  assignment: 'A2',
  how: 'agreed',
  note: '两局商定先修诊所门前路段。',
};

/** The lead handler reports the disagreement on 3 March; the office rules within seven days. */
export const disagreementReported: EventOf<'DisagreementReported'> = {
  type: 'DisagreementReported',
  on: day('2026-03-03'),
  assignment: 'A2',
  note: '经两次协商未能一致。',
  rulingBy: due('2026-03-10'),
};

/** The office rules on it. */
export const ruled: EventOf<'DisagreementSettled'> = {
  ...agreed,
  on: day('2026-03-10'),
  how: 'ruled',
  note: '列入下半年计划。',
};

/** The office rules that both answer jointly. */
export const ruledJointly: EventOf<'DisagreementSettled'> = { ...ruled, how: 'joint_reply' };

/** From the draft to a lead handler and a co-handler that are yet to accept. */
export const toLeadOffered = [...facts.toFiling, assignedToLead, assignedToCo] as const;

/** From the draft to a lead handler that has spoken to the proposer, and a co-handler at work. */
export const toLead = [
  ...toLeadOffered,
  facts.acceptedByUnit,
  acceptedByRoads,
  facts.contacted,
] as const;

/** The same up to the reply of the lead handler, which waits for approval. */
export const toLeadReply = [...toLead, opinionAgrees, facts.replied] as const;

/** From the draft to two separate handlers that have spoken to the proposer. */
export const toSeparate = [
  ...facts.toFiling,
  assignedFirstPoint,
  assignedSecondPoint,
  facts.acceptedByUnit,
  acceptedByRoads,
  facts.contacted,
  contactedByRoads,
] as const;

/** The health bureau answers its suggestion. */
export const repliedToFirst: EventOf<'ReplySubmitted'> = {
  ...facts.replied,
  answers: ['设备已列入今年更新计划。'],
};

/** The roads bureau answers its own. */
export const repliedToSecond: EventOf<'ReplySubmitted'> = {
  ...repliedToFirst,
  reply: 'R2',
  assignment: 'A2',
  answers: ['道路已列入计划。'],
};

/** From the draft to two separate replies, of which the first was delivered. */
export const toFirstOfTwo = [
  ...toSeparate,
  repliedToFirst,
  repliedToSecond,
  facts.approved,
] as const;

/** The reply of the roads bureau is delivered on the same day. */
const approvedSecond: EventOf<'ReplyApproved'> = { ...facts.approved, reply: 'R2' };

/** From the draft to two separate replies that were delivered. */
export const toBothDelivered = [...toFirstOfTwo, approvedSecond] as const;

/** The first proposer is dissatisfied with the reply of the roads bureau. */
export const dissatisfiedWithRoads: EventOf<'ReplyRated'> = {
  ...facts.ratedByFirst,
  reply: 'R2',
  result: 'dissatisfied',
  leadsTo: 'rehandling',
};

/** From the draft to a reply that left the second member dissatisfied: rating ended on 15 May. */
export const toDissatisfied = [
  ...facts.jointToDelivery,
  facts.ratedByFirst,
  facts.dissatisfied,
] as const;

/** The health bureau visits the first proposer once more. */
export const contactedAgain: EventOf<'ContactRecorded'> = {
  ...facts.contacted,
  on: day('2026-05-25'),
};

/** It answers in a second round, on 15 June. */
export const secondRound: EventOf<'ReplySubmitted'> = {
  ...facts.replied,
  on: day('2026-06-15'),
  reply: 'R2',
  round: 2,
  approveBy: due('2026-06-23'),
};

/** The second round is delivered on 17 June. */
export const secondApproved: EventOf<'ReplyApproved'> = {
  ...facts.approved,
  on: day('2026-06-17'),
  reply: 'R2',
  rateBy: due('2026-07-09'),
};

/** The first member is satisfied with it. */
export const secondRatedByFirst: EventOf<'ReplyRated'> = {
  ...facts.ratedByFirst,
  on: day('2026-06-18'),
  at: instant('2026-06-18T12:00:00+08:00'),
  reply: 'R2',
};

/** The second member is still dissatisfied: a meeting or an explanation follows. */
export const stillDissatisfied: EventOf<'ReplyRated'> = {
  ...facts.dissatisfied,
  on: day('2026-06-22'),
  at: instant('2026-06-22T12:00:00+08:00'),
  reply: 'R2',
  leadsTo: 'settlement',
};

/** From the draft to a second round that was delivered. */
export const toSecondDelivery = [
  ...toDissatisfied,
  contactedAgain,
  secondRound,
  secondApproved,
] as const;

/** From the draft to a second round that still leaves a member dissatisfied. */
export const toSettlement = [...toSecondDelivery, secondRatedByFirst, stillDissatisfied] as const;

/** They meet face to face on 1 July. */
export const settled: EventOf<'SettlementRecorded'> = {
  type: 'SettlementRecorded',
  on: day('2026-07-01'),
  form: 'face_to_face_meeting',
  note: '三方当面协商,提案者表示理解。',
  replies: ['R2'],
};

/** A unit of another kind on the register. */
export const registered = (id: string, kind: UnitKind): CountyEvent => ({
  type: 'UnitsRegistered',
  units: [{ id: unit(id), name: id, kind }],
});

/** A unit's duties pass to another one in a reform of institutions. */
export const succeeded = (id: string, successor: string): CountyEvent => ({
  type: 'UnitSucceeded',
  unit: unit(id),
  successor: unit(successor),
  on: day('2026-02-03'),
});

/** A member of the register heads a unit. */
export const heading = (n: number, id: string): CountyEvent => {
  const seated = testCounty('rules-county').flatMap((event) =>
    event.type === 'MembersSeated' ? event.members : [],
  );
  const head = seated.filter((one) => one.id === `m${n}`);
  return { type: 'MembersSeated', members: head.map((one) => ({ ...one, heads: unit(id) })) };
};

/** The first proposer is dissatisfied with the reply of the health bureau, too. */
const dissatisfiedWithHealth: EventOf<'ReplyRated'> = {
  ...dissatisfiedWithRoads,
  reply: 'R1',
};

/** The health bureau answers its suggestion in a second round, on 15 June. */
const repliedToFirstAgain: EventOf<'ReplySubmitted'> = {
  ...repliedToFirst,
  on: day('2026-06-15'),
  reply: 'R3',
  round: 2,
  approveBy: due('2026-06-23'),
};

/** That reply is delivered on 17 June; the roads bureau has not answered again. */
const approvedThird: EventOf<'ReplyApproved'> = { ...secondApproved, reply: 'R3' };

/** From the draft to two separate handlers that both owe another reply. */
export const toBothDissatisfied = [
  ...toBothDelivered,
  dissatisfiedWithHealth,
  dissatisfiedWithRoads,
] as const;

/** The same after the health bureau's second round was delivered. */
export const toOneOfTwoAgain = [
  ...toBothDissatisfied,
  { ...facts.contacted, on: day('2026-05-25') },
  { ...contactedByRoads, on: day('2026-05-25') },
  repliedToFirstAgain,
  approvedThird,
] as const;
