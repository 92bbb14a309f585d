import { saysOf } from '../../kernel/says.ts';
import { dueToday, endDeadlines, type SupervisionClock, startDeadline } from '../clocks.ts';
import { supervisionArea, withLastStep, withPart } from '../moves.ts';
import { authorFrom, partIn } from '../queries.ts';
import {
  opened,
  type Supervision,
  type SupervisionContext,
  type SupervisionState,
} from '../supervision.ts';
import { type RectificationFact, rectificationFacts } from './facts.ts';
import {
  type Recheck,
  type RectificationItem,
  type RectificationReport,
  rectificationCommands,
} from './rectification.ts';

const says = saysOf<RectificationFact, SupervisionState, SupervisionContext>();

const isLate = (state: SupervisionState, item: string, today: string): boolean =>
  today > partIn(opened(state).rectification, item).due.by;

const withItem = (
  state: SupervisionState,
  fact: RectificationFact,
  change: (item: RectificationItem) => Partial<RectificationItem>,
  clocks: (running: readonly SupervisionClock[]) => readonly SupervisionClock[],
): Supervision => {
  const was = withLastStep(state, fact);
  return {
    ...was,
    rectification: withPart(was.rectification, fact.item, (one) => ({ ...one, ...change(one) })),
    clocks: clocks(was.clocks),
  };
};

const rechecked = (
  reports: readonly RectificationReport[],
  recheck: Recheck,
): readonly RectificationReport[] =>
  reports.map((one, at) => (at === reports.length - 1 ? { ...one, recheck } : one));

/** 办理监督意见: an item is answered with measures, rectified and rechecked. */
export const rectification = supervisionArea({
  commands: rectificationCommands,
  facts: rectificationFacts,
  decide: {
    AnswerRectificationItem: (state, { item, measures, dueOn }, { today: on, register }) => ({
      type: 'RectificationItemAnswered',
      on,
      item,
      measures,
      due: { by: dueOn, version: register.profile.version },
      late: isLate(state, item, on),
    }),
    ReportRectified: (state, { item, text }, ctx) => ({
      type: 'ItemReportedRectified',
      on: ctx.today,
      item,
      text,
      late: isLate(state, item, ctx.today),
      recheckBy: dueToday('recheck', ctx),
    }),
    PassRecheck: says('RecheckPassed', ({ actor }) => ({ author: authorFrom(actor) })),
    FailRecheck: says('RecheckFailed', (ctx) => ({
      author: authorFrom(ctx.actor),
      due: dueToday('rectifyAgain', ctx),
    })),
    ReportOverdueRectification: says('OverdueRectificationReported'),
  },
  evolve: {
    RectificationItemAnswered: (state, fact) => {
      const { on, item, measures: text, due } = fact;
      return withItem(
        state,
        fact,
        () => ({ stage: 'rectifying', measures: { on, text, due }, due }),
        (clocks) => [
          ...endDeadlines(clocks, on, ['respond'], item),
          startDeadline('promised', item, on, due),
        ],
      );
    },
    ItemReportedRectified: (state, fact) => {
      const { on, item, text, late, recheckBy } = fact;
      return withItem(
        state,
        fact,
        ({ reports }) => ({ stage: 'reported', reports: [...reports, { on, text, late }] }),
        (clocks) => [
          ...endDeadlines(clocks, on, ['promised', 'rectifyAgain'], item),
          startDeadline('recheck', item, on, recheckBy),
        ],
      );
    },
    RecheckPassed: (state, fact) => {
      const { on, item, found, author } = fact;
      const recheck = { on, passed: true, found, author };
      return withItem(
        state,
        fact,
        ({ reports }) => ({ stage: 'done', reports: rechecked(reports, recheck) }),
        (clocks) => endDeadlines(clocks, on, ['recheck'], item),
      );
    },
    RecheckFailed: (state, fact) => {
      const { on, item, found, author, due } = fact;
      const recheck = { on, passed: false, found, author };
      return withItem(
        state,
        fact,
        ({ reports }) => ({ stage: 'rectifying', due, reports: rechecked(reports, recheck) }),
        (clocks) => [
          ...endDeadlines(clocks, on, ['recheck'], item),
          startDeadline('rectifyAgain', item, on, due),
        ],
      );
    },
    OverdueRectificationReported: (state, fact) =>
      withItem(
        state,
        fact,
        () => ({ overdueReportedOn: fact.on }),
        (clocks) => clocks,
      ),
  },
});
