import type { CalendarDay } from '../../kernel/day.ts';
import { believed, cite, decided } from '../../law/instruments.ts';
import { knownCase } from '../../lineage/known.ts';
import { supervisionClocks as clocks } from '../clocks.ts';
import type { RectificationItem } from '../rectification/rectification.ts';
import type { OnCase, OnCommand } from '../rule.ts';
import type { SupervisionContext } from '../supervision.ts';

type Answered = Pick<RectificationItem, 'handedOverOn'>;

// A unit that answers after the longest time has the time of a further rectification: an item that could
// not be answered any more would keep the case open for ever.
const latestDay = (
  { handedOverOn }: Answered,
  {
    today,
    register: { profile },
    calendar,
  }: Pick<SupervisionContext, 'today' | 'register' | 'calendar'>,
): CalendarDay => {
  const longest = clocks.certificate('rectify', handedOverOn, profile, calendar).due;
  return today < longest
    ? longest
    : clocks.certificate('rectifyAgain', today, profile, calendar).due;
};

/**
 * The day fixed for measures lies in the future, within the longest time to rectify; once that is over,
 * within the time of a further rectification.
 */
export const measuresHaveADay: OnCommand<'AnswerRectificationItem', RectificationItem> = {
  kind: 'command',
  id: 'supervision.rectification.measures-have-a-day',
  title: { zh: '整改有时限', en: 'Measures with a day' },
  cites: [
    cite('shimen-appraisal-2025', '问题清单和整改台账', 'PRACTICE'),
    believed('整改的最长期限'),
    decided('最长期限届满后方反馈措施的,按继续整改期限定完成日期'),
  ],
  holds: ({ part, command: { dueOn }, ctx }) => ctx.today < dueOn && dueOn <= latestDay(part, ctx),
  message: ({ part, ctx }) => ({
    zh: `完成日期须晚于${ctx.today},不晚于${latestDay(part, ctx)}。`,
    en: `The day lies after ${ctx.today}, and no later than ${latestDay(part, ctx)}.`,
  }),
};

/** An item is reported as overdue only when it is, and once for each missed day. */
export const rectificationIsOverdue: OnCase<RectificationItem> = {
  kind: 'case',
  id: 'supervision.rectification.is-overdue',
  title: { zh: '逾期方可报告', en: 'Overdue first' },
  cites: [
    cite('yuechi-supervisors-2016', '县督查办跟踪', 'PRACTICE'),
    decided('整改逾期后每次逾期报告一次'),
  ],
  holds: ({ part: { due, overdueReportedOn }, ctx: { today } }) =>
    today > due.by && (overdueReportedOn === undefined || overdueReportedOn <= due.by),
  message: () => ({
    zh: '该事项尚未逾期,或本次逾期已报告。',
    en: 'The item is not overdue, or this delay was reported already.',
  }),
};

/** A case is closed only when every item was rechecked, or every follow-up named in it is closed. */
export const itemsAreSettled: OnCase = {
  kind: 'case',
  id: 'supervision.rectification.items-are-settled',
  title: { zh: '逐项整改、逐项回头看', en: 'Every item rechecked' },
  cites: [
    cite('yuechi-supervisors-2016', '回头看', 'PRACTICE'),
    cite('shimen-appraisal-2025', '整改台账', 'PRACTICE'),
    decided('整改事项全部回头看通过,或后续批示已办结'),
  ],
  holds: ({ state: { rectification, instructions }, ctx: { cases } }) =>
    rectification.every(({ stage }) => stage === 'done') ||
    (instructions.length > 0 &&
      instructions.every(
        (id) => knownCase(cases, { subject: 'instruction', id })?.stage === 'closed',
      )),
  message: () => ({
    zh: '尚有整改事项未经回头看,且后续批示尚未办结。',
    en: 'Every item is to be rechecked, or the instruction that follows up to be closed.',
  }),
};
