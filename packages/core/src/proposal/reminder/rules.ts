import { profileOf } from '../../county/register.ts';
import { dayBefore } from '../../kernel/deadline.ts';
import { cite, decided } from '../../law/instruments.ts';
import { isStopped } from '../case/clock.ts';
import { latestReply } from '../case/queries.ts';
import type { Assignment } from '../parts/assignment.ts';
import { type ReminderMethod, reminderMethods, reminderWords } from '../parts/reminder.ts';
import type { Open } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

/** A unit that still has time is not pressed: reminders begin with the second warning. */
export const remindedWhenNearlyDue: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.reminder.when-nearly-due',
  title: { zh: '二级预警或逾期方可催办', en: 'From the second warning on' },
  cites: [cite('suzhou-reminders', '催办', 'PRACTICE'), decided('自二级预警起催办')],
  holds: ({ part, ctx: { register, calendar, today } }) => {
    const { by, version } = part.replyBy;
    const { secondWarning } = profileOf(register, version).proposal.periods;
    return (
      !isStopped(part) && (today > by || dayBefore(by, secondWarning.value, calendar) <= today)
    );
  },
  message: ({ part }) => ({
    zh: `答复期限为${part.replyBy.by},尚未到催办的时候,或已中止计时。`,
    en: `The reply is due on ${part.replyBy.by}: it is too early to remind, or the clock is stopped.`,
  }),
};

/** A reply that was handed in needs no reminder. */
export const remindedWhileOutstanding: OnCase<Open, Assignment> = {
  kind: 'case',
  id: 'proposal.reminder.reply-outstanding',
  title: { zh: '尚未答复方可催办', en: 'While the reply is outstanding' },
  cites: [decided('已提交答复的不再催办')],
  holds: ({ state, part }) => {
    const latest = latestReply(state, part.id);
    return latest === undefined || latest.stage === 'sent_back';
  },
  message: () => ({
    zh: '承办单位已提交答复。',
    en: 'The unit has handed in its reply.',
  }),
};

const rankOf = (method: ReminderMethod): number => reminderMethods.indexOf(method);

const nextMethod = ({ reminders = [] }: Assignment): ReminderMethod => {
  const reached = Math.max(-1, ...reminders.map(({ method }) => rankOf(method)));
  return reminderMethods[reached + 1] ?? 'document';
};

/** By phone first, then by a visit, then by a document: nothing is skipped. */
export const remindedInOrder: OnCommand<'RemindUnit', Open, Assignment> = {
  kind: 'command',
  id: 'proposal.reminder.in-order',
  title: { zh: '逐级催办', en: 'Step by step' },
  cites: [cite('suzhou-reminders', '催办', 'PRACTICE')],
  holds: ({ part, command: { method }, ctx: { register } }) =>
    !register.profile.proposal.flags.remindersInOrder.value ||
    rankOf(method) <= rankOf(nextMethod(part)),
  message: ({ part }) => ({
    zh: `催办按电话、上门、发文的次序进行,下一步为${reminderWords[nextMethod(part)].zh}。`,
    en: `Reminders go by phone, by a visit, by a document; the next is ${reminderWords[nextMethod(part)].en}.`,
  }),
};
