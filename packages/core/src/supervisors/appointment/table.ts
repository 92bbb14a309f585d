import { cite } from '../../law/instruments.ts';
import { supervisorGroupStatusWords as words } from '../status.ts';
import { caseRows, leadership, office, party, type SupervisorGroupTable } from '../table.ts';
import * as group from './rules.ts';

// biome-ignore format: a table is read by its columns
const groupSteps = caseRows([
  { from: 'none',      on: 'OpenSupervisorGroup',     to: 'selecting', by: office,     rules: [group.sentToAUnit] },
  { from: 'selecting', on: 'SubmitSelection',         to: 'consulted', by: leadership, rules: [group.groupIsWhole, group.everyoneMaySupervise] },
  { from: 'consulted', on: 'ApproveSelection',        to: 'approved',  by: party,      rules: [group.selectionApprovedByAnother] },
  { from: 'consulted', on: 'ReturnSelection',         to: 'selecting', by: party,      rules: [] },
  { from: 'approved',  on: 'ReturnSelection',         to: 'selecting', by: party,      rules: [] },
  { from: 'approved',  on: 'IssueAppointment',        to: 'in_office', by: office,     rules: [group.everyoneMaySupervise] },
  { from: 'selecting', on: 'AbandonSupervisorGroup',  to: 'abandoned', by: leadership, rules: [] },
  { from: 'consulted', on: 'AbandonSupervisorGroup',  to: 'abandoned', by: leadership, rules: [] },
  { from: 'approved',  on: 'AbandonSupervisorGroup',  to: 'abandoned', by: leadership, rules: [] },
  { from: 'selecting', on: 'MoveGroupToSuccessor',    to: 'selecting', by: office,     rules: [group.groupUnitHasSuccessor] },
  { from: 'in_office', on: 'MoveGroupToSuccessor',    to: 'in_office', by: office,     rules: [group.groupUnitHasSuccessor] },
  { from: 'in_office', on: 'DissolveSupervisorGroup', to: 'dissolved', by: office,     rules: [group.termHasEnded] },
]);

/** The life of a group: selected, agreed to, appointed by letter, dissolved at the end of its term. */
export const groupTable: SupervisorGroupTable = {
  part: 'case',
  title: { zh: '民主监督员小组', en: 'Group of supervisors' },
  stages: {
    selecting: words.selecting,
    consulted: words.consulted,
    approved: words.approved,
    in_office: words.in_office,
    dissolved: words.dissolved,
    abandoned: words.abandoned,
  },
  final: ['dissolved', 'abandoned'],
  cites: [
    cite('county-supervisors-essay', '县委同意、县委书记颁发聘书'),
    cite('fengxiang-supervisors-2017', '条件、范围、程序、职责、考核'),
  ],
  steps: groupSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : [state]),
  targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
};
