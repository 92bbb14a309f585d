import type { Calendar } from './calendar.ts';
import { type Deadline, deadlineOf, type Term } from './deadline.ts';
import { type FixedDeadline, fixedDeadlineOf } from './fixed-day.ts';

/**
 * The earliest of several deadlines; the certificate is that of the one that wins, and carries the
 * others. Of two on the same day the first that is named wins.
 */
export const earliestOf = ([first, ...rest]: readonly [Deadline, ...Deadline[]]): Deadline => {
  if (rest.length === 0) return first;
  const winner = rest.reduce((won, one) => (one.due < won.due ? one : won), first);
  const alternatives = [first, ...rest].filter((one) => one !== winner);
  const all = [winner, ...alternatives];
  return { ...winner, provisional: all.some(({ provisional }) => provisional), alternatives };
};

/** A deadline that replaces another; the certificate keeps the original. */
export const extendedTo = (original: Deadline, term: Term, calendar: Calendar): Deadline => ({
  ...deadlineOf(term, calendar),
  original,
});

const termOf = ({
  kind,
  title,
  start,
  startFact,
  figure,
  backward,
  moves,
  included,
  pauses,
}: Deadline): Term => ({
  ...{ kind, title, start, startFact, figure },
  ...(backward ? { backward } : {}),
  ...(moves ? { moves } : {}),
  ...(included ? { included } : {}),
  ...(pauses ? { pauses } : {}),
});

/** The fields of a certificate alone, in a fixed order. */
const certificateOf = (deadline: Deadline): unknown => {
  const { due, days, calendar, provisional, alternatives = [], original } = deadline;
  return {
    ...termOf(deadline),
    ...{ due, days, calendar, provisional },
    alternatives: alternatives.map(certificateOf),
    original: original && certificateOf(original),
  };
};

const derivedAgain = (deadline: Deadline, calendar: Calendar): Deadline => {
  const { original, alternatives = [] } = deadline;
  const term = termOf(deadline);
  const own = original
    ? extendedTo(derivedAgain(original, calendar), term, calendar)
    : deadlineOf(term, calendar);
  return earliestOf([own, ...alternatives.map((one) => derivedAgain(one, calendar))]);
};

const isNamed = (deadline: Deadline | FixedDeadline): deadline is FixedDeadline =>
  deadline.figure === undefined;

const namedAgain = (named: FixedDeadline, calendar: Calendar): boolean => {
  const { kind, title, start, startFact, due, days, calendar: version, provisional } = named;
  const basis = days[0]?.basis;
  if (!basis) return false;
  const again = fixedDeadlineOf({ kind, title, start, startFact, due, basis }, calendar);
  const given = { ...again, days, calendar: version, provisional };
  return JSON.stringify(again) === JSON.stringify(given);
};

/** True when deriving the deadline again by this calendar gives the same certificate, line by line. */
export const isDerivable = (deadline: Deadline | FixedDeadline, calendar: Calendar): boolean =>
  isNamed(deadline)
    ? namedAgain(deadline, calendar)
    : JSON.stringify(certificateOf(derivedAgain(deadline, calendar))) ===
      JSON.stringify(certificateOf(deadline));
