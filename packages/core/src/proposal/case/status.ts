import { termsOf, type WordsOf } from '../../kernel/words.ts';
import { isOpen, type Proposal, type Taken } from '../proposal.ts';
import { isTracked } from './promises.ts';
import {
  answeringAssignments,
  deliveredReplies,
  isFullyAnswered,
  isToBeSettled,
  latestReply,
  openAssignments,
  ratingsOutstanding,
  repliesTo,
  unassignedPoints,
} from './queries.ts';

/** Where a case stands, in words. */
export const statusWords = {
  draft: { zh: '暂存', en: 'draft' },
  discarded: { zh: '已放弃', en: 'discarded' },
  submitted: { zh: '已提交待审查', en: 'submitted' },
  returned_for_revision: { zh: '退回修改', en: 'returned for revision' },
  not_filed: { zh: '不予立案', en: 'not filed' },
  merged: { zh: '并案', en: 'merged' },
  withdrawn: { zh: '撤案', en: 'withdrawn' },
  forwarded_for_reference: { zh: '转有关部门参考', en: 'forwarded for reference' },
  converted_to_opinion_report: { zh: '转社情民意', en: 'converted to an opinion report' },
  converted_to_member_letter: { zh: '转委员来信', en: 'converted to a member letter' },
  awaiting_assignment: { zh: '待交办', en: 'awaiting assignment' },
  assigned: { zh: '已交办', en: 'assigned' },
  reassignment_requested: { zh: '申请退办', en: 'reassignment requested' },
  handling: { zh: '办理中', en: 'handling' },
  rehandling: { zh: '重新办理', en: 'handling again' },
  reply_pending_approval: { zh: '答复待审', en: 'reply pending approval' },
  awaiting_evaluation: { zh: '待评价', en: 'awaiting evaluation' },
  evaluated: { zh: '已评价', en: 'evaluated' },
  awaiting_settlement: { zh: '待当面协商', en: 'awaiting a meeting' },
  tracking: { zh: '跟踪办理', en: 'tracking' },
  closed: { zh: '办结', en: 'closed' },
} as const satisfies WordsOf<string>;

/** 提案状态. */
export type ProposalStatus = keyof typeof statusWords;

/** 提案状态: where the whole case stands, computed from its parts. */
export const proposalStatuses = termsOf(statusWords);

const statusOfOpen = (proposal: Taken): ProposalStatus => {
  const open = openAssignments(proposal);
  if (open.some(({ stage }) => stage === 'return_requested')) return 'reassignment_requested';
  if (unassignedPoints(proposal).length > 0)
    return proposal.stage === 'merged' && open.length === 0 ? 'merged' : 'awaiting_assignment';
  const answering = answeringAssignments(proposal);
  if (answering.every(({ stage }) => stage === 'offered')) return 'assigned';
  const latest = answering.map(({ id }) => latestReply(proposal, id)?.stage);
  if (latest.some((stage) => stage === 'submitted')) return 'reply_pending_approval';
  if (!isFullyAnswered(proposal))
    return deliveredReplies(proposal).length === answering.length ? 'rehandling' : 'handling';
  if (ratingsOutstanding(proposal).length > 0) return 'awaiting_evaluation';
  if (repliesTo(proposal, 'rehandling').length > 0) return 'rehandling';
  return isToBeSettled(proposal) ? 'awaiting_settlement' : 'evaluated';
};

/** Where the whole case stands: its own stage until it is filed, then computed from its parts. */
export const statusOfProposal = (proposal: Proposal): ProposalStatus | 'none' => {
  if (isOpen(proposal)) return statusOfOpen(proposal);
  return proposal.stage === 'closed' && isTracked(proposal) ? 'tracking' : proposal.stage;
};
