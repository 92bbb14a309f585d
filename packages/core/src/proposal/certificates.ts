import { profileOf, type Register } from '../county/register.ts';
import type { Calendar } from '../kernel/calendar.ts';
import type { CalendarDay } from '../kernel/day.ts';
import { type Deadline, type Due, deadlineOf } from '../kernel/deadline.ts';
import type { Words } from '../kernel/words.ts';
import type { ProposalProfile } from './profile.ts';
import type { ProposalContext } from './proposal.ts';

/** Which deadline it is: the name of its period in the profile. */
export type Kind = Exclude<
  keyof ProposalProfile['periods'],
  'plenaryWindow' | 'firstWarning' | 'secondWarning'
>;

const cards: Readonly<Record<Kind, { readonly title: Words; readonly startFact: Words }>> = {
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
  close: {
    title: { zh: '办结期限', en: 'closing' },
    startFact: { zh: '评价完毕或反馈期满', en: 'last rating, or the end of the window' },
  },
};

/** The certificate of one deadline of a proposal. */
export const proposalDeadline = (
  kind: Kind,
  start: CalendarDay,
  { periods }: ProposalProfile,
  calendar: Calendar,
): Deadline =>
  deadlineOf({ kind: `proposal.${kind}`, ...cards[kind], start, figure: periods[kind] }, calendar);

/** The due day a fact records, counted by the profile in force. */
export const dueFrom = (
  kind: Kind,
  start: CalendarDay,
  { register: { profile }, calendar }: Pick<ProposalContext, 'register' | 'calendar'>,
): Due => ({
  by: proposalDeadline(kind, start, profile.proposal, calendar).due,
  version: profile.version,
});

/** When a case is to be closed, by the figures its rating window was counted by. */
export const closeBy = (
  ended: CalendarDay,
  { version }: Due,
  register: Register,
  calendar: Calendar,
): Due => {
  const { proposal } = profileOf(register, version);
  return { by: proposalDeadline('close', ended, proposal, calendar).due, version };
};
