import { profileOf, type Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { type Deadline, type Due, deadlineOf } from '../../kernel/deadline.ts';
import { earliestOf } from '../../kernel/deadline-composed.ts';
import type { Kind, ProposalProfile } from '../../profile/proposal.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { ProposalContext, Taken } from '../proposal.ts';
import type { Known } from './known.ts';
import { type Cards, limitsThatFit } from './limits.ts';
import { inRoundOf, ratingWindow, roundEnd } from './starts.ts';

export type { Kind } from '../../profile/proposal.ts';

const cards: Cards = {
  review: {
    title: { zh: '审查期限', en: 'review' },
    startFact: { zh: '提交或大会提案截止', en: 'submission, or the cut-off of the plenary' },
  },
  revise: {
    title: { zh: '退回修改期限', en: 'revision' },
    startFact: { zh: '退回修改', en: 'return for revision' },
  },
  assign: {
    title: { zh: '交办期限', en: 'assignment' },
    startFact: {
      zh: '闭会、立案或同意退办',
      en: 'closing of the plenary, filing, or a granted return',
    },
  },
  returnAssignment: {
    title: { zh: '退办时限', en: 'return of the assignment' },
    startFact: { zh: '交办', en: 'assignment' },
  },
  rulingOnReturn: {
    title: { zh: '退办裁定期限', en: 'ruling on the return' },
    startFact: { zh: '申请退办', en: 'request to return' },
  },
  firstContact: {
    title: { zh: '首次联系期限', en: 'first contact' },
    startFact: { zh: '交办', en: 'assignment' },
  },
  reply: {
    title: { zh: '答复期限', en: 'reply' },
    startFact: { zh: '交办', en: 'assignment' },
  },
  approveReply: {
    title: { zh: '答复审核期限', en: 'approval of the reply' },
    startFact: { zh: '提交答复', en: 'reply handed in' },
  },
  feedback: {
    title: { zh: '反馈意见期限', en: 'rating' },
    startFact: { zh: '答复送达', en: 'reply delivered' },
  },
  lead: {
    title: { zh: '接任第一提案人期限', en: 'taking the lead' },
    startFact: { zh: '第一提案人退出', en: 'the first proposer left' },
  },
  conversionConsent: {
    title: { zh: '答复转办意见期限', en: 'answer on the conversion' },
    startFact: { zh: '征求提案者意见', en: 'the proposer was asked' },
  },
  coHandling: {
    title: { zh: '会办意见期限', en: 'opinion of the co-handler' },
    startFact: { zh: '交办', en: 'assignment' },
  },
  rulingOnDisagreement: {
    title: { zh: '分歧裁定期限', en: 'ruling on the disagreement' },
    startFact: { zh: '主办单位报告分歧', en: 'the lead handler reported it' },
  },
  rehandle: {
    title: { zh: '重新办理期限', en: 'renewed handling' },
    startFact: { zh: '评价完毕或反馈期满', en: 'last rating, or the end of the window' },
  },
  settle: {
    title: { zh: '当面协商或专门说明期限', en: 'meeting or explanation' },
    startFact: { zh: '评价完毕或反馈期满', en: 'last rating, or the end of the window' },
  },
  close: {
    title: { zh: '办结期限', en: 'closing' },
    startFact: { zh: '评价完毕或反馈期满', en: 'last rating, or the end of the window' },
  },
  maxReply: {
    title: { zh: '答复最长期限', en: 'longest time for the reply' },
    startFact: { zh: '交办', en: 'assignment' },
  },
  rulingOnExtension: {
    title: { zh: '延期申请答复期限', en: 'ruling on the extension' },
    startFact: { zh: '申请延期', en: 'request for an extension' },
  },
  resumeClock: {
    title: { zh: '恢复计时期限', en: 'restart of the clock' },
    startFact: { zh: '中止计时', en: 'the clock was stopped' },
  },
};

/**
 * The certificate of one deadline of a proposal: the earliest of the county's period and of its
 * limits that fit what is known of the case.
 */
export const proposalDeadline = (
  kind: Kind,
  start: CalendarDay,
  profile: ProposalProfile,
  calendar: Calendar,
  known: Known = {},
): Deadline => {
  const { pauses = [] } = known;
  const base = {
    ...{ kind: `proposal.${kind}`, ...cards[kind], start, figure: profile.periods[kind] },
    ...(pauses.length > 0 ? { pauses } : {}),
  };
  const limits = limitsThatFit({ kind, start, known, cards }, profile, calendar);
  return earliestOf([deadlineOf(base, calendar), ...limits]);
};

/** The due day a fact records, counted by the profile in force. */
export const dueFrom = (
  kind: Kind,
  start: CalendarDay,
  { register: { profile }, calendar }: Pick<ProposalContext, 'register' | 'calendar'>,
  known: Known = {},
): Due => ({
  by: proposalDeadline(kind, start, profile.proposal, calendar, known).due,
  version: profile.version,
});

type AfterRating = 'close' | 'rehandle' | 'settle';

// Counted once for each day on which rating ended: next steps are asked for again and again.
const counted = new WeakMap<Calendar, WeakMap<ProposalProfile, Map<string, CalendarDay>>>();

const countedBy = (calendar: Calendar, profile: ProposalProfile): Map<string, CalendarDay> => {
  const byProfile =
    counted.get(calendar) ?? new WeakMap<ProposalProfile, Map<string, CalendarDay>>();
  counted.set(calendar, byProfile);
  const known = byProfile.get(profile) ?? new Map<string, CalendarDay>();
  byProfile.set(profile, known);
  return known;
};

const dueAfter = (
  kind: AfterRating,
  ended: CalendarDay,
  profile: ProposalProfile,
  calendar: Calendar,
): CalendarDay => {
  const known = countedBy(calendar, profile);
  const key = `${kind} ${ended}`;
  const due = known.get(key) ?? proposalDeadline(kind, ended, profile, calendar).due;
  known.set(key, due);
  return due;
};

/** What is due after rating, by the figures the rating window was counted by. */
export const dueAfterRating = (
  kind: AfterRating,
  ended: CalendarDay,
  { version }: Due,
  register: Register,
  calendar: Calendar,
): Due => {
  const { proposal } = profileOf(register, version);
  return { by: dueAfter(kind, ended, proposal, calendar), version };
};

/**
 * Until when a unit replies: the day its assignment names, or the end of renewed handling once a
 * reply of its has left a proposer dissatisfied.
 */
export const replyDue = (
  proposal: Taken,
  { id, replyBy }: Assignment,
  today: CalendarDay,
  register: Register,
  calendar: Calendar,
): Due => {
  const delivered = proposal.replies.findLast(
    ({ assignment, stage }) => assignment === id && stage === 'approved',
  );
  const window = delivered && ratingWindow(inRoundOf(delivered, proposal));
  const ended = delivered && roundEnd(proposal, delivered, today);
  return window && ended ? dueAfterRating('rehandle', ended, window, register, calendar) : replyBy;
};
