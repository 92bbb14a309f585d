import { playedBy } from '../kernel/area.ts';
import type { Subject } from '../kernel/subject.ts';
import { areas, type MonitoringCommand, type MonitoringEvent } from './areas.ts';
import type { MonitoringContext, MonitoringReport } from './monitoring.ts';
import { monitoringWorkflow } from './workflow.ts';

/** 监测点反映事项 as a subject. */
export const monitoringReport: Subject<
  MonitoringReport,
  MonitoringCommand,
  MonitoringEvent,
  MonitoringContext
> = {
  name: 'monitoring_report',
  ...playedBy(areas, monitoringWorkflow),
  initial: { stage: 'none' },
  othersNamed: (command) =>
    'into' in command ? [{ subject: 'monitoring_report', caseId: command.into }] : [],
};
