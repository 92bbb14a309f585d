import { type Role, roleWords } from '../county/actor.ts';
import { checked } from '../kernel/check.ts';
import type { StepsOf, Workflow } from '../kernel/workflow.ts';
import { cite } from '../law/instruments.ts';
import type { MonitoringCommand } from './commands.ts';
import type { MonitoredMatter, MonitoringContext, MonitoringReport } from './monitoring.ts';
import * as rules from './rules.ts';

// biome-ignore lint/suspicious/noExplicitAny: rules name the state they look at
type Narrowed = any;

const reporters = ['member', 'platform'] as const;
const assigners = ['supervising_office', 'cppcc_office'] as const;
const inspectors = ['supervising_office'] as const;
const unit = ['handling_unit'] as const;

// Who may read a matter and is no office is its reporter, or the unit that has it: no row has to ask.
// biome-ignore format: a table is read by its columns
const steps = [
  { from: 'none',             on: 'ReportMatter',      to: 'reported',         by: reporters,  rules: [rules.reporterIsKnown, rules.oneMatter] },
  { from: 'reported',         on: 'AssignMatter',      to: 'assigned',         by: assigners,  rules: [rules.assignedOnRegister] },
  { from: 'reported',         on: 'ReferMatter',       to: 'referred',         by: assigners,  rules: [] },
  { from: 'assigned',         on: 'AcceptMatter',      to: 'handling',         by: unit,       rules: [] },
  { from: 'assigned',         on: 'ReturnMatter',      to: 'return_requested', by: unit,       rules: [rules.matterReturnedInTime] },
  { from: 'return_requested', on: 'AssignMatter',      to: 'assigned',         by: assigners,  rules: [rules.assignedOnRegister] },
  { from: 'return_requested', on: 'InsistOnMatter',    to: 'handling',         by: assigners,  rules: [] },
  { from: 'assigned',         on: 'UrgeMatter',        to: 'assigned',         by: inspectors, rules: [rules.unitIsLate] },
  { from: 'handling',         on: 'UrgeMatter',        to: 'handling',         by: inspectors, rules: [rules.unitIsLate] },
  { from: 'handling',         on: 'FeedBackOnMatter',  to: 'fed_back',         by: unit,       rules: [] },
  { from: 'fed_back',         on: 'RateMatter',        to: 'fed_back',         by: reporters,  rules: [rules.ratedOnceInTime] },
  { from: 'fed_back',         on: 'HandleMatterAgain', to: 'handling',         by: inspectors, rules: [rules.dissatisfactionReopens] },
  { from: 'fed_back',         on: 'CloseMatter',       to: 'closed',           by: assigners,  rules: [rules.ratedBeforeClosing] },
] as const satisfies StepsOf<
  MonitoredMatter['stage'], MonitoredMatter['stage'], Role, MonitoringCommand, Narrowed, Narrowed, MonitoringContext
>;

/** How a matter of a monitoring point moves, row by row. */
export const monitoringWorkflow: Workflow<MonitoringReport, MonitoringCommand, MonitoringContext> =
  checked({
    subject: 'monitoring_report',
    title: { zh: '监测点反映事项', en: 'Matter of a monitoring point' },
    roles: roleWords,
    access: rules.mayReadTheMatter,
    tables: [
      {
        part: 'case',
        title: { zh: '监测点反映事项', en: 'Matter of a monitoring point' },
        stages: {
          reported: { zh: '已提交待交办', en: 'reported' },
          assigned: { zh: '已交办', en: 'assigned' },
          return_requested: { zh: '单位申请退回', en: 'return requested' },
          handling: { zh: '办理中', en: 'handling' },
          fed_back: { zh: '已反馈待评价', en: 'fed back' },
          closed: { zh: '办结', en: 'closed' },
          referred: { zh: '已转有关渠道', en: 'referred' },
        },
        final: ['closed', 'referred'],
        cites: [cite('panan-monitoring', '提交、交办、督办、反馈、评价', 'PRACTICE')],
        steps,
        partsOf: (state) => (state.stage === 'none' ? [] : [state]),
        targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
      },
    ],
  });
