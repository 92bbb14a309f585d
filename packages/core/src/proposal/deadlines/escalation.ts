import { profileOf, type Register } from '../../county/register.ts';
import type { Calendar } from '../../kernel/calendar.ts';
import type { CalendarDay } from '../../kernel/day.ts';
import { type Deadline, type Due, deadlineOf } from '../../kernel/deadline.ts';
import type { Words } from '../../kernel/words.ts';
import { isStopped } from '../case/clock.ts';
import { latestReply } from '../case/queries.ts';
import type { Assignment } from '../parts/assignment.ts';
import { type AnyProposal, isTaken, type Taken } from '../proposal.ts';

/** 逾期逐级报告: one step, from which day it is taken, and whether that day has come. */
export interface Escalated extends Deadline {
  readonly to: Words;
  readonly reached: boolean;
}

/** The steps of a due day, each with its certificate, by the figures the day was counted by. */
export const escalationOf = (
  { by: start, version }: Due,
  register: Register,
  calendar: Calendar,
  today: CalendarDay,
): readonly Escalated[] =>
  profileOf(register, version).proposal.escalation.map(({ after, to, cites }) => {
    const title = { zh: `逾期报告${to.zh}`, en: `reported to ${to.en}` };
    const startFact = { zh: '期限届满', en: 'the day it was due' };
    const term = { kind: 'proposal.escalation', title, start, startFact };
    const deadline = deadlineOf({ ...term, figure: { value: after, cites } }, calendar);
    return { ...deadline, to, reached: deadline.due <= today };
  });

/** The steps of one assignment's reply. */
export interface ReplyEscalation {
  readonly assignment: string;
  readonly steps: readonly Escalated[];
}

const isOutstanding = (state: Taken, one: Assignment): boolean => {
  const latest = latestReply(state, one.id);
  return (
    one.stage !== 'returned' &&
    !isStopped(one) &&
    (latest === undefined || latest.stage === 'sent_back')
  );
};

/** The steps for each reply that is outstanding and late, for those concerned with its handling. */
export const visibleEscalation = (
  state: AnyProposal,
  register: Register,
  calendar: Calendar,
  today: CalendarDay,
  { handling }: { readonly handling: boolean },
): readonly ReplyEscalation[] => {
  if (!handling || !isTaken(state) || state.stage !== 'filed') return [];
  return state.assignments
    .filter((one) => isOutstanding(state, one) && one.replyBy.by < today)
    .map(({ id, replyBy }) => ({
      assignment: id,
      steps: escalationOf(replyBy, register, calendar, today),
    }));
};
