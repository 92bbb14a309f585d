import { type CalendarDay, dayOf, plusDays, plusMonths } from '../kernel/day.ts';
import type { Numbers } from '../kernel/series.ts';
import { MONTHS_AHEAD } from './dated-entries.ts';
import type { Session, Term } from './entries.ts';
import type { Register } from './register.ts';

/** How many months after a term a next one may start: five years, a year sooner or later at most. */
const LENGTH = { least: 48, most: 72 } as const;
/** How many days a plenary lasts, and how many days before it opens its cut-off lies, at most. */
const LONGEST = { plenary: 31, beforeOpening: 92 } as const;
/** The highest number of a term or a session: letters write it in Chinese numerals. */
const HIGHEST = 99;

type Calendar = Pick<Register, 'terms' | 'sessions'>;

const startsInTime = (earlier: Term, later: Term): boolean =>
  later.no === earlier.no + 1 &&
  plusMonths(earlier.startsOn, LENGTH.least) <= later.startsOn &&
  later.startsOn <= plusMonths(earlier.startsOn, LENGTH.most);

const isWithin = (session: Session, { terms }: Calendar): boolean => {
  const at = terms.findIndex(({ no }) => no === session.term);
  const [term, next] = [terms[at], terms[at + 1]];
  return (
    term !== undefined &&
    term.startsOn <= session.opensOn &&
    session.opensOn <= plusMonths(term.startsOn, LENGTH.most) &&
    (next === undefined || session.closesOn < next.startsOn)
  );
};

/** Does a term follow the one before it and precede the one after it, with its sessions in it? */
export const termFits = (calendar: Calendar, term: Term, today: CalendarDay): boolean => {
  const { terms, sessions } = calendar;
  const at = terms.indexOf(term);
  const [before, after] = [terms[at - 1], terms[at + 1]];
  return (
    term.no <= HIGHEST &&
    term.startsOn <= plusMonths(today, MONTHS_AHEAD) &&
    (!before || startsInTime(before, term)) &&
    (!after || startsInTime(term, after)) &&
    sessions.every((one) => one.term !== term.no || isWithin(one, calendar))
  );
};

const daysInOrder = ({ opensOn, closesOn, cutOff }: Session): boolean => {
  const cutOffOn = dayOf(cutOff);
  return (
    opensOn <= closesOn &&
    closesOn <= plusDays(opensOn, LONGEST.plenary) &&
    plusDays(opensOn, -LONGEST.beforeOpening) <= cutOffOn &&
    cutOffOn <= closesOn
  );
};

/** Does a session lie within its term, and between the sessions before and after it? */
export const sessionFits = (calendar: Calendar, session: Session, today: CalendarDay): boolean => {
  const { opensOn, closesOn, term, no } = session;
  const before = calendar.sessions.findLast((one) => one.opensOn < opensOn);
  const after = calendar.sessions.find((one) => one.opensOn >= opensOn);
  // A county may come onto the register in the course of a term, and names its first session as it was.
  const first = calendar.terms[0]?.no === term ? no : 1;
  return (
    no <= HIGHEST &&
    daysInOrder(session) &&
    isWithin(session, calendar) &&
    opensOn <= plusMonths(today, MONTHS_AHEAD) &&
    no === (before?.term === term ? before.no + 1 : first) &&
    (!before || (before.closesOn < opensOn && before.term <= term)) &&
    (!after || (closesOn < after.opensOn && term <= after.term)) &&
    (after?.term !== term || after.no === no + 1)
  );
};

/** Are proposals numbered under a session, or under any session of a term? */
export const isNumberedUnder = (
  numbers: Numbers,
  { term, no }: { readonly term: number; readonly no?: number },
): boolean =>
  Object.keys(numbers).some((series) =>
    no === undefined
      ? series.startsWith(`proposal.serial/${term}-`)
      : series === `proposal.serial/${term}-${no}`,
  );

/** What is said where numbers keep a term or a session from being changed. */
export const numbersStay = (under: string) => ({
  zh: `已有提案按${under}编号,届次不能更改或撤销;开始日期、会议日期和提案截止时刻可以更正,已编的号和已计算的期限不变。`,
  en: `Proposals are numbered under ${under}, which stays; days and the cut-off may be corrected, and numbers and due days already recorded stay.`,
});
