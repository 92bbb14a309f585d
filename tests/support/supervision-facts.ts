import {
  AnnualPlanId,
  type Ballot,
  day,
  type Events,
  InstructionId,
  type SupervisionEvent,
  SupervisionId,
  SupervisorGroupId,
} from '@xieshang/core';
import { body, member, unit } from './county.ts';
import { givenOf } from './scenario.ts';
import { inOffice } from './supervisors-facts.ts';

type EventOf<Type extends SupervisionEvent['type']> = Extract<
  SupervisionEvent,
  { readonly type: Type }
>;

const due = (by: string) => ({ by: day(by), version: 1 });

/** The supervision the specs are about. */
export const SUPERVISION = 's1';

/** A supervision with these facts, beside the group that was sent to the health bureau. */
export const given = (...history: readonly Events['supervision'][]) =>
  givenOf('supervision', SUPERVISION)(...history).besideCase('supervisor_group', 'g1', ...inOffice);

const group = SupervisorGroupId.parse('g1');

/** The committee hands in its plan of work on 2 March 2026. */
export const opened: EventOf<'SupervisionOpened'> = {
  type: 'SupervisionOpened',
  on: day('2026-03-02'),
  id: SupervisionId.parse(SUPERVISION),
  title: '村级卫生室建设',
  plan: AnnualPlanId.parse('plan-2026'),
  item: 'I1',
  theme: 'livelihood',
  object: 'policy',
  form: 'special',
  units: [unit('health-bureau')],
  responsible: ['卫生健康局分管副局长'],
  committee: body('economy-committee'),
  groups: [group],
  supervisors: [1, 2, 3].map((n) => ({ group, member: member(n) })),
  workPlan: '走访六个村卫生室,召开两次座谈会。',
  version: 1,
  approveBy: due('2026-03-16'),
};

/** The leadership returns the plan on 4 March. */
export const planReturned: EventOf<'SupervisionWorkPlanReturned'> = {
  type: 'SupervisionWorkPlanReturned',
  on: day('2026-03-04'),
  reason: '补充走访对象。',
  reviseBy: due('2026-03-18'),
};

/** It approves the plan on 5 March. */
export const planApproved: EventOf<'SupervisionWorkPlanApproved'> = {
  type: 'SupervisionWorkPlanApproved',
  on: day('2026-03-05'),
  notifyBy: due('2026-03-12'),
};

/** The office notifies the unit on 9 March. */
export const notified: EventOf<'SupervisedUnitsNotified'> = {
  type: 'SupervisedUnitsNotified',
  on: day('2026-03-09'),
  briefings: [{ id: 'B1', unit: unit('health-bureau') }],
  briefBy: due('2026-03-23'),
  beginBy: due('2026-03-30'),
};

/** The unit briefs its supervisors on 16 March. */
export const briefed: EventOf<'SupervisorsBriefed'> = {
  type: 'SupervisorsBriefed',
  on: day('2026-03-16'),
  briefing: 'B1',
  text: '全县村卫生室建设情况。',
  materials: ['建设台账'],
};

/** The committee begins on 18 March. */
export const begun: EventOf<'SupervisionBegun'> = {
  type: 'SupervisionBegun',
  on: day('2026-03-18'),
  adviseBy: due('2026-05-18'),
};

/** Two supervisors visit a village on 8 April. */
export const visited: EventOf<'SupervisionVisitRecorded'> = {
  type: 'SupervisionVisitRecorded',
  on: day('2026-04-08'),
  record: 'V1',
  kind: 'visit',
  day: day('2026-04-08'),
  place: '沙城镇某村卫生室',
  visitors: [member(1), member(2)],
  found: '设备陈旧,药品不足。',
  author: { member: member(1) },
};

/** A supervisor drafts a criticism on 10 April. */
export const adviceDrafted: EventOf<'AdviceDrafted'> = {
  type: 'AdviceDrafted',
  on: day('2026-04-10'),
  advice: 'A1',
  kind: 'criticism',
  unit: unit('health-bureau'),
  group,
  keyPoints: ['六个村卫生室设备陈旧,应于年内更新。'],
  further: [],
  author: { member: member(1) },
  adoptBy: due('2026-04-24'),
};

/** The group adopts it on 13 April. */
export const adviceAdopted: EventOf<'AdviceAdopted'> = {
  type: 'AdviceAdopted',
  on: day('2026-04-13'),
  advice: 'A1',
  agreed: 2,
  signBy: due('2026-04-20'),
};

/** It is signed in the name of the CPPCC on 14 April. */
export const adviceSigned: EventOf<'AdviceSigned'> = {
  type: 'AdviceSigned',
  on: day('2026-04-14'),
  advice: 'A1',
  handOverBy: due('2026-04-21'),
};

/** The office hands it over on 15 April. */
export const handedOver: EventOf<'AdviceHandedOver'> = {
  type: 'AdviceHandedOver',
  on: day('2026-04-15'),
  advice: 'A1',
  unit: unit('health-bureau'),
  copies: ['government'],
  items: [{ id: 'A1-1', no: 1, text: '六个村卫生室设备陈旧,应于年内更新。' }],
  receiveBy: due('2026-04-20'),
  respondBy: due('2026-05-29'),
};

/** The unit signs for it on 16 April. */
export const received: EventOf<'AdviceReceived'> = {
  type: 'AdviceReceived',
  on: day('2026-04-16'),
  advice: 'A1',
};

/** The unit answers on 20 May: by the end of August. */
export const answered: EventOf<'RectificationItemAnswered'> = {
  type: 'RectificationItemAnswered',
  on: day('2026-05-20'),
  item: 'A1-1',
  measures: '统一采购设备。',
  due: due('2026-08-31'),
  late: false,
};

/** It reports on 31 August that it is done. */
export const rectified: EventOf<'ItemReportedRectified'> = {
  type: 'ItemReportedRectified',
  on: day('2026-08-31'),
  item: 'A1-1',
  text: '设备已更新。',
  late: false,
  recheckBy: due('2026-09-20'),
};

/** A supervisor looks again on 10 September, and is content. */
export const recheckPassed: EventOf<'RecheckPassed'> = {
  type: 'RecheckPassed',
  on: day('2026-09-10'),
  item: 'A1-1',
  found: '六个卫生室均已更新。',
  author: { member: member(2) },
};

/** Or is not. */
export const recheckFailed: EventOf<'RecheckFailed'> = {
  type: 'RecheckFailed',
  on: day('2026-09-10'),
  item: 'A1-1',
  found: '两个卫生室尚未更新。',
  author: { member: member(2) },
  due: due('2026-10-10'),
};

/** The chairpersons propose to appraise the unit on 6 May. */
export const appraisalProposed: EventOf<'UnitAppraisalProposed'> = {
  type: 'UnitAppraisalProposed',
  on: day('2026-05-06'),
  appraisal: 'P1',
  unit: unit('health-bureau'),
  plan: '宣传动员、调查研究、测评评议、督促整改。',
  agreeBy: due('2026-05-19'),
};

/** The county Party committee agrees on 11 May. */
export const appraisalAgreed: EventOf<'UnitAppraisalAgreed'> = {
  type: 'UnitAppraisalAgreed',
  on: day('2026-05-11'),
  appraisal: 'P1',
  ballotBy: due('2026-09-11'),
};

/** A ballot of 40 with 30 who are satisfied. */
export const goodBallot: Ballot = {
  on: day('2026-06-10'),
  due: 50,
  present: 40,
  issued: 40,
  returned: 40,
  counts: {
    very_satisfied: 10,
    satisfied: 10,
    basically_satisfied: 10,
    dissatisfied: 6,
    abstained: 4,
    unknown_to_voter: 0,
  },
  valid: true,
  share: 75,
  passes: true,
};

/** A ballot of 40 with 23 who are satisfied: 57.5 per cent. */
export const badBallot: Ballot = {
  ...goodBallot,
  counts: { ...goodBallot.counts, basically_satisfied: 3, dissatisfied: 13 },
  share: 57.5,
  passes: false,
};

/** The ballots are counted on 10 June. */
export const counted = (ballot: Ballot): EventOf<'BallotsCounted'> => ({
  type: 'BallotsCounted',
  on: day('2026-06-10'),
  appraisal: 'P1',
  ballot,
  publishBy: due('2026-06-11'),
});

/** The result is published on the spot: it has passed. */
export const passedPublished: EventOf<'PassedAppraisalPublished'> = {
  type: 'PassedAppraisalPublished',
  on: day('2026-06-10'),
  appraisal: 'P1',
};

/** The result is published on the spot: it has failed. */
export const failedPublished: EventOf<'FailedAppraisalPublished'> = {
  type: 'FailedAppraisalPublished',
  on: day('2026-06-10'),
  appraisal: 'P1',
  trackBy: due('2026-07-10'),
};

/** The failed appraisal is tracked on 6 July. */
export const tracked: EventOf<'FailedAppraisalTracked'> = {
  type: 'FailedAppraisalTracked',
  on: day('2026-07-06'),
  appraisal: 'P1',
  text: '约谈单位负责人,列入当年重点监督。',
  reportedTo: ['party_committee', 'government'],
};

/** An instruction follows up. */
export const instructionNamed: EventOf<'FollowUpInstructionNamed'> = {
  type: 'FollowUpInstructionNamed',
  on: day('2026-06-01'),
  instruction: InstructionId.parse('n1'),
};

/** The office closes the case on 14 September and publishes its summary. */
export const closed: EventOf<'SupervisionClosed'> = {
  type: 'SupervisionClosed',
  on: day('2026-09-14'),
  summary: '提出批评一件,整改一项。',
  published: true,
};

export const toApproved = [opened, planApproved] as const;
export const toInformed = [...toApproved, notified] as const;
export const toBegun = [...toInformed, briefed, begun] as const;
export const toVisited = [...toBegun, visited] as const;
export const toDrafted = [...toVisited, adviceDrafted] as const;
export const toAdopted = [...toDrafted, adviceAdopted] as const;
export const toSigned = [...toAdopted, adviceSigned] as const;
export const toHandedOver = [...toSigned, handedOver] as const;
export const toReceived = [...toHandedOver, received] as const;
export const toAnswered = [...toReceived, answered] as const;
export const toRectified = [...toAnswered, rectified] as const;
export const toRechecked = [...toRectified, recheckPassed] as const;
export const toClosed = [...toRechecked, closed] as const;
export const toAgreed = [...toVisited, appraisalProposed, appraisalAgreed] as const;
export const toCounted = [...toAgreed, counted(goodBallot)] as const;
