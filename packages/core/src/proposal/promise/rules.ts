import { cite, decided } from '../../law/instruments.ts';
import { type Acting, speaksFor } from '../case/own.ts';
import { assignmentOf, repliesCalled, replyOfPromise } from '../case/promises.ts';
import { countedDue } from '../deadlines/promise-derivation.ts';
import type { ReplyPromise } from '../parts/promise.ts';
import type { Reply } from '../parts/reply.ts';
import type { ProposalContext, Taken } from '../proposal.ts';
import type { OnCase, OnCommand } from '../rule.ts';

type Tracked = Taken;

/** The unit that has the assignment now answers for its promises; nobody else reports on them. */
export const assignedUnitReports: OnCase<Tracked, ReplyPromise> = {
  kind: 'case',
  id: 'proposal.promise.assigned-unit-reports',
  title: { zh: '承办单位答复兑现情况', en: 'The assigned unit reports' },
  cites: [cite('city-handling-rule', '(四)'), cite('npc-suggestion-regulation', '第二十条')],
  holds: ({ state, part, ctx }) =>
    speaksFor(assignmentOf(state, replyOfPromise(state, part.id)), ctx),
  message: () => ({
    zh: '只有作出承诺的承办单位可以报告兑现情况。',
    en: 'Only the unit that has the assignment reports on its promises.',
  }),
};

const wasExplained = ({ due, reports = [] }: ReplyPromise): boolean =>
  reports.some((one) => one.outcome !== 'kept' && !one.late && one.due.by === due.by);

/** A promise that cannot be kept is explained before it falls due, so that nobody waits in vain. */
export const explainedInTime: OnCase<Tracked, ReplyPromise> = {
  kind: 'case',
  id: 'proposal.promise.explained-in-time',
  title: { zh: '不能兑现及时说明', en: 'Explained in time' },
  cites: [
    cite('npc-suggestion-regulation', '第二十条'),
    decided('说明不迟于承诺日期;按期说明被退回的可以补正'),
  ],
  holds: ({ part, ctx: { today } }) => today <= part.due.by || wasExplained(part),
  message: ({ part }) => ({
    zh: `不能按期兑现的,须在${part.due.by}以前说明;现只能报告兑现,逾期的予以注明。`,
    en: `What cannot be kept is explained by ${part.due.by}; now it can only be kept, and is marked late.`,
  }),
};

/** A promise is postponed once. */
export const postponedOnce: OnCase<Tracked, ReplyPromise> = {
  kind: 'case',
  id: 'proposal.promise.postponed-once',
  title: { zh: '延期一次', en: 'Postponed once' },
  cites: [decided('每项承诺延期兑现一次')],
  holds: ({ part: { reports = [] } }) =>
    !reports.some(({ outcome, confirmedOn }) => outcome === 'rescheduled' && confirmedOn),
  message: () => ({
    zh: '本项承诺已延期一次;不能兑现的,请说明情况。',
    en: 'This promise was postponed once; if it cannot be kept, explain it.',
  }),
};

const lastDayPostponed = ({ due }: ReplyPromise, ctx: ProposalContext): string =>
  countedDue('postpone', due.by, ctx).by;

const latest = (...days: readonly string[]): string => days.toSorted().at(-1) ?? '';

/** The new day lies ahead, after the day first promised, and no further than the county allows. */
export const newDayAllowed: OnCommand<'PostponePromise', Tracked, ReplyPromise> = {
  kind: 'command',
  id: 'proposal.promise.new-day-allowed',
  title: { zh: '延期限度', en: 'Postponed within limits' },
  cites: [decided('延期日期晚于原承诺日期,且不超过县情配置的期限')],
  holds: ({ part, command: { newDueOn }, ctx }) =>
    newDueOn > latest(part.due.by, ctx.today) && newDueOn <= lastDayPostponed(part, ctx),
  possible: ({ part, ctx }) => latest(part.due.by, ctx.today) < lastDayPostponed(part, ctx),
  message: ({ part, ctx }) => {
    const last = lastDayPostponed(part, ctx);
    const after = latest(part.due.by, ctx.today);
    return {
      zh: `延期后的日期须在${after}之后、不晚于${last}。`,
      en: `The new day lies after ${after} and not after ${last}.`,
    };
  },
};

/** A promise is found broken only once its day has passed. */
export const promiseIsOverdue: OnCase<Tracked, ReplyPromise> = {
  kind: 'case',
  id: 'proposal.promise.broken-after-its-day',
  title: { zh: '到期方可认定未兑现', en: 'Broken after its day' },
  cites: [
    cite('npc-suggestion-regulation', '第二十条'),
    decided('逾期既未兑现又未说明的,由督办机关认定未兑现'),
  ],
  holds: ({ part, ctx: { today } }) => today > part.due.by,
  message: ({ part }) => ({
    zh: `承诺兑现日期为${part.due.by},届满后方可认定未兑现。`,
    en: `The promise is for ${part.due.by}; it can be found broken after that day.`,
  }),
};

/** The replies for which the acting unit is to promise a day. */
const calledUpon = (state: Tracked, ctx: Acting): readonly Reply[] =>
  repliesCalled(state).filter((reply) => speaksFor(assignmentOf(state, reply), ctx));

/** After a look-back the unit whose reply was put back promises a day; nobody does so for it. */
export const unitIsCalled: OnCase<Tracked, undefined> = {
  kind: 'case',
  id: 'proposal.promise.unit-is-called',
  title: { zh: '回头看后补作承诺', en: 'Called upon after a look-back' },
  cites: [cite('tongling-2009-103', '回头看'), decided('回头看后改列计划的,承办单位补作承诺')],
  holds: ({ state, ctx }) => calledUpon(state, ctx).length > 0,
  message: () => ({
    zh: '没有须由本单位补作承诺的答复。',
    en: 'No reply of this unit waits for a promise.',
  }),
};

/** The promise is for a reply of the unit's own that was put back. */
export const answersTheCall: OnCommand<'MakePromise', Tracked, undefined> = {
  kind: 'command',
  id: 'proposal.promise.for-the-reply-put-back',
  title: { zh: '对应改列计划的答复', en: 'For the reply that was put back' },
  cites: [decided('补作的承诺对应回头看后改列计划的答复')],
  holds: ({ state, command: { reply }, ctx }) => {
    const own = calledUpon(state, ctx);
    return (own.length > 0 ? own : repliesCalled(state)).some(({ id }) => id === reply);
  },
  message: ({ state, ctx }) => {
    const called = calledUpon(state, ctx).map(({ id }) => id);
    return {
      zh: `须补作承诺的答复:${called.join('、') || '(无)'}。`,
      en: `Replies that wait for a promise: ${called.join(', ') || 'none'}.`,
    };
  },
};

/** A promise made after a look-back is for a day to come too. */
export const madeAhead: OnCommand<'MakePromise', Tracked, undefined> = {
  kind: 'command',
  id: 'proposal.promise.day-ahead',
  title: { zh: '补作承诺的日期在后', en: 'A new promise is for a day to come' },
  cites: [decided('承诺兑现日期晚于作出之日')],
  holds: ({ command: { dueOn }, ctx: { today } }) => dueOn > today,
  message: ({ ctx: { today } }) => ({
    zh: `承诺的兑现日期须在${today}之后。`,
    en: `The day of the promise lies after ${today}.`,
  }),
};
