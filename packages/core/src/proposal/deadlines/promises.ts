import { type CaseDeadline, recordedIn } from '../../county/deadline.ts';
import type { RecordedClock } from '../../county/recount.ts';
import { profileOf, type Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Due } from '../../kernel/deadline.ts';
import { changesOf } from '../case/class-changes.ts';
import { promisesOf } from '../case/promises.ts';
import { deliveredReplies } from '../case/queries.ts';
import type { ReplyPromise } from '../parts/promise.ts';
import type { Reply } from '../parts/reply.ts';
import { type AnyProposal, isTaken } from '../proposal.ts';
import { countedDeadline, promisedDay, promiseKinds } from './promise-derivation.ts';

const made = { zh: '答复送达', en: 'reply delivered' };
const madeLater = { zh: '补作承诺', en: 'promise of a day' };
const postponed = { zh: '同意延期兑现', en: 'postponement confirmed' };

const done = (on: CalendarDay | undefined) => (on ? { doneOn: on } : {});

const daysOf = (
  one: ReplyPromise,
  deliveredOn: CalendarDay,
  calendar: Calendar,
): readonly CaseDeadline[] => {
  const { id: target, reports = [], foundBroken, madeOn } = one;
  const postponement = reports.find(({ newDue, confirmedOn }) => newDue && confirmedOn);
  const answeredOn = (due: Due): CalendarDay | undefined =>
    reports.findLast((report) => !report.sentBack && report.due.by === due.by)?.on;
  const first = postponement?.due ?? one.due;
  const open = postponement?.confirmedOn;
  const doneOn = answeredOn(one.due) ?? foundBroken?.on;
  return [
    {
      ...promisedDay(madeOn ?? deliveredOn, madeOn ? madeLater : made, first, calendar),
      target,
      recorded: first.by,
      ...done(postponement ? postponement.on : doneOn),
    },
    ...(open
      ? [
          {
            ...promisedDay(open, postponed, one.due, calendar),
            target,
            recorded: one.due.by,
            ...done(doneOn),
          },
        ]
      : []),
  ];
};

interface Counted {
  readonly of: 'confirm' | 'make';
  readonly target: string;
  readonly start: CalendarDay;
  readonly due: Due;
  readonly doneOn: CalendarDay | undefined;
}

const confirmations = ({ id: target, reports = [] }: ReplyPromise): readonly Counted[] =>
  reports.map(({ on: start, confirmBy: due, confirmedOn, sentBack }) => ({
    of: 'confirm',
    target,
    start,
    due,
    doneOn: confirmedOn ?? sentBack?.on,
  }));

// A later change of the class takes the place of a demand that nobody answered.
const calls = (reply: Reply): readonly Counted[] =>
  changesOf(reply).flatMap(({ on: start, call }, at, all): readonly Counted[] =>
    call
      ? [
          {
            of: 'make',
            target: reply.id,
            start,
            due: call.by,
            doneOn: call.answeredOn ?? all[at + 1]?.on,
          },
        ]
      : [],
  );

/** Every deadline about promises: the days promised, those to confirm, those to promise. */
export const promiseDeadlines = (
  proposal: AnyProposal,
  register: Register,
  calendar: Calendar,
): readonly CaseDeadline[] =>
  (isTaken(proposal) ? deliveredReplies(proposal) : []).flatMap((reply) => {
    const promises = promisesOf(reply);
    const deliveredOn = reply.approval?.on ?? reply.submittedOn;
    return [
      ...promises.flatMap((one) => daysOf(one, deliveredOn, calendar)),
      ...[...promises.flatMap(confirmations), ...calls(reply)].map(
        ({ of, target, start, due, doneOn }) => ({
          ...countedDeadline(of, start, profileOf(register, due.version).proposal, calendar),
          target,
          ...recordedIn(due),
          ...done(doneOn),
        }),
      ),
    ];
  });

/** Where the due days about promises lie that are counted. */
export const promiseClocks = (proposal: AnyProposal): readonly RecordedClock[] =>
  (isTaken(proposal) ? deliveredReplies(proposal) : []).flatMap((reply) =>
    [...promisesOf(reply).flatMap(confirmations), ...calls(reply)].map(({ of, ...clock }) => ({
      ...clock,
      kind: promiseKinds[of],
    })),
  );
