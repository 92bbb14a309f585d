import { cite } from '../law/instruments.ts';
import * as stand from './candidate-rules.ts';
import type { Candidate, Seat } from './group.ts';
import * as group from './group-rules.ts';
import * as sit from './seat-rules.ts';
import { isOpened } from './standing.ts';
import { supervisorGroupStatusWords as words } from './status.ts';
import {
  caseRows,
  keptFromUnits,
  leadership,
  members,
  office,
  partRows,
  party,
  type SupervisorGroupTable,
  sectors,
} from './table.ts';

// biome-ignore format: a table is read by its columns
const groupSteps = caseRows([
  { from: 'none',      on: 'OpenSupervisorGroup',     to: 'selecting', by: office,     rules: [group.sentToAUnit] },
  { from: 'selecting', on: 'SubmitSelection',         to: 'consulted', by: leadership, rules: [group.groupIsWhole, group.everyoneMaySupervise] },
  { from: 'consulted', on: 'ApproveSelection',        to: 'approved',  by: party,      rules: [] },
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

const open = ['selecting', 'in_office'] as const;
const before = ['selecting'] as const;

// biome-ignore format: a table is read by its columns
const candidateSteps = partRows<Candidate>()([
  { from: 'none',      on: 'VolunteerAsSupervisor', to: 'nominated',   by: members,    within: open,   rules: [stand.volunteerMaySupervise, stand.volunteersOnce] },
  { from: 'none',      on: 'RecommendSupervisor',   to: 'nominated',   by: sectors,    within: open,   rules: [stand.sectorRecommends] },
  { from: 'nominated', on: 'WithdrawCandidacy',     to: 'withdrawn',   by: members,    within: open,   rules: [stand.ownCandidacy] },
  { from: 'selected',  on: 'WithdrawCandidacy',     to: 'withdrawn',   by: members,    within: before, rules: [stand.ownCandidacy] },
  { from: 'nominated', on: 'SelectSupervisor',      to: 'selected',    by: leadership, within: open,   rules: [stand.candidateMaySupervise, stand.withinTheTerms] },
  { from: 'nominated', on: 'PassOverCandidate',     to: 'passed_over', by: leadership, within: open,   rules: [] },
  { from: 'selected',  on: 'PassOverCandidate',     to: 'passed_over', by: leadership, within: before, rules: [] },
]);

/** 人选: who volunteered or was recommended, until the standing committee has chosen. */
export const candidateTable: SupervisorGroupTable = {
  part: 'candidate',
  title: { zh: '监督员人选', en: 'Candidate' },
  stages: {
    nominated: { zh: '已报名或推荐', en: 'nominated' },
    selected: { zh: '已入选', en: 'selected' },
    passed_over: { zh: '未入选', en: 'passed over' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  final: ['passed_over', 'withdrawn'],
  cites: [cite('county-supervisors-essay', '自愿报名、界别推荐、常委会协商')],
  steps: candidateSteps,
  partsOf: (state) => (isOpened(state) ? state.candidates : []),
  targetOf: keptFromUnits((command) =>
    'seat' in command ? undefined : 'candidate' in command ? command.candidate : undefined,
  ),
};

const within = ['in_office'] as const;

// biome-ignore format: a table is read by its columns
const seatSteps = partRows<Seat>()([
  { from: 'in_office',            on: 'ResignAsSupervisor',  to: 'vacated',              by: members,    within, rules: [sit.ownSeat] },
  { from: 'in_office',            on: 'RemoveSupervisor',    to: 'vacated',              by: leadership, within, rules: [] },
  { from: 'in_office',            on: 'RecordVacancy',       to: 'vacated',              by: office,     within, rules: [sit.supervisorCountsNoLonger] },
  { from: 'vacated',              on: 'ProposeReplacement',  to: 'replacement_proposed', by: leadership, within, rules: [sit.replacedWithinTheTerm, sit.replacedBySelected] },
  { from: 'replacement_proposed', on: 'ApproveReplacement',  to: 'replacement_approved', by: party,      within, rules: [] },
  { from: 'replacement_proposed', on: 'RefuseReplacement',   to: 'vacated',              by: party,      within, rules: [] },
  { from: 'replacement_approved', on: 'AppointReplacement',  to: 'in_office',            by: office,     within, rules: [sit.replacedWithinTheTerm, sit.replacementMaySupervise] },
  { from: 'replacement_approved', on: 'WithdrawReplacement', to: 'vacated',              by: leadership, within, rules: [] },
]);

/** 名额: each supervisor of the group, and who comes after them. The unit has no row here. */
export const seatTable: SupervisorGroupTable = {
  part: 'seat',
  title: { zh: '监督员名额', en: 'Seat of a supervisor' },
  stages: {
    in_office: { zh: '在任', en: 'in office' },
    vacated: { zh: '空缺', en: 'vacated' },
    replacement_proposed: { zh: '已提补选人选', en: 'replacement proposed' },
    replacement_approved: { zh: '县委同意补选', en: 'replacement agreed to' },
  },
  initial: ['in_office'],
  final: [],
  cites: [
    cite('danfeng-supervisors', '由聘改派、统一委派'),
    cite('county-openness-supervisors', '第五条', 'SEEN', '聘任期限一般为两年……最多聘任两期'),
  ],
  steps: seatSteps,
  partsOf: (state) => (isOpened(state) ? state.seats : []),
  targetOf: keptFromUnits((command) => ('seat' in command ? command.seat : undefined)),
};
