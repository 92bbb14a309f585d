import type { Subject } from '../kernel/subject.ts';
import { type MonitoringCommand, monitoringCommands } from './commands.ts';
import { decideMonitoring } from './decide.ts';
import type { MonitoringEvent } from './events.ts';
import { evolveMonitoring } from './evolve.ts';
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
  commands: monitoringCommands,
  workflow: monitoringWorkflow,
  initial: { stage: 'none' },
  decide: decideMonitoring,
  evolve: evolveMonitoring,
  othersNamed: (command) =>
    'into' in command ? [{ subject: 'monitoring_report', caseId: command.into }] : [],
};
