import { proposerOf, type Role, roleWords } from '../county/actor.ts';
import { checked } from '../kernel/check.ts';
import type { StepsOf, Table, Workflow } from '../kernel/workflow.ts';
import { cite } from '../law/instruments.ts';
import type { ProposalCommand } from './commands.ts';
import type { Assignment, Proposer, Rating, Reply } from './parts.ts';
import { isTaken, type Proposal, type ProposalContext } from './proposal.ts';
import { mayReadTheCase } from './rules/access.ts';
import * as assign from './rules/assignment.ts';
import * as people from './rules/proposers.ts';
import * as rate from './rules/rating.ts';
import * as answer from './rules/reply.ts';
import * as review from './rules/review.ts';
import * as submit from './rules/submission.ts';
import { statusWords } from './status.ts';

type CaseStage = Exclude<Proposal['stage'], 'none'>;
// biome-ignore lint/suspicious/noExplicitAny: a row narrows the case by its stage; rules name what they narrow to
type Narrowed = any;
type Steps<Stage extends string> = StepsOf<
  Stage,
  CaseStage,
  Role,
  ProposalCommand,
  Narrowed,
  Narrowed,
  ProposalContext
>;
type ProposalTable = Table<Proposal, ProposalCommand, ProposalContext>;

const proposers = ['member', 'collective'] as const;
const committee = ['proposal_committee'] as const;
const office = ['supervising_office'] as const;
const unit = ['handling_unit'] as const;

const firstActs = people.firstProposerActs;
const readyToSubmit = [
  firstActs,
  people.proposerIsEligible,
  people.jointHasTwo,
  people.collectiveIsSigned,
  people.sectorInPlenaryOnly,
  submit.hasSuggestions,
  submit.sessionIsKnown,
] as const;

// biome-ignore format: a table is read by its columns
const caseSteps = [
  { from: 'none',      on: 'DraftProposal',    to: 'draft',     by: proposers, rules: [people.proposerIsEligible, people.sourceFitsProposer] },
  { from: 'draft',     on: 'ReviseDraft',      to: 'draft',     by: proposers, rules: [firstActs] },
  { from: 'draft',     on: 'DiscardDraft',     to: 'discarded', by: proposers, rules: [firstActs] },
  { from: 'draft',     on: 'SubmitProposal',   to: 'submitted', by: proposers, rules: readyToSubmit },

  { from: 'submitted', on: 'FileProposal',           to: 'filed',                       by: committee, rules: [review.oneProposalOneMatter] },
  { from: 'submitted', on: 'MergeProposal',          to: 'merged',                      by: committee, rules: [review.mergesIntoFiled] },
  { from: 'submitted', on: 'DeclineFiling',          to: 'not_filed',                   by: committee, rules: [review.groundIsListed] },
  { from: 'submitted', on: 'ReturnForRevision',      to: 'returned_for_revision',       by: committee, rules: [] },
  { from: 'submitted', on: 'ForwardForReference',    to: 'forwarded_for_reference',     by: committee, rules: [review.forwardedToKnownUnits] },
  { from: 'submitted', on: 'ConvertToOpinionReport', to: 'converted_to_opinion_report', by: committee, rules: [] },
  { from: 'submitted', on: 'ConvertToMemberLetter',  to: 'converted_to_member_letter',  by: committee, rules: [] },
  { from: 'submitted', on: 'WithdrawProposal',       to: 'withdrawn',                   by: proposers, rules: [firstActs] },

  { from: 'returned_for_revision', on: 'ReviseDraft',      to: 'returned_for_revision', by: proposers, rules: [firstActs] },
  { from: 'returned_for_revision', on: 'SubmitProposal',   to: 'submitted',             by: proposers, rules: readyToSubmit },
  { from: 'returned_for_revision', on: 'WithdrawProposal', to: 'withdrawn',             by: proposers, rules: [firstActs] },

  { from: 'filed', on: 'WithdrawProposal', to: 'withdrawn', by: proposers, rules: [firstActs, submit.notYetAssigned] },
  { from: 'filed', on: 'CloseProposal',    to: 'closed',    by: committee, rules: [rate.ratingIsOver] },
] as const satisfies Steps<CaseStage>;

// biome-ignore format: a table is read by its columns
const proposerSteps = [
  { from: 'none',     on: 'InviteCoProposer',  to: 'invited',  by: ['member'],     within: ['draft'], rules: [firstActs, people.membersJoinJoint, people.inviteeIsEligible, people.answerDayAhead] },
  { from: 'none',     on: 'InviteCoBody',      to: 'invited',  by: ['collective'], within: ['draft'], rules: [firstActs, people.bodiesJoinBodies, people.invitedBodyIsEligible, people.answerDayAhead] },
  { from: 'invited',  on: 'AcceptInvitation',  to: 'joined',   by: ['member'],     within: ['draft'], rules: [people.answersForThemselves, people.answeredInTime] },
  { from: 'invited',  on: 'DeclineInvitation', to: 'declined', by: proposers,      within: ['draft'], rules: [people.answersForThemselves] },
  { from: 'invited',  on: 'SignProposal',      to: 'joined',   by: ['collective'], within: ['draft'], rules: [people.answersForThemselves, people.answeredInTime, people.signatureFitsBody] },
  { from: 'unsigned', on: 'SignProposal',      to: 'joined',   by: ['collective'], within: ['draft'], rules: [people.answersForThemselves, people.signatureFitsBody] },
  { from: 'joined',   on: 'WaiveContact',      to: 'joined',   by: proposers,      within: ['filed'], rules: [people.answersForThemselves] },
] as const satisfies Steps<Proposer['stage']>;

// biome-ignore format: a table is read by its columns
const assignmentSteps = [
  { from: 'none',             on: 'AssignProposal',   to: 'offered',          by: office, within: ['filed'], rules: [assign.oneUnitAtATime, assign.unitIsRegistered, assign.notTheUnitThatReturned] },
  { from: 'offered',          on: 'AcceptAssignment', to: 'accepted',         by: unit,   within: ['filed'], rules: [assign.onlyTheAssignedUnit] },
  { from: 'offered',          on: 'RequestReturn',    to: 'return_requested', by: unit,   within: ['filed'], rules: [assign.onlyTheAssignedUnit, assign.returnedInTime, assign.notRuledYet, assign.proposesAnotherUnit] },
  { from: 'return_requested', on: 'GrantReturn',      to: 'returned',         by: office, within: ['filed'], rules: [] },
  { from: 'return_requested', on: 'RejectReturn',     to: 'offered',          by: office, within: ['filed'], rules: [] },
  { from: 'accepted',         on: 'RecordContact',    to: 'accepted',         by: unit,   within: ['filed'], rules: [assign.onlyTheAssignedUnit, assign.contactsAProposer, assign.contactTookPlace] },
] as const satisfies Steps<Assignment['stage']>;

// biome-ignore format: a table is read by its columns
const replySteps = [
  { from: 'none',      on: 'SubmitReply',   to: 'submitted', by: unit,   within: ['filed'], rules: [answer.acceptedUnitReplies, answer.noReplyPending, answer.contactedFirst, answer.answersItsAssignment, answer.answersEveryPoint, answer.signedByLeader, answer.sealed] },
  { from: 'submitted', on: 'ApproveReply',  to: 'approved',  by: office, within: ['filed'], rules: [] },
  { from: 'submitted', on: 'SendBackReply', to: 'sent_back', by: office, within: ['filed'], rules: [] },
] as const satisfies Steps<Reply['stage']>;

// biome-ignore format: a table is read by its columns
const ratingSteps = [
  { from: 'none', on: 'RateReply', to: 'cast', by: proposers, within: ['filed'], rules: [rate.ownRating, rate.replyIsDelivered, rate.ratedInTime, rate.ratedOnce, rate.ratesTheDelivered] },
] as const satisfies Steps<Rating['stage']>;

const { awaiting_assignment: _a, assigned: _b, reassignment_requested: _c, ...rest } = statusWords;
const {
  handling: _d,
  reply_pending_approval: _e,
  awaiting_evaluation: _f,
  evaluated: _g,
  ...lifeWords
} = rest;

/** The life of a proposal: drafted, submitted, reviewed, filed or disposed of otherwise, closed. */
const caseTable: ProposalTable = {
  part: 'case',
  title: { zh: '提案', en: 'Proposal' },
  stages: { ...lifeWords, filed: { zh: '立案', en: 'filed' } },
  final: [
    'discarded',
    'not_filed',
    'merged',
    'withdrawn',
    'forwarded_for_reference',
    'converted_to_opinion_report',
    'converted_to_member_letter',
    'closed',
  ],
  cites: [cite('national-proposal-regulation-2018', '第二条')],
  steps: caseSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : [state]),
  targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
};

/** Who stands behind it: invitations, signatures. */
const proposerTable: ProposalTable = {
  part: 'proposer',
  title: { zh: '提案者', en: 'Proposer' },
  stages: {
    invited: { zh: '已邀请', en: 'invited' },
    unsigned: { zh: '待署名', en: 'unsigned' },
    joined: { zh: '已署名', en: 'joined' },
    declined: { zh: '已谢绝', en: 'declined' },
  },
  initial: ['unsigned', 'joined'],
  final: ['joined', 'declined'],
  cites: [cite('national-proposal-regulation-2011', '第十五条(三)')],
  steps: proposerSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : state.proposers),
  targetOf: ({ type }, _state, { actor }) =>
    type === 'InviteCoProposer' || type === 'InviteCoBody' ? undefined : proposerOf(actor),
};

/** What one unit does with it. */
const assignmentTable: ProposalTable = {
  part: 'assignment',
  title: { zh: '交办', en: 'Assignment' },
  stages: {
    offered: { zh: '待签收', en: 'offered' },
    return_requested: { zh: '申请退办', en: 'return requested' },
    returned: { zh: '已退办', en: 'returned' },
    accepted: { zh: '已签收', en: 'accepted' },
  },
  final: ['returned', 'accepted'],
  cites: [cite('city-assignment-rule', '第七条'), cite('hebei-order-125', '第四条')],
  steps: assignmentSteps,
  partsOf: (state) => (isTaken(state) ? state.assignments : []),
  targetOf: (command) =>
    'assignment' in command && command.type !== 'SubmitReply' ? command.assignment : undefined,
};

/** One version of one unit's answer. */
const replyTable: ProposalTable = {
  part: 'reply',
  title: { zh: '答复', en: 'Reply' },
  stages: {
    submitted: { zh: '待审核', en: 'submitted' },
    approved: { zh: '已送达', en: 'approved' },
    sent_back: { zh: '已退回', en: 'sent back' },
  },
  final: ['approved', 'sent_back'],
  cites: [cite('zhejiang-bureau-handling', '第十四条'), cite('system-manual', '答复审核', 'SYS')],
  steps: replySteps,
  partsOf: (state) => (isTaken(state) ? state.replies : []),
  targetOf: (command) =>
    'reply' in command && command.type !== 'RateReply' ? command.reply : undefined,
};

/** What one proposer thinks of one reply. */
const ratingTable: ProposalTable = {
  part: 'rating',
  title: { zh: '评价', en: 'Rating' },
  stages: { cast: { zh: '已评价', en: 'cast' } },
  final: ['cast'],
  cites: [cite('chongyi-handling', '意见反馈')],
  steps: ratingSteps,
  partsOf: (state) => (isTaken(state) ? state.ratings : []),
  targetOf: () => undefined,
};

/**
 * How a proposal moves, row by row. Read it beside the county's handling measures: a row that is
 * missing here is a step that nobody may take.
 */
export const proposalWorkflow: Workflow<Proposal, ProposalCommand, ProposalContext> = checked({
  subject: 'proposal',
  title: { zh: '提案', en: 'Proposal' },
  roles: roleWords,
  access: mayReadTheCase,
  tables: [caseTable, proposerTable, assignmentTable, replyTable, ratingTable],
});
