import { cite } from '../../law/instruments.ts';
import type { Supervision } from '../parts/supervision-record.ts';
import { isTaken } from '../proposal.ts';
import { committee, leadership, type ProposalTable, partRows } from '../table.ts';
import * as supervise from './rules.ts';

const taken = ['filed', 'closed'] as const;

// biome-ignore format: a table is read by its columns
const supervisionSteps = partRows<Supervision>()([
  { from: 'none',     on: 'AskForSupervision',       to: 'asked',     by: leadership, within: taken, rules: [supervise.notAskedForYet] },
  { from: 'none',     on: 'PlanSupervision',         to: 'planned',   by: committee,  within: taken, rules: [supervise.inTheSupervisedSet, supervise.plannedAhead] },
  { from: 'planned',  on: 'ApproveSupervisionPlan',  to: 'approved',  by: leadership, within: taken, rules: [supervise.supervisingLeaderIsNamed] },
  { from: 'planned',  on: 'SendBackSupervisionPlan', to: 'sent_back', by: leadership, within: taken, rules: [] },
  { from: 'approved', on: 'RecordSupervision',       to: 'recorded',  by: committee,  within: taken, rules: [supervise.supervisionTookPlace, supervise.assessedByThirdPartyOnly, supervise.faultsAreOfItsUnits] },
]);

/** How the handling of a key proposal is supervised. */
export const supervisionTable: ProposalTable = {
  part: 'supervision',
  title: { zh: '督办', en: 'Supervision' },
  stages: {
    asked: { zh: '已要求督办', en: 'asked for' },
    planned: { zh: '方案待审定', en: 'planned' },
    sent_back: { zh: '方案已退回', en: 'plan sent back' },
    approved: { zh: '方案已审定', en: 'plan approved' },
    recorded: { zh: '已督办', en: 'recorded' },
  },
  final: ['asked', 'sent_back', 'recorded'],
  cites: [cite('county-key-supervision', '督办形式'), cite('collection-duty-list', '督办')],
  steps: supervisionSteps,
  partsOf: (state) => (isTaken(state) ? (state.supervisions ?? []) : []),
  targetOf: (command) => ('supervision' in command ? command.supervision : undefined),
};
