import { cite } from '../../law/instruments.ts';
import { isOpened } from '../consultation.ts';
import { approvedByAnother, approverApproves, organiserActs } from '../lead/rules.ts';
import { approvers, type ConsultationTable, organisers, partRows } from '../rows.ts';
import type { WorkPlan } from './preparation.ts';
import * as prepare from './rules.ts';

const within = ['preparing'] as const;

// biome-ignore format: a table is read by its columns
const workPlanSteps = partRows<WorkPlan>()([
  { from: 'none',     on: 'DraftConsultationWorkPlan',   to: 'drafted',  by: organisers, within, rules: [organiserActs, prepare.oneWorkPlanStands, prepare.participantsAreKnown, prepare.aUnitTakesPart, prepare.chairFits, prepare.leavesTimeForNotice, prepare.meetsBeforeTheDecision] },
  { from: 'drafted',  on: 'ApproveConsultationWorkPlan', to: 'approved', by: approvers,  within, rules: [approverApproves, approvedByAnother, prepare.stillTimeForNotice] },
  { from: 'drafted',  on: 'ReturnConsultationWorkPlan',  to: 'returned', by: approvers,  within, rules: [approverApproves] },
  { from: 'approved', on: 'MoveConsultationMeeting',     to: 'approved', by: organisers, within, rules: [organiserActs, prepare.leavesTimeForNotice, prepare.meetsBeforeTheDecision] },
]);

/** The table of work plans: 具体工作方案. */
export const workPlanTable: ConsultationTable = {
  part: 'work_plan',
  title: { zh: '具体工作方案', en: 'Work plan' },
  stages: {
    drafted: { zh: '待审定', en: 'waits for approval' },
    approved: { zh: '已审定', en: 'approved' },
    returned: { zh: '已退回', en: 'sent back' },
    lapsed: { zh: '因延期失效', en: 'lapsed' },
  },
  initial: ['lapsed'],
  final: ['approved', 'returned', 'lapsed'],
  cites: [cite('consultation-regulation-2022', '第二十条', 'SEEN', '具体工作方案')],
  steps: workPlanSteps,
  partsOf: (state) => (isOpened(state) ? state.workPlans : []),
  targetOf: (command) => ('workPlan' in command ? command.workPlan : undefined),
};
