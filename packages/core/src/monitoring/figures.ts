import type { CalendarDay } from '../kernel/day.ts';
import type { MonitoredMatter } from './monitoring.ts';

/** A figure of the monitoring points, with the matters it counts. */
export interface MonitoringFigure {
  readonly id: 'reported' | 'referred' | 'done' | 'under_way' | 'overdue';
  readonly matters: readonly string[];
}

/**
 * 监测点办理情况 as of a day: what was reported is referred, done, under way or overdue, each matter
 * counted once beside the whole.
 */
export const monitoringFiguresOf = (
  matters: readonly MonitoredMatter[],
  on: CalendarDay,
): readonly MonitoringFigure[] => {
  const of = (
    id: MonitoringFigure['id'],
    holds: (one: MonitoredMatter) => boolean,
  ): MonitoringFigure => ({ id, matters: matters.filter(holds).map((one) => one.id) });
  const isReferred = ({ stage }: MonitoredMatter) => stage === 'referred';
  const isDone = ({ stage }: MonitoredMatter) => stage === 'closed' || stage === 'fed_back';
  const isOver = (one: MonitoredMatter) => (one.assignment?.handleBy.by ?? one.assignBy.by) < on;
  const runs = (one: MonitoredMatter) => !isReferred(one) && !isDone(one);
  return [
    of('reported', () => true),
    of('referred', isReferred),
    of('done', isDone),
    of('under_way', (one) => runs(one) && !isOver(one)),
    of('overdue', (one) => runs(one) && isOver(one)),
  ];
};
