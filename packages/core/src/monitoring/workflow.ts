import { checked } from '../kernel/check.ts';
import { rowsOf, type Workflow } from '../kernel/workflow.ts';
import { cite } from '../law/instruments.ts';
import { type Role, roleWords } from '../words/county.ts';
import type { MonitoringCommand } from './areas.ts';
import type { MonitoringContext, MonitoringReport } from './monitoring.ts';
import * as rules from './rules.ts';

const reporters = ['member', 'platform'] as const;
const assigners = ['supervising_office', 'cppcc_office'] as const;
const inspectors = ['supervising_office'] as const;
const unit = ['handling_unit'] as const;

const assigning = [
  rules.natureIsClear,
  rules.assignedIfOrdinary,
  rules.assignedOnRegister,
] as const;
const merging = [
  rules.mergedWithinAPoint,
  rules.mergedIntoTheEarlier,
  rules.firstIsTakenUp,
] as const;
const urging = [rules.handledHere, rules.unitIsLate] as const;
const reclassing = [
  rules.handledHere,
  rules.classAskedOnce,
  rules.classAskedInTime,
  rules.anotherClass,
] as const;
const reporting = [
  rules.reporterIsKnown,
  rules.oneMatter,
  rules.pointIsActive,
  rules.reporterServesThePoint,
] as const;
const feedback = [rules.handledHere, rules.approvedByMainLeader] as const;

// Who may read a matter and is no office is its reporter, or the unit that has it: no row has to ask.
// biome-ignore format: a table is read by its columns
const rows = rowsOf<{ state: MonitoringReport; role: Role; command: MonitoringCommand; context: MonitoringContext }>();
const steps = rows([
  { from: 'none', on: 'ReportMatter', to: 'reported', by: reporters, rules: reporting },
  { from: 'reported', on: 'RecordMatterNature', to: 'reported', by: assigners, rules: [] },
  { from: 'reported', on: 'AssignMatter', to: 'assigned', by: assigners, rules: assigning },
  {
    from: 'reported',
    on: 'ReferMatter',
    to: 'referred',
    by: assigners,
    rules: [rules.channelFitsNature],
  },
  { from: 'reported', on: 'MergeMatter', to: 'merged', by: assigners, rules: merging },
  { from: 'assigned', on: 'AcceptMatter', to: 'handling', by: unit, rules: [rules.handledHere] },
  {
    from: 'assigned',
    on: 'ReturnMatter',
    to: 'return_requested',
    by: unit,
    rules: [rules.matterReturnedInTime],
  },
  { from: 'assigned', on: 'RecordMatterNature', to: 'assigned', by: assigners, rules: [] },
  {
    from: 'assigned',
    on: 'ReferMatter',
    to: 'referred',
    by: assigners,
    rules: [rules.channelFitsNature],
  },
  { from: 'assigned', on: 'UrgeMatter', to: 'assigned', by: inspectors, rules: urging },
  {
    from: 'return_requested',
    on: 'RecordMatterNature',
    to: 'return_requested',
    by: assigners,
    rules: [],
  },
  { from: 'return_requested', on: 'AssignMatter', to: 'assigned', by: assigners, rules: assigning },
  {
    from: 'return_requested',
    on: 'ReferMatter',
    to: 'referred',
    by: assigners,
    rules: [rules.channelFitsNature],
  },
  {
    from: 'return_requested',
    on: 'InsistOnMatter',
    to: 'handling',
    by: assigners,
    rules: [rules.handledHere],
  },
  { from: 'handling', on: 'RecordMatterNature', to: 'handling', by: assigners, rules: [] },
  {
    from: 'handling',
    on: 'ReferMatter',
    to: 'referred',
    by: assigners,
    rules: [rules.channelFitsNature],
  },
  { from: 'handling', on: 'UrgeMatter', to: 'handling', by: inspectors, rules: urging },
  { from: 'handling', on: 'AskForMatterClass', to: 'handling', by: unit, rules: reclassing },
  {
    from: 'handling',
    on: 'ChangeMatterClass',
    to: 'handling',
    by: inspectors,
    rules: [rules.handledHere, rules.classWasAskedFor],
  },
  {
    from: 'handling',
    on: 'KeepMatterClass',
    to: 'handling',
    by: inspectors,
    rules: [rules.classWasAskedFor],
  },
  { from: 'handling', on: 'FeedBackOnMatter', to: 'fed_back', by: unit, rules: feedback },
  {
    from: 'fed_back',
    on: 'RateMatter',
    to: 'fed_back',
    by: reporters,
    rules: [rules.ratedOnceInTime],
  },
  {
    from: 'fed_back',
    on: 'HandleMatterAgain',
    to: 'handling',
    by: inspectors,
    rules: [rules.dissatisfactionReopens],
  },
  {
    from: 'fed_back',
    on: 'CloseMatter',
    to: 'closed',
    by: assigners,
    rules: [rules.ratedBeforeClosing],
  },
]);

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
          merged: { zh: '已并入此前反映的事项', en: 'merged into an earlier one' },
        },
        final: ['closed', 'referred', 'merged'],
        cites: [cite('panan-monitoring', '提交、交办、督办、反馈、评价', 'PRACTICE')],
        steps,
        partsOf: (state) => (state.stage === 'none' ? [] : [state]),
        targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
      },
    ],
  });
