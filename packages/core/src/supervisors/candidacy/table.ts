import { cite } from '../../law/instruments.ts';
import { isOpened } from '../queries.ts';
import {
  keptFromUnits,
  leadership,
  members,
  partRows,
  type SupervisorGroupTable,
  sectors,
} from '../table.ts';
import type { Candidate } from './candidacy.ts';
import * as stand from './rules.ts';

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
