import { day, type ProposalEvent } from '@xieshang/core';
import { member, unit } from './county.ts';
import { filed, toFiling } from './facts.ts';

type EventOf<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

/** Filed as the last of so many of the session. */
export const filedAs = (number: number): EventOf<'ProposalFiled'> => ({ ...filed, number });

/** Nominated for supervision in the key list, on 26 January 2026. */
export const nominated: EventOf<'KeyProposalNominated'> = {
  type: 'KeyProposalNominated',
  on: day('2026-01-26'),
  key: 'K1',
  tier: 'key_supervised',
  criteria: ['urgent', 'important', 'feasible', 'solvable_within_year'],
  reason: '村级诊所关系种植区群众就医。',
  chain: ['chairpersons'],
};

/** Nominated as the number one proposal, on which three bodies decide. */
export const nominatedFirst: EventOf<'KeyProposalNominated'> = {
  ...nominated,
  tier: 'number_one',
  chain: ['chairpersons', 'standing_committee', 'party_committee'],
};

/** Nominated to be tracked, on which the proposal committee decides. */
export const nominatedTracked: EventOf<'KeyProposalNominated'> = {
  ...nominated,
  tier: 'tracked',
  chain: ['proposal_committee'],
};

/** The economic committee supports the candidate. */
export const opinion: EventOf<'KeyOpinionRecorded'> = {
  type: 'KeyOpinionRecorded',
  on: day('2026-01-27'),
  key: 'K1',
  from: '经济委员会',
  supports: true,
  text: '事关民生,赞成。',
};

/** The chairpersons agree to the number one proposal, on 28 January. */
export const endorsed: EventOf<'KeyProposalEndorsed'> = {
  type: 'KeyProposalEndorsed',
  on: day('2026-01-28'),
  key: 'K1',
  body: 'chairpersons',
};

/** The standing committee agrees too, on 29 January. */
export const endorsedAgain: EventOf<'KeyProposalEndorsed'> = {
  ...endorsed,
  on: day('2026-01-29'),
  body: 'standing_committee',
};

/** The chairpersons make it a key proposal, on 28 January. */
export const determined: EventOf<'KeyProposalDetermined'> = {
  type: 'KeyProposalDetermined',
  on: day('2026-01-28'),
  key: 'K1',
  body: 'chairpersons',
  series: 'proposal.key.key_supervised/11-5',
  number: 1,
};

/** The chairpersons do not. */
export const keyDeclined: EventOf<'KeyProposalDeclined'> = {
  type: 'KeyProposalDeclined',
  on: day('2026-01-28'),
  key: 'K1',
  body: 'chairpersons',
  reason: '已有类似重点提案。',
};

/** A vice-chairperson supervises it. */
export const led: EventOf<'SupervisingLeaderNamed'> = {
  type: 'SupervisingLeaderNamed',
  on: day('2026-01-30'),
  key: 'K1',
  name: '虚构副主席',
  office: 'vice_chairperson',
  task: 'supervises',
};

/** The vice-chairperson is relieved. */
export const relieved: EventOf<'SupervisingLeaderRelieved'> = {
  type: 'SupervisingLeaderRelieved',
  on: day('2026-03-02'),
  key: 'K1',
  task: 'supervises',
  reason: '分工调整。',
};

/** It leaves the key list. */
export const leftKeyList: EventOf<'KeyListLeft'> = {
  type: 'KeyListLeft',
  on: day('2026-03-02'),
  key: 'K1',
  reason: '问题已经解决。',
};

/** The chairpersons ask for supervision. */
export const askedFor: EventOf<'SupervisionAskedFor'> = {
  type: 'SupervisionAskedFor',
  on: day('2026-02-05'),
  supervision: 'S1',
  reason: '群众来信较多。',
};

/** An inspection is planned for 20 March. */
export const planned: EventOf<'SupervisionPlanned'> = {
  type: 'SupervisionPlanned',
  on: day('2026-03-09'),
  supervision: 'S1',
  method: 'on_site',
  plannedFor: day('2026-03-20'),
  plan: '察看三个村诊所,听取办理情况。',
};

/** The same as a third-party assessment. */
export const plannedThirdParty: EventOf<'SupervisionPlanned'> = {
  ...planned,
  method: 'third_party',
};

/** The supervising leader approves the plan. */
export const planApproved: EventOf<'SupervisionPlanApproved'> = {
  type: 'SupervisionPlanApproved',
  on: day('2026-03-12'),
  supervision: 'S1',
  leader: '虚构副主席',
};

/** The plan goes back. */
export const planSentBack: EventOf<'SupervisionPlanSentBack'> = {
  type: 'SupervisionPlanSentBack',
  on: day('2026-03-12'),
  supervision: 'S1',
  reason: '请增加走访群众。',
};

/** What the inspection came to. */
export const supervised: EventOf<'SupervisionRecorded'> = {
  type: 'SupervisionRecorded',
  on: day('2026-03-20'),
  supervision: 'S1',
  participants: ['提案委员会', '县委督查室'],
  finding: '设备更新未排出时间。',
  faults: [{ unit: unit('health-bureau'), fault: 'no_plan' }],
};

/** The health bureau appraises the proposal with 90 points. */
export const proposalAppraised: EventOf<'ProposalAppraised'> = {
  type: 'ProposalAppraised',
  on: day('2026-04-23'),
  unit: unit('health-bureau'),
  scores: [
    { criterion: 'topic', points: 25 },
    { criterion: 'analysis', points: 20 },
    { criterion: 'suggestions', points: 25 },
    { criterion: 'form', points: 20 },
  ],
};

/** The first proposer appraises the handling with 85 points. */
export const handlingAppraised: EventOf<'HandlingAppraised'> = {
  type: 'HandlingAppraised',
  on: day('2026-04-28'),
  proposer: member(1),
  scores: [
    { criterion: 'attitude', points: 30 },
    { criterion: 'communication', points: 25 },
    { criterion: 'result', points: 30 },
  ],
};

/** Nominated as an outstanding proposal. */
export const awardNominated: EventOf<'AwardNominated'> = {
  type: 'AwardNominated',
  on: day('2026-11-02'),
  nomination: 'W1',
  award: 'outstanding',
  reason: '选题准、建议实。',
};

/** Shortlisted. */
export const awardShortlisted: EventOf<'AwardShortlisted'> = {
  type: 'AwardShortlisted',
  on: day('2026-11-09'),
  nomination: 'W1',
};

/** Granted as the first of the session. */
export const awardGranted: EventOf<'AwardGranted'> = {
  type: 'AwardGranted',
  on: day('2026-11-16'),
  nomination: 'W1',
  series: 'proposal.award.outstanding/11-5',
  number: 1,
};

/** Not awarded. */
export const awardDeclined: EventOf<'AwardDeclined'> = {
  type: 'AwardDeclined',
  on: day('2026-11-16'),
  nomination: 'W1',
  reason: '名额有限。',
};

/** Published. */
export const awardPublished: EventOf<'AwardPublished'> = {
  type: 'AwardPublished',
  on: day('2026-11-20'),
  nomination: 'W1',
};

/** Raised to a formal proposal by the chairpersons. */
export const raised: EventOf<'RaisedToFormalProposal'> = {
  type: 'RaisedToFormalProposal',
  on: day('2026-03-30'),
  adoptedBy: 'chairpersons',
  title: '关于加强村级诊所建设的建议案',
};

/** From the draft to a key proposal under supervision. */
export const toKey = [...toFiling, nominated, determined] as const;

/** From the draft to a key proposal with its supervising leader. */
export const toLeader = [...toKey, led] as const;
