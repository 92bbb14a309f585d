import { clocksOf } from '../county/clocks.ts';
import type { CalendarDay } from '../kernel/day.ts';
import type { Due } from '../kernel/deadline.ts';

/** A deadline of a grass-roots consultation. */
export type GrassrootsClock =
  | 'screen'
  | 'prepare'
  | 'notice'
  | 'list'
  | 'ownDecision'
  | 'rate'
  | 'feedback'
  | 'close';

/** The deadlines of a grass-roots consultation, counted from the county's profile. */
export const grassrootsClocks = clocksOf<GrassrootsClock>(
  'grassroots',
  {
    screen: {
      title: { zh: '议题筛选期限', en: 'screening of the topic' },
      startFact: { zh: '提出议题', en: 'the topic raised' },
    },
    prepare: {
      title: { zh: '召集协商会期限', en: 'call of the session' },
      startFact: { zh: '选定议题', en: 'the topic accepted' },
    },
    notice: {
      title: { zh: '会前通知期限', en: 'notice of the session' },
      startFact: { zh: '协商会召开', en: 'the session' },
      backward: true,
    },
    list: {
      title: { zh: '形成成果清单期限', en: 'the agreed list' },
      startFact: { zh: '记录协商会', en: 'the session recorded' },
    },
    ownDecision: {
      title: { zh: '村(居)民会议决定期限', en: "the people's own decision" },
      startFact: { zh: '成果清单形成', en: 'the agreed list issued' },
    },
    rate: {
      title: { zh: '群众评价期限', en: 'rating by those concerned' },
      startFact: { zh: '报告办理情况', en: 'carrying out reported' },
    },
    feedback: {
      title: { zh: '反馈群众期限', en: 'feedback to those concerned' },
      startFact: { zh: '清单事项全部了结', en: 'the last item ended' },
    },
    close: {
      title: { zh: '办结期限', en: 'closing' },
      startFact: { zh: '反馈群众', en: 'feedback given' },
    },
  },
  ({ grassroots: { periods } }) => periods,
);

/** The due day of a step that is owed from today. */
export const dueToday = (
  kind: Exclude<GrassrootsClock, 'notice'>,
  ctx: Parameters<typeof grassrootsClocks.due>[2] & { readonly today: CalendarDay },
): Due => grassrootsClocks.due(kind, ctx.today, ctx);
