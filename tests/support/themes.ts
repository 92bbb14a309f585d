import {
  day,
  isTaken,
  openAssignments,
  type ProposalEvent,
  proposal,
  statusOfProposal,
} from '@xieshang/core';
import { ended, flagged, unit } from './county.ts';
import type { Place, Theme } from './exploration.ts';
import {
  acceptedByUnit,
  assigned,
  closed,
  contactWaived,
  drafted,
  draftedJointly,
  filed,
  invited,
  joined,
  jointToDelivery,
  ratedByFirst,
  ratedBySecond,
  replied,
  reviewedOnce,
  reviewedTwice,
  submitted,
  toDelivery,
  toFiling,
  toUnit,
} from './facts.ts';
import { toLeader } from './key-facts.ts';
import { toResolved, toTracking } from './promise-facts.ts';
import { as } from './scenario.ts';
import { registerAfter, standing } from './standing.ts';

const selectors = [as('proposal_committee'), as('leadership'), as('party_office')] as const;
const isWorkedOn = ({ state }: Place): boolean =>
  isTaken(state) &&
  openAssignments(state).some(({ stage }) => stage === 'accepted' || stage === 'opinion_given');
const hasDelivered = ({ state }: Place): boolean =>
  isTaken(state) && state.replies.some(({ stage }) => stage === 'approved');

/** A lead handler and a co-handler that have both accepted. */
const toLead = [
  drafted,
  submitted,
  filed,
  { ...assigned, role: 'lead' },
  { ...assigned, assignment: 'A2', unit: unit('roads-bureau'), role: 'co_handler' },
  acceptedByUnit,
  { ...acceptedByUnit, assignment: 'A2' },
] as const satisfies readonly ProposalEvent[];

const people = [as('member', 'm1'), as('member', 'm2')];
const offices = [as('proposal_committee'), as('supervising_office')];
const units = [
  as('handling_unit', 'health-bureau'),
  as('handling_unit', 'roads-bureau'),
  as('handling_unit', 'agriculture-bureau'),
] as const;
const bodies = [as('collective', 'economy-committee'), as('collective', 'party-a')];

const from = (on: string, ...events: readonly ProposalEvent[]) => ({
  state: events.length > 0 ? standing(...events) : proposal.initial,
  today: day(on),
});
const joint = [draftedJointly, invited, joined, submitted] as const;

// What is taken in every walk, so that every situation can come to its end.
const handling = [
  'AssignProposal',
  'AcceptAssignment',
  'WaiveContact',
  'SubmitReply',
  'ApproveReply',
  'RateReply',
  'CloseProposal',
] as const;

/** The law of proposals, theme by theme. */
export const themes: Readonly<Record<string, Theme>> = {
  '起草、联名与署名': {
    from: from('2026-01-05'),
    actors: [...people, ...bodies, as('proposal_committee')],
    commands: [
      'DraftProposal',
      'ReviseDraft',
      'DiscardDraft',
      'SubmitProposal',
      'WithdrawProposal',
      'InviteCoProposer',
      'InviteCoBody',
      'AcceptInvitation',
      'DeclineInvitation',
      'SignProposal',
      'LeaveProposal',
      'AcceptLead',
      'FileProposal',
      'LapseProposal',
    ],
    variants: 2,
    leap: 90,
  },
  审查与转办: {
    from: from('2026-01-21', ...joint),
    actors: [...people, as('proposal_committee')],
    commands: [
      'RecordReview',
      'FileProposal',
      'DeclineFiling',
      'ReturnForRevision',
      'SubmitProposal',
      'AskConversion',
      'AgreeToConversion',
      'RefuseConversion',
      'ForwardForReference',
      'ConvertToOpinionReport',
      'ConvertToMemberLetter',
      'LapseProposal',
      'WithdrawProposal',
    ],
    variants: 2,
    leap: 60,
  },
  并案与分开办理: {
    from: from('2026-01-21', drafted, submitted, reviewedOnce, reviewedTwice),
    actors: [as('member', 'm1'), ...offices, units[0]],
    commands: [
      ...handling,
      'FileProposal',
      'MergeProposal',
      'UnmergeProposal',
      'JoinHandling',
      'SeparateHandling',
      'WithdrawProposal',
    ],
    variants: 1,
    leap: 120,
  },
  交办与退办: {
    from: from('2026-02-02', drafted, submitted, filed),
    actors: [...offices, ...units],
    commands: [
      'AssignProposal',
      'AcceptAssignment',
      'RequestReturn',
      'GrantReturn',
      'RejectReturn',
    ],
    variants: 1,
    leap: 60,
    goal: isWorkedOn,
  },
  '独办、主办会办与分办': {
    from: from('2026-02-02', drafted, submitted, filed),
    actors: [as('supervising_office'), ...units.slice(0, 2)],
    commands: [
      'AssignProposal',
      'AcceptAssignment',
      'SubmitOpinion',
      'RecordAgreement',
      'ReportDisagreement',
      'RuleOnDisagreement',
    ],
    variants: 3,
    leap: 60,
    goal: isWorkedOn,
  },
  交办后撤案: {
    from: from('2026-02-02', drafted, submitted, filed, assigned),
    actors: [as('member', 'm1'), as('proposal_committee'), units[0]],
    commands: [
      'AcceptAssignment',
      'RequestWithdrawal',
      'ConsentToWithdrawal',
      'RefuseWithdrawal',
      'RequestReturn',
    ],
    variants: 1,
    leap: 60,
  },
  '答复、评价与重新办理': {
    from: from('2026-02-04', drafted, submitted, filed, assigned, acceptedByUnit),
    actors: [as('member', 'm1'), ...offices, units[0]],
    commands: [
      ...handling.filter((one) => one !== 'AssignProposal' && one !== 'AcceptAssignment'),
      'RecordContact',
      'SendBackReply',
      'RecordSettlement',
    ],
    variants: 2,
    leap: 120,
  },
  联名提案的评价与离任: {
    from: from(
      '2026-04-22',
      ...[...joint, filed, assigned, acceptedByUnit, contactWaived, replied],
    ),
    actors: [...people, ...offices, units[0]],
    commands: [
      'RecordContact',
      'ApproveReply',
      'SendBackReply',
      'SubmitReply',
      'RateReply',
      'LeaveProposal',
      'RecordSettlement',
      'CloseProposal',
    ],
    variants: 2,
    leap: 40,
  },
  会签后送达: {
    from: from('2026-04-20', ...toLead, contactWaived),
    actors: [as('supervising_office'), ...units.slice(0, 2)],
    commands: ['SubmitOpinion', 'SubmitReply', 'CountersignReply', 'ApproveReply', 'SendBackReply'],
    variants: 1,
    leap: 90,
    register: registerAfter(flagged('coHandlersCountersign', true)),
    goal: hasDelivered,
  },
  承继单位接办: {
    from: from('2026-02-04', drafted, submitted, filed, assigned),
    actors: [as('supervising_office'), ...units.slice(0, 2)],
    commands: ['AcceptAssignment', 'HandOverAssignment', 'RequestReturn', 'RejectReturn'],
    variants: 1,
    leap: 60,
    register: registerAfter({
      type: 'UnitSucceeded',
      unit: unit('health-bureau'),
      successor: unit('roads-bureau'),
      on: day('2026-02-01'),
    }),
    goal: isWorkedOn,
  },
  '延期、中止计时与催办': {
    from: from('2026-04-20', ...toUnit, acceptedByUnit, contactWaived),
    actors: [as('supervising_office'), units[0]],
    commands: [
      'RequestExtension',
      'GrantExtension',
      'RefuseExtension',
      'PauseClock',
      'ResumeClock',
      'RemindUnit',
      'SubmitReply',
      'ApproveReply',
    ],
    variants: 3,
    leap: 12,
    register: registerAfter(flagged('clockMayStop', true)),
    goal: hasDelivered,
  },
  承诺的兑现与跟踪: {
    from: from('2026-10-20', ...toTracking),
    actors: [as('supervising_office'), units[0]],
    commands: [
      'ReportPromiseKept',
      'ExplainPromise',
      'PostponePromise',
      'ConfirmPromise',
      'SendBackPromiseReport',
      'FindPromiseBroken',
    ],
    variants: 1,
    leap: 30,
    goal: ({ state }) => statusOfProposal(state) === 'closed',
  },
  回头看与结果变更: {
    from: from('2026-07-03', ...toResolved),
    actors: [as('supervising_office'), units[0]],
    commands: [
      'LookBack',
      'ChangeResultClass',
      'MakePromise',
      'ReportPromiseKept',
      'ConfirmPromise',
    ],
    variants: 2,
    leap: 40,
    goal: ({ state }) => statusOfProposal(state) === 'closed',
  },
  公开与保密: {
    from: from('2026-05-20', ...jointToDelivery, ratedByFirst, ratedBySecond, closed),
    actors: [...people, ...offices],
    commands: [
      'ChangePublicationConsent',
      'PublishReply',
      'WithholdPublication',
      'ReopenPublication',
      'MarkSecret',
    ],
    variants: 2,
    leap: 40,
    goal: ({ state }) =>
      isTaken(state) &&
      (state.publication.stage === 'secret' ||
        state.replies.some(({ publication }) => publication !== undefined)),
  },
  提案办理协商: {
    from: from('2026-01-21', drafted, submitted, reviewedOnce, reviewedTwice),
    actors: [as('member', 'm1'), as('proposal_committee'), units[0]],
    commands: [
      'RequestHandlingConsultation',
      'RecordHandlingConsultation',
      'CancelHandlingConsultation',
      'FileProposal',
      'DeclineFiling',
      'WithdrawProposal',
    ],
    variants: 1,
    leap: 60,
  },
  重点提案的遴选与领衔: {
    from: from('2026-01-26', ...toFiling),
    actors: [...selectors],
    commands: [
      'NominateKeyProposal',
      'RecordKeyOpinion',
      'EndorseKeyProposal',
      'DetermineKeyProposal',
      'DeclineKeyProposal',
      'NameSupervisingLeader',
      'RelieveSupervisingLeader',
      'LeaveKeyList',
    ],
    variants: 2,
    leap: 60,
    goal: ({ state }) => isTaken(state) && (state.keys ?? []).some(({ stage }) => stage === 'left'),
  },
  重点提案的督办: {
    from: from('2026-03-09', ...toLeader),
    actors: [...selectors],
    commands: [
      'AskForSupervision',
      'PlanSupervision',
      'ApproveSupervisionPlan',
      'SendBackSupervisionPlan',
      'RecordSupervision',
    ],
    variants: 1,
    leap: 60,
    goal: ({ state }) =>
      isTaken(state) && (state.supervisions ?? []).some(({ stage }) => stage === 'recorded'),
  },
  双向评议: {
    from: from('2026-04-23', ...toDelivery),
    actors: [as('member', 'm1'), as('proposal_committee'), units[0]],
    commands: ['AppraiseProposal', 'AppraiseHandling', 'RateReply', 'CloseProposal'],
    variants: 1,
    leap: 40,
  },
  评优与建议案: {
    from: from('2026-11-02', ...toDelivery, ratedByFirst, closed),
    actors: [as('proposal_committee'), as('leadership')],
    commands: [
      'NominateForAward',
      'ShortlistForAward',
      'GrantAward',
      'DeclineAward',
      'PublishAward',
      'RaiseToFormalProposal',
    ],
    variants: 1,
    leap: 60,
    register: registerAfter(),
  },
  委员离任后的联名提案: {
    from: from('2026-01-21', ...joint),
    actors: [as('member', 'm2'), ...offices, units[0]],
    commands: [
      ...handling.filter((one) => one !== 'WaiveContact'),
      'FileProposal',
      'RecordDeparture',
      'AcceptLead',
      'LapseProposal',
      'RecordContact',
    ],
    variants: 1,
    leap: 120,
    register: registerAfter(ended(1, '2026-01-20')),
  },
};
