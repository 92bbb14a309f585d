import { scopeMarksOf } from '../county/scope-marks.ts';
import { type Counting, partOf, WHOLE } from '../kernel/counting.ts';
import { plusDays, yearOf } from '../kernel/day.ts';
import { marksOfMatter } from './measures.ts';
import type { MonitoredMatter, MonitoringReport } from './monitoring.ts';
import { scopeFactsOfMatter } from './visibility.ts';

/** What a matter is counted under: the whole county, its point, its unit, its theme. */
export const partsOfMatter = ({ point, assignment, theme }: MonitoredMatter): readonly string[] => [
  WHOLE,
  partOf('point', point),
  ...(assignment ? [partOf('unit', assignment.unit)] : []),
  partOf('theme', theme),
];

/** 监测点统计: how matters are counted, in the county, at each point, by each unit and each theme. */
export const monitoringCounting: Counting<MonitoringReport, unknown> = {
  place: (matter) =>
    matter.stage === 'none'
      ? undefined
      : {
          span: yearOf(matter.reportedOn),
          place: `${matter.reportedOn} ${matter.id}`,
          together: null,
        },
  entries: (matter, on) => {
    if (matter.stage === 'none') return [];
    const marks = [...marksOfMatter(matter, on), ...scopeMarksOf(scopeFactsOfMatter(matter))];
    return partsOfMatter(matter).map((part) => ({ part, marks, happenings: [] }));
  },
  turns: (matter) => {
    if (matter.stage === 'none') return [];
    const dues = [matter.assignBy.by, matter.assignment?.handleBy.by];
    return dues.flatMap((by) => (by ? [plusDays(by, 1)] : []));
  },
};
