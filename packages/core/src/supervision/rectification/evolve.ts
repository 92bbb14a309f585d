import { ended, moved, running, withPart } from '../changes.ts';
import type { SupervisionClock } from '../clocks.ts';
import type { Folds } from '../moves.ts';
import type {
  Recheck,
  RectificationItem,
  RectificationReport,
  Supervision,
  SupervisionState,
} from '../supervision.ts';
import type { RectificationEvent } from './events.ts';

const withItem = (
  state: SupervisionState,
  event: RectificationEvent,
  change: (item: RectificationItem) => RectificationItem,
  clocks: (running: readonly SupervisionClock[]) => readonly SupervisionClock[],
): Supervision => {
  const base = moved(state, event);
  return {
    ...base,
    rectification: withPart(base.rectification, event.item, change),
    clocks: clocks(base.clocks),
  };
};

const rechecked = (
  reports: readonly RectificationReport[],
  recheck: Recheck,
): readonly RectificationReport[] =>
  reports.map((one, at) => (at === reports.length - 1 ? { ...one, recheck } : one));

/** What answering, rectifying and rechecking an item make of a supervision. */
export const rectificationFolds: Folds<RectificationEvent> = {
  RectificationItemAnswered: (state, event) => {
    const { on, item, measures: text, due } = event;
    return withItem(
      state,
      event,
      (one) => ({ ...one, stage: 'rectifying', measures: { on, text, due }, due }),
      (clocks) => [...ended(clocks, on, ['respond'], item), running('promised', item, on, due)],
    );
  },
  ItemReportedRectified: (state, event) => {
    const { on, item, text, late, recheckBy } = event;
    return withItem(
      state,
      event,
      (one) => ({ ...one, stage: 'reported', reports: [...one.reports, { on, text, late }] }),
      (clocks) => [
        ...ended(clocks, on, ['promised', 'rectifyAgain'], item),
        running('recheck', item, on, recheckBy),
      ],
    );
  },
  RecheckPassed: (state, event) => {
    const { on, item, found, author } = event;
    return withItem(
      state,
      event,
      (one) => ({
        ...one,
        stage: 'done',
        reports: rechecked(one.reports, { on, passed: true, found, author }),
      }),
      (clocks) => ended(clocks, on, ['recheck'], item),
    );
  },
  RecheckFailed: (state, event) => {
    const { on, item, found, author, due } = event;
    return withItem(
      state,
      event,
      (one) => ({
        ...one,
        stage: 'rectifying',
        due,
        reports: rechecked(one.reports, { on, passed: false, found, author }),
      }),
      (clocks) => [...ended(clocks, on, ['recheck'], item), running('rectifyAgain', item, on, due)],
    );
  },
  OverdueRectificationReported: (state, event) =>
    withItem(
      state,
      event,
      (one) => ({ ...one, overdueReportedOn: event.on }),
      (clocks) => clocks,
    ),
};
