import { type Register, registerOfDay } from '../../county/register.ts';
import { scopeMark, scopeMarksOf } from '../../county/scope-marks.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import { type Counting, comesIn, type Entry, partOf, WHOLE } from '../../kernel/counting.ts';
import { type CalendarDay, plusDays } from '../../kernel/day.ts';
import { answeringAssignments } from '../case/queries.ts';
import { ratingWindow } from '../deadlines/starts.ts';
import { nextStepOf } from '../next-step/next-step.ts';
import { handledWith, isReceived, isTaken, type Proposal } from '../proposal.ts';
import { scopeFactsOf } from '../visibility/readable.ts';
import { castIn } from './casts.ts';
import type { ReceivedProposal } from './disposition.ts';
import { type Item, itemOf, itemOfUnit } from './item.ts';
import { marksOf } from './marks.ts';
import { isRatingOver } from './measures.ts';

/** What a proposal is judged by when it is counted, beside the day. */
interface Judged {
  readonly register: Register;
  readonly calendar: Calendar;
}

const wide = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** The name of the part of a proposal that a unit has. */
export const UNIT = 'unit';

/** By what of the whole proposal a reader is told that it is counted; the same for each of its parts. */
const seenBy = (whole: Item): readonly string[] => [
  ...scopeMarksOf(scopeFactsOf(whole.proposal)),
  scopeMark('unsealed', isRatingOver(whole) ? 'yes' : 'no'),
];

const unitEntries = (whole: Item, seen: readonly string[]): readonly Entry[] => {
  const units = (whole.own?.assignments ?? []).map(({ unit }) => unit);
  return [...new Set(units)].flatMap((unit) => {
    const item = itemOfUnit(whole, unit);
    return item
      ? [{ part: partOf(UNIT, unit), marks: [...marksOf(item), ...seen], happenings: castIn(item) }]
      : [];
  });
};

const dueDays = (proposal: ReceivedProposal): readonly CalendarDay[] => {
  if (!isTaken(proposal)) return [];
  const window = ratingWindow(proposal);
  return [
    ...answeringAssignments(proposal).map(({ replyBy }) => replyBy.by),
    ...proposal.replies.flatMap(({ approval }) => approval?.rateBy?.by ?? []),
    ...(window ? [window.by] : []),
    ...proposal.assignments.map(({ replyBy }) => replyBy.by),
  ];
};

/** The days by which the steps are due that follow one another if nobody does anything. */
const stepDays = (
  proposal: ReceivedProposal,
  starts: readonly CalendarDay[],
  context: Judged,
): readonly CalendarDay[] =>
  starts.flatMap((today) => {
    const due = nextStepOf(proposal, today, context.register, context.calendar)?.due.by;
    return due === undefined ? [] : [due];
  });

/** 提案统计: how proposals are counted, the whole of each and what each unit has of it. */
export const proposalCounting: Counting<Proposal, Judged> = {
  place: (proposal) => {
    if (!isReceived(proposal)) return undefined;
    const { term, session, serial } = proposal.receipt;
    return {
      span: term,
      place: `${wide(term, 4)}-${wide(session, 4)}-${wide(serial, 8)}`,
      together: handledWith(proposal) ?? null,
    };
  },
  entries: (proposal, today, context) => {
    if (!isReceived(proposal)) return [];
    const whole = itemOf(proposal, {
      ...context,
      register: registerOfDay(context.register, today),
      today,
    });
    const seen = seenBy(whole);
    const marks = [...marksOf(whole), ...seen];
    return [{ part: WHOLE, marks, happenings: [] }, ...unitEntries(whole, seen)];
  },
  turns: (proposal, lasting, context) => {
    if (!isReceived(proposal)) return [];
    const ends = dueDays(proposal)
      .map((by) => plusDays(by, 1))
      .filter((end) => comesIn(lasting, end));
    const steps = stepDays(proposal, [lasting.from, ...ends], context);
    return [...ends, ...steps.map((by) => plusDays(by, 1))];
  },
};
