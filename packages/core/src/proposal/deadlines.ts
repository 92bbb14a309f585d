import { profileOf, type Register } from '../county/register.ts';
import type { Calendar } from '../kernel/calendar.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Deadline, Due } from '../kernel/deadline.ts';
import { closeBy, type Kind, proposalDeadline } from './certificates.ts';
import type { Assignment } from './parts.ts';
import { type AnyProposal, type Closed, type Filed, isReceived, isTaken } from './proposal.ts';
import { deliveredReply, firstProposer, openAssignment } from './standing.ts';
import { ratingEnd } from './starts.ts';

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
  const waivedOn = firstProposer(proposal)?.contactWaivedOn;
  const settling = [...one.contacts.map(({ on }) => on), ...(waivedOn ? [waivedOn] : [])];
  const contacted = settling.toSorted()[0] ?? replied?.submittedOn;
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
