import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { type Deadline, type Due, deadlineOf } from '../../kernel/deadline.ts';
import { type FixedDeadline, fixedDeadlineOf } from '../../kernel/fixed-day.ts';
import type { Words } from '../../kernel/words.ts';
import { decided } from '../../law/instruments.ts';
import type { ProposalProfile } from '../../profile/proposal.ts';
import type { ProposalContext } from '../proposal.ts';

const cards = {
  confirm: {
    kind: 'proposal.confirmPromise',
    title: { zh: '确认兑现情况期限', en: 'confirmation of what became of a promise' },
    startFact: { zh: '报告兑现情况', en: 'report of the unit' },
  },
  make: {
    kind: 'proposal.makePromise',
    title: { zh: '补作承诺期限', en: 'promise of a day' },
    startFact: { zh: '回头看后变更办理结果', en: 'change of the class after a look-back' },
  },
  postpone: {
    kind: 'proposal.postponePromise',
    title: { zh: '延期兑现期限', en: 'postponement of a promise' },
    startFact: { zh: '原承诺日期', en: 'the day first promised' },
  },
} as const;

/** The deadlines about promises that are counted, by what they are. */
export const promiseKinds = { confirm: cards.confirm.kind, make: cards.make.kind } as const;

/** The certificate of a deadline about promises that is counted. */
export const countedDeadline = (
  of: keyof typeof cards,
  start: CalendarDay,
  { promises }: ProposalProfile,
  calendar: Calendar,
): Deadline => deadlineOf({ ...cards[of], start, figure: promises[of] }, calendar);

/** The due day a fact records, counted by the profile in force. */
export const countedDue = (
  of: keyof typeof cards,
  start: CalendarDay,
  { register: { profile }, calendar }: Pick<ProposalContext, 'register' | 'calendar'>,
): Due => ({
  by: countedDeadline(of, start, profile.proposal, calendar).due,
  version: profile.version,
});

/** The certificate of a promised day: the unit fixed it, and it stands as it was fixed. */
export const promisedDay = (
  start: CalendarDay,
  startFact: Words,
  { by: due }: Due,
  calendar: Calendar,
): FixedDeadline =>
  fixedDeadlineOf(
    {
      kind: 'proposal.promise',
      title: { zh: '承诺兑现期限', en: 'promise' },
      start,
      startFact,
      due,
      basis: decided('承诺日期由答复写明,不因休息日顺延'),
    },
    calendar,
  );
