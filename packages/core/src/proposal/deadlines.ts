import { profileOf, type Register } from '../county/register.ts';
import type { Calendar } from '../kernel/calendar.ts';
import type { CalendarDay } from '../kernel/day.ts';
import { type Deadline, type Due, deadlineOf } from '../kernel/deadline.ts';
import type { Words } from '../kernel/words.ts';
import type { ProposalProfile } from './profile.ts';
import {
  type AnyProposal,
  type Assignment,
  type Closed,
  deliveredReply,
  type Filed,
  isReceived,
  isTaken,
  openAssignment,
  type ProposalContext,
} from './proposal.ts';
import { ratingEnd } from './starts.ts';

type Kind = Exclude<
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
const proposalDeadline = (
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

/** A deadline of a case: its certificate, the day a fact recorded, and whether it was met. */
export interface CaseDeadline extends Deadline {
  /** The part it belongs to. */
  readonly target: string;
  /** The due day as recorded; differs from `due` only where the calendar was amended since. */
  readonly recorded: CalendarDay;
  /** The day on which what was due was done; absent while it is outstanding. */
  readonly doneOn?: CalendarDay;
}

interface Clock {
  readonly kind: Kind;
  readonly target: string;
  readonly start: CalendarDay;
  readonly due: Due;
  readonly doneOn: CalendarDay | undefined;
}

const assignmentClocks = (proposal: Filed | Closed, one: Assignment): readonly Clock[] => {
  const { id: target, assignedOn: start, request } = one;
  const replied = proposal.replies.findLast(
    ({ assignment, stage }) => assignment === target && stage !== 'sent_back',
  );
  const [firstContact] = one.contacts.map(({ on }) => on).toSorted();
  const contacted = firstContact ?? replied?.submittedOn;
  const settled = request?.on ?? one.acceptedOn;
  const common = { target, start };
  return [
    { ...common, kind: 'returnAssignment', due: one.returnBy, doneOn: settled },
    ...(one.stage === 'returned'
      ? []
      : ([
          { ...common, kind: 'firstContact', due: one.contactBy, doneOn: contacted },
          { ...common, kind: 'reply', due: one.replyBy, doneOn: replied?.submittedOn },
        ] as const)),
    ...(request
      ? ([
          {
            kind: 'rulingOnReturn',
            target,
            start: request.on,
            due: request.rulingBy,
            doneOn: request.ruledOn,
          },
        ] as const)
      : []),
  ];
};

const replyClocks = ({ replies, ratings, proposers }: Filed | Closed): readonly Clock[] =>
  replies.flatMap(
    ({ id: target, submittedOn, approveBy, approval, sentBack }): readonly Clock[] => {
      const given = ratings.filter(({ reply }) => reply === target);
      const all = given.length === proposers.filter(({ stage }) => stage === 'joined').length;
      return [
        {
          kind: 'approveReply',
          target,
          start: submittedOn,
          due: approveBy,
          doneOn: approval?.on ?? sentBack?.on,
        },
        ...(approval
          ? ([
              {
                kind: 'feedback',
                target,
                start: approval.on,
                due: approval.rateBy,
                doneOn: all ? given.at(-1)?.on : undefined,
              },
            ] as const)
          : []),
      ];
    },
  );

const takenClocks = (proposal: Filed | Closed): readonly Clock[] => {
  const { id: target, filing, assignments } = proposal;
  return [
    {
      kind: 'assign',
      target,
      start: filing.countsFrom,
      due: filing.assignBy,
      doneOn: openAssignment(proposal)?.assignedOn,
    },
    ...assignments.flatMap((one) => assignmentClocks(proposal, one)),
    ...replyClocks(proposal),
  ];
};

const clocksOf = (proposal: AnyProposal): readonly Clock[] => {
  if (!isReceived(proposal)) return [];
  const { id: target, receipt } = proposal;
  const review: Clock = {
    kind: 'review',
    target,
    start: receipt.countsFrom,
    due: receipt.reviewBy,
    doneOn: receipt.reviewedOn,
  };
  if (proposal.stage === 'returned_for_revision') {
    const { on: start, reviseBy: due } = proposal.revision;
    return [review, { kind: 'revise', target, start, due, doneOn: undefined }];
  }
  return [review, ...(isTaken(proposal) ? takenClocks(proposal) : [])];
};

const closingClock = (
  proposal: AnyProposal,
  register: Register,
  calendar: Calendar,
  today: CalendarDay,
): readonly Clock[] => {
  if (!isTaken(proposal)) return [];
  const start = ratingEnd(proposal, today);
  const rateBy = deliveredReply(proposal)?.approval?.rateBy;
  if (!start || !rateBy) return [];
  const doneOn = proposal.stage === 'closed' ? proposal.closedOn : undefined;
  const due = closeBy(start, rateBy, register, calendar);
  return [{ kind: 'close', target: proposal.id, start, due, doneOn }];
};

/** Every deadline of a case with its certificate, in the order in which they began. */
export const deadlinesOf = (
  proposal: AnyProposal,
  register: Register,
  calendar: Calendar,
  today: CalendarDay,
): readonly CaseDeadline[] =>
  [...clocksOf(proposal), ...closingClock(proposal, register, calendar, today)].map(
    ({ kind, target, start, due, doneOn }) => ({
      ...proposalDeadline(kind, start, profileOf(register, due.version).proposal, calendar),
      target,
      recorded: due.by,
      ...(doneOn ? { doneOn } : {}),
    }),
  );
