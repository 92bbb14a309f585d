import { proposerOf } from '../../county/actor.ts';
import { cite } from '../../law/instruments.ts';
import type { Proposer } from '../parts/proposers.ts';
import { refusalGivesReason } from '../publication/rules.ts';
import { committee, type ProposalTable, partRows, proposers } from '../table.ts';
import * as depart from './departure-rules.ts';
import * as invite from './invitation-rules.ts';
import * as people from './rules.ts';

const firstActs = people.firstProposerActs;

// biome-ignore format: a table is read by its columns
const proposerSteps = partRows<Proposer>()([
  { from: 'none',     on: 'InviteCoProposer',  to: 'invited',  by: ['member'],     within: ['draft'], rules: [firstActs, invite.membersJoinJoint, invite.inviteeIsEligible, invite.answerDayAhead] },
  { from: 'none',     on: 'InviteCoBody',      to: 'invited',  by: ['collective'], within: ['draft'], rules: [firstActs, invite.bodiesJoinBodies, invite.invitedBodyIsEligible, invite.answerDayAhead] },
  { from: 'invited',  on: 'AcceptInvitation',  to: 'joined',   by: ['member'],     within: ['draft'], rules: [people.answersForThemselves, invite.answeredInTime] },
  { from: 'invited',  on: 'DeclineInvitation', to: 'declined', by: proposers,      within: ['draft'], rules: [people.answersForThemselves] },
  { from: 'invited',  on: 'SignProposal',      to: 'joined',   by: ['collective'], within: ['draft'], rules: [people.answersForThemselves, invite.answeredInTime, people.signatureFitsBody] },
  { from: 'unsigned', on: 'SignProposal',      to: 'joined',   by: ['collective'], within: ['draft'], rules: [people.answersForThemselves, people.signatureFitsBody] },
  { from: 'joined',   on: 'ChangePublicationConsent', to: 'joined', by: proposers, within: ['draft', 'submitted', 'returned_for_revision', 'filed', 'merged', 'closed'], rules: [people.answersForThemselves, refusalGivesReason] },
  { from: 'joined',   on: 'WaiveContact',      to: 'joined',   by: proposers,      within: ['filed', 'merged'], rules: [people.answersForThemselves] },
  { from: 'joined',   on: 'LeaveProposal',     to: 'left',     by: proposers,      within: ['draft', 'submitted', 'returned_for_revision', 'filed', 'merged'], rules: [people.answersForThemselves, depart.othersRemain] },
  { from: 'joined',   on: 'AcceptLead',        to: 'joined',   by: proposers,      within: ['draft', 'submitted', 'returned_for_revision'], rules: [people.answersForThemselves, depart.leadIsVacant] },
  { from: 'joined',   on: 'RecordDeparture',   to: 'departed', by: committee,      within: ['submitted', 'returned_for_revision', 'filed', 'merged'], rules: [depart.membershipHasEnded] },
]);

/** Who stands behind it: invitations, signatures. */
export const proposerTable: ProposalTable = {
  part: 'proposer',
  title: { zh: '提案者', en: 'Proposer' },
  stages: {
    invited: { zh: '已邀请', en: 'invited' },
    unsigned: { zh: '待署名', en: 'unsigned' },
    joined: { zh: '已署名', en: 'joined' },
    declined: { zh: '已谢绝', en: 'declined' },
    left: { zh: '已退出', en: 'left' },
    departed: { zh: '已离任', en: 'departed' },
  },
  initial: ['unsigned', 'joined'],
  final: ['declined', 'left', 'departed'],
  cites: [cite('national-proposal-regulation-2011', '第十五条(三)')],
  steps: proposerSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.proposers),
  targetOf: (command, _state, { actor }) => {
    const { type } = command;
    if (type === 'InviteCoProposer' || type === 'InviteCoBody') return undefined;
    return type === 'RecordDeparture' ? command.proposer : proposerOf(actor);
  },
};
