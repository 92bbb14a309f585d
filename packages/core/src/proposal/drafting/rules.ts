import type { CalendarDay } from '../../kernel/day.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import { deliveredReplies, joinedProposers, openAssignments } from '../case/queries.ts';
import { seatFor } from '../case/session.ts';
import type { Draft, Open, ReturnedForRevision, Submitted } from '../proposal.ts';
import type { OnCase } from '../rule.ts';

/** A proposal states facts, analyses them, and makes concrete suggestions (有情况、有分析、有具体的建议). */
export const hasSuggestions: OnCase<Draft | ReturnedForRevision> = {
  kind: 'case',
  id: 'proposal.submission.has-suggestions',
  title: { zh: '有情况、有分析、有具体的建议', en: 'Facts, analysis, suggestions' },
  cites: [
    cite('national-proposal-regulation-2011', '第十五条(一)(二)'),
    cite('form-requirements', '案由、提案者、案由分析、建议', 'SEEN', '缺一不可'),
  ],
  holds: ({ state }) => state.content.suggestions.length > 0,
  message: () => ({
    zh: '提案须提出具体建议,至少一条。',
    en: 'A proposal makes at least one concrete suggestion.',
  }),
};

/**
 * A proposal is numbered under a plenary session of its term, so there must be one; what was returned
 * has its number.
 */
export const sessionIsKnown: OnCase<Draft | ReturnedForRevision> = {
  kind: 'case',
  id: 'proposal.submission.session-known',
  title: { zh: '届次明确', en: 'Under a session' },
  cites: [
    cite('zhejiang-bureau-handling', '第十二条'),
    decided('提案须归入提交之日所在届的一次全体会议;新一届开始前提交的,暂存至该届开始'),
  ],
  holds: ({ state, ctx }) => state.stage === 'returned_for_revision' || seatFor(ctx) !== undefined,
  message: () => ({
    zh: '大会提案受理尚未开始,名册中没有本届可归入的全体会议;草稿保留,会议召开通知登记后再提交。',
    en: 'No plenary session of the term takes proposals yet; the draft is kept, submit it once a session is called.',
  }),
};

/** A filed proposal can be withdrawn until a unit has it; from then on with consent. */
export const notYetAssigned: OnCase<Open> = {
  kind: 'case',
  id: 'proposal.withdrawal.before-assignment',
  title: { zh: '交办前撤回', en: 'Withdrawn before assignment' },
  cites: [
    cite('beijing-review-2023', '撤案', 'PRACTICE'),
    cite('system-bayannur', '撤回', 'SYS'),
    decided('交办之前可自行撤回,之后须经同意'),
  ],
  holds: ({ state }) => openAssignments(state).length === 0,
  message: () => ({
    zh: '提案已交办,不能自行撤回;可申请撤案。',
    en: 'The proposal was assigned; ask to withdraw it instead.',
  }),
};

/** Consent is asked for what a unit has and has not answered yet. */
export const isBeingHandled: OnCase<Open> = {
  kind: 'case',
  id: 'proposal.withdrawal.being-handled',
  title: { zh: '交办后、答复前申请撤案', en: 'Between assignment and reply' },
  cites: [believed('交办后撤案须经同意')],
  holds: ({ state }) => openAssignments(state).length > 0 && deliveredReplies(state).length === 0,
  message: () => ({
    zh: '撤案申请在交办之后、答复送达之前提出;交办前可直接撤回。',
    en: 'A withdrawal is asked for between assignment and delivery of the reply; before that, withdraw the proposal yourself.',
  }),
};

const isPending = ({ withdrawalRequest }: Open): boolean =>
  withdrawalRequest !== undefined && withdrawalRequest.refused === undefined;

/** A withdrawal is asked for once at a time. */
export const withdrawalNotPending: OnCase<Open> = {
  kind: 'case',
  id: 'proposal.withdrawal.not-pending',
  title: { zh: '一次一申请', en: 'One request at a time' },
  cites: [decided('撤案申请逐次答复')],
  holds: ({ state }) => !isPending(state),
  message: () => ({
    zh: '撤案申请已提出,尚待答复。',
    en: 'The withdrawal was asked for and waits for an answer.',
  }),
};

/** Consent answers a request. */
export const withdrawalIsPending: OnCase<Open> = {
  kind: 'case',
  id: 'proposal.withdrawal.pending',
  title: { zh: '依申请同意撤案', en: 'On request' },
  cites: [believed('交办后撤案须经同意')],
  holds: ({ state }) => isPending(state),
  message: () => ({
    zh: '提案者没有提出待答复的撤案申请。',
    en: 'No withdrawal was asked for that waits for an answer.',
  }),
};

const nobodyLeads = (state: Submitted | ReturnedForRevision, today: CalendarDay): boolean => {
  if (joinedProposers(state).length === 0) return true;
  return state.vacantLead !== undefined && today > state.vacantLead.leadBy.by;
};

const isRevisedLate = (state: Submitted | ReturnedForRevision, today: CalendarDay): boolean =>
  state.stage === 'returned_for_revision' && today > state.revision.reviseBy.by;

/** A proposal lapses when nobody takes the lead in time, or nobody revises it in time. */
export const nobodyCarriesItOn: OnCase<Submitted | ReturnedForRevision> = {
  kind: 'case',
  id: 'proposal.withdrawal.nobody-carries-it-on',
  title: { zh: '无人接续方可终止', en: 'Nobody carries it on' },
  cites: [decided('逾期无人接任第一提案人或未修改重提的,提案终止')],
  holds: ({ state, ctx: { today } }) => nobodyLeads(state, today) || isRevisedLate(state, today),
  message: () => ({
    zh: '提案者仍可接任或修改重提,期限未满,不能终止。',
    en: 'Its proposers can still take the lead or revise it; their time is not over.',
  }),
};
