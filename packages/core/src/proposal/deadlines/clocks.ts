import { profileOf, type Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import type { Deadline, Due } from '../../kernel/deadline.ts';
import type { Kind } from '../../profile/proposal.ts';
import { stopsOf } from '../case/clock.ts';
import { extensionsOf } from '../case/extensions.ts';
import { firstProposer, latestReply, ratersOf } from '../case/queries.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Taken } from '../proposal.ts';
import { type Known, knownOfFiling } from './known.ts';
import { assignmentDeadlines, replyDeadline } from './of-assignment.ts';

/** A deadline of a part: from which day, until when, and when what was due was done. */
export interface Clock {
  readonly kind: Kind;
  readonly target: string;
  readonly start: CalendarDay;
  readonly due: Due;
  readonly doneOn: CalendarDay | undefined;
  /** What was known of the case when the day was counted. */
  known?(register: Register): Known;
  /** How it is derived where it is more than its period and limits. */
  derived?(register: Register, calendar: Calendar): Deadline;
}

const extensionClocks = (proposal: Taken, one: Assignment): readonly Clock[] => [
  ...extensionsOf(one).map(
    ({ id: target, requestedOn: start, rulingBy: due, ruledOn }): Clock => ({
      kind: 'rulingOnExtension',
      ...{ target, start, due },
      doneOn: ruledOn ?? latestReply(proposal, one.id)?.approval?.on,
    }),
  ),
  ...stopsOf(one).map(
    ({ from: start, resumeBy: due, to: doneOn }): Clock => ({
      kind: 'resumeClock',
      ...{ target: one.id, start, due, doneOn },
    }),
  ),
];

/** The clocks of one assignment. */
export const assignmentClocks = (proposal: Taken, one: Assignment): readonly Clock[] => {
  const { id: target, assignedOn: start, request, role, opinion } = one;
  const derivedAs =
    (kind: 'firstContact' | 'returnAssignment') =>
    (register: Register, calendar: Calendar): Deadline => {
      const { proposal: profile } = profileOf(register, one.replyBy.version);
      return assignmentDeadlines(knownOfFiling(proposal, register), one, profile, calendar)[kind];
    };
  const first = proposal.replies.find(
    ({ assignment, stage }) => assignment === target && stage !== 'sent_back',
  );
  const waivedOn = firstProposer(proposal)?.contactWaivedOn;
  const settling = [...one.contacts.map(({ on }) => on), ...(waivedOn ? [waivedOn] : [])];
  const contacted = settling.toSorted()[0] ?? first?.submittedOn;
  const settled = request?.on ?? one.acceptedOn;
  const common = { target, start };
  const answer: readonly Clock[] =
    role === 'co_handler'
      ? [{ ...common, kind: 'coHandling', due: one.replyBy, doneOn: opinion?.on }]
      : [
          {
            ...common,
            kind: 'firstContact',
            due: one.contactBy,
            doneOn: contacted,
            derived: derivedAs('firstContact'),
          },
          {
            ...common,
            kind: 'reply',
            due: one.replyBy,
            doneOn: first?.submittedOn,
            derived: (register, calendar) => replyDeadline(proposal, one, register, calendar),
          },
        ];
  return [
    {
      ...common,
      kind: 'returnAssignment',
      due: one.returnBy,
      doneOn: settled,
      derived: derivedAs('returnAssignment'),
    },
    ...(one.stage === 'returned' ? [] : answer),
    ...extensionClocks(proposal, one),
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
    ...(opinion?.reported
      ? ([
          {
            kind: 'rulingOnDisagreement',
            target,
            start: opinion.reported.on,
            due: opinion.reported.rulingBy,
            doneOn: opinion.settled?.on,
          },
        ] as const)
      : []),
  ];
};

/** The clocks of the replies: their approval and their rating. */
export const replyClocks = (proposal: Taken): readonly Clock[] =>
  proposal.replies.flatMap(
    ({ id: target, submittedOn, approveBy, approval, sentBack }): readonly Clock[] => {
      const given = proposal.ratings.filter(({ reply }) => reply === target);
      const all = ratersOf(proposal).every(({ id }) => given.some((one) => one.proposer === id));
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
