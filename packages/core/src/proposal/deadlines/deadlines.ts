import { type CaseDeadline, recordedIn as recordedOf } from '../../county/deadline.ts';
import type { RecordedClock } from '../../county/recount.ts';
import { profileOf, type Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import {
  isToBeSettled,
  latestReply,
  openAssignments,
  repliesTo,
  unassignedPoints,
} from '../case/queries.ts';
import {
  type AnyProposal,
  isReceived,
  isTaken,
  type Proposal,
  type Taken,
  taskOf,
} from '../proposal.ts';
import { assignmentClocks, type Clock, replyClocks } from './clocks.ts';
import { dueAfterRating, proposalDeadline } from './derivation.ts';
import { knownOfFiling, knownOfReceipt } from './known.ts';
import { internalDeadline } from './of-assignment.ts';
import { promiseClocks, promiseDeadlines } from './promises.ts';
import { inRoundOf, ratingEnd, ratingWindow, roundEnd } from './starts.ts';

const takenClocks = (proposal: Taken): readonly Clock[] => {
  const { id: target, assignments } = proposal;
  const { countsFrom: start, assignBy: due } = taskOf(proposal);
  const assignedOn = openAssignments(proposal)
    .map((one) => one.assignedOn)
    .toSorted()
    .at(-1);
  const doneOn = unassignedPoints(proposal).length === 0 ? assignedOn : undefined;
  const known = (register: Register) => knownOfFiling(proposal, register);
  return [
    { kind: 'assign', target, start, due, doneOn, known },
    ...assignments.flatMap((one) => assignmentClocks(proposal, one)),
    ...replyClocks(proposal),
  ];
};

const reviewClocks = (proposal: AnyProposal): readonly Clock[] => {
  if (!isReceived(proposal)) return [];
  const { id: target, receipt, vacantLead } = proposal;
  const { countsFrom, reviewBy, reviewedOn, conversion } = receipt;
  return [
    {
      kind: 'review',
      target,
      start: countsFrom,
      due: reviewBy,
      doneOn: reviewedOn,
      known: (register) => knownOfReceipt(proposal.source, receipt, register),
    },
    ...(conversion
      ? ([
          {
            kind: 'conversionConsent',
            target,
            start: conversion.on,
            due: conversion.answerBy,
            doneOn: conversion.answeredOn,
          },
        ] as const)
      : []),
    ...(vacantLead
      ? ([
          {
            kind: 'lead',
            target,
            start: vacantLead.since,
            due: vacantLead.leadBy,
            doneOn: undefined,
          },
        ] as const)
      : []),
  ];
};

const clocksOf = (proposal: AnyProposal): readonly Clock[] => {
  const review = reviewClocks(proposal);
  if (proposal.stage === 'returned_for_revision') {
    const { on: start, reviseBy: due } = proposal.revision;
    return [...review, { kind: 'revise', target: proposal.id, start, due, doneOn: undefined }];
  }
  return [...review, ...(isTaken(proposal) ? takenClocks(proposal) : [])];
};

/** Renewed handling, round by round: each ends with the next reply that was not sent back. */
const redoClocks = (
  proposal: Taken,
  register: Register,
  calendar: Calendar,
  today: CalendarDay,
): readonly Clock[] =>
  proposal.replies.flatMap((reply): readonly Clock[] => {
    const { id, assignment: target, round } = reply;
    const window = ratingWindow(inRoundOf(reply, proposal));
    const start = roundEnd(proposal, reply, today);
    const isRedone = proposal.ratings.some(
      (one) => one.reply === id && one.leadsTo === 'rehandling',
    );
    if (!(isRedone && window && start)) return [];
    const due = dueAfterRating('rehandle', start, window, register, calendar);
    const next = proposal.replies.find(
      (one) => one.assignment === target && one.round > round && one.stage !== 'sent_back',
    );
    return [{ kind: 'rehandle', target, start, due, doneOn: next?.submittedOn }];
  });

/** What runs once rating has ended: another reply, a meeting or an explanation, or the closing. */
const finalClocks = (
  proposal: AnyProposal,
  register: Register,
  calendar: Calendar,
  today: CalendarDay,
): readonly Clock[] => {
  if (!isTaken(proposal)) return [];
  const redo = redoClocks(proposal, register, calendar, today);
  const start = ratingEnd(proposal, today);
  const window = ratingWindow(proposal);
  if (!(start && window) || redo.some(({ doneOn }) => doneOn === undefined)) return redo;
  const due = (kind: 'close' | 'settle') => dueAfterRating(kind, start, window, register, calendar);
  const { id: target } = proposal;
  const settling = repliesTo(proposal, 'settlement').length > 0;
  const settledOn = isToBeSettled(proposal) ? undefined : proposal.settlements.at(-1)?.on;
  const doneOn = proposal.stage === 'closed' ? proposal.closedOn : undefined;
  return [
    ...redo,
    ...(settling
      ? ([{ kind: 'settle', target, start, due: due('settle'), doneOn: settledOn }] as const)
      : []),
    { kind: 'close', target, start, due: due('close'), doneOn },
  ];
};

const internalClocks = (
  proposal: AnyProposal,
  register: Register,
  calendar: Calendar,
): readonly CaseDeadline[] => {
  if (!isTaken(proposal)) return [];
  return proposal.assignments.flatMap((one) => {
    const deadline =
      one.stage === 'returned' ? undefined : internalDeadline(one, register, calendar);
    const doneOn = latestReply(proposal, one.id)?.submittedOn;
    const done = doneOn ? { doneOn } : {};
    return deadline ? [{ ...deadline, target: one.id, recorded: deadline.due, ...done }] : [];
  });
};

/** Where the due days of a proposal lie that are counted. */
export const recordedIn = (state: Proposal): readonly RecordedClock[] =>
  state.stage === 'none'
    ? []
    : [
        ...clocksOf(state).map(({ kind, ...clock }) => ({ ...clock, kind: `proposal.${kind}` })),
        ...promiseClocks(state),
      ];

/**
 * Every deadline of a case with its certificate, in the order in which they began; those a unit
 * sets itself come last.
 */
export const deadlinesOf = (
  proposal: AnyProposal,
  register: Register,
  calendar: Calendar,
  today: CalendarDay,
): readonly CaseDeadline[] => [
  ...[...clocksOf(proposal), ...finalClocks(proposal, register, calendar, today)].map(
    ({ kind, target, start, due, doneOn, known, derived }) => ({
      ...(derived?.(register, calendar) ??
        proposalDeadline(
          kind,
          start,
          profileOf(register, due.version).proposal,
          calendar,
          known?.(register),
        )),
      target,
      ...recordedOf(due),
      ...(doneOn ? { doneOn } : {}),
    }),
  ),
  ...internalClocks(proposal, register, calendar),
  ...promiseDeadlines(proposal, register, calendar),
];
