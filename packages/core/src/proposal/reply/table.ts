import { cite } from '../../law/instruments.ts';
import { ownAnswering } from '../case/own.ts';
import { resultClassRows } from '../look-back/class-table.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Reply } from '../parts/reply.ts';
import * as promise from '../promise/reply-rules.ts';
import { isTaken } from '../proposal.ts';
import { office, type ProposalTable, rowsAbout, unit } from '../table.ts';
import * as approve from './approval-rules.ts';
import * as form from './form-rules.ts';
import * as answer from './rules.ts';

const working = ['filed', 'merged'] as const;
const replying = [
  answer.acceptedUnitReplies,
  answer.noReplyPending,
  answer.contactedFirst,
  answer.coHandlersAreHeard,
  answer.disagreementsAreSettled,
  answer.answersItsAssignment,
  answer.answersEveryPoint,
  form.jointRepliesAreJoint,
  form.signedByLeader,
  form.sealed,
  form.issuedInTheRightName,
  promise.plannedHasPromise,
  promise.resolvedHasNone,
  promise.promisedAhead,
] as const;

// biome-ignore format: a table is read by its columns
const replySteps = rowsAbout<Reply, Assignment>()([
  { from: 'none',      on: 'SubmitReply',      to: 'submitted', by: unit,   within: working, rules: replying },
  { from: 'submitted', on: 'CountersignReply', to: 'submitted', by: unit,   within: working, rules: [approve.coHandlerCountersigns, approve.namesItsCoHandling] },
  { from: 'submitted', on: 'ApproveReply',     to: 'approved',  by: office, within: working, rules: [approve.isCountersigned, promise.promisesStillAhead] },
  { from: 'submitted', on: 'SendBackReply',    to: 'sent_back', by: office, within: working, rules: [] },
  ...resultClassRows,
]);

/** One version of one unit's answer. */
export const replyTable: ProposalTable = {
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
  about: {
    partsOf: (state, ctx) => ownAnswering(state, ctx),
    namedBy: (command) => (command.type === 'SubmitReply' ? command.assignment : undefined),
  },
};
