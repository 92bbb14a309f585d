import { believed, cite } from '../../law/instruments.ts';
import { isOpened } from '../consultation.ts';
import { approvedByAnother, approverApproves, organiserActs } from '../lead/rules.ts';
import { approvers, type ConsultationTable, organisers, partRows } from '../rows.ts';
import type { ExpertOpinion, ResearchPlan, ResearchRecord } from './research.ts';
import * as research from './rules.ts';

const planned = ['planned', 'researching', 'preparing', 'held'] as const;
const going = ['researching', 'preparing', 'held'] as const;
const seed = cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '科学制定协商议题调研方案');

// biome-ignore format: a table is read by its columns
const planSteps = partRows<ResearchPlan>()([
  { from: 'none',    on: 'PlanResearch',        to: 'drafted',  by: organisers, within: planned, rules: [organiserActs, research.onePlanPending, research.teamIsKnown, research.datesInOrder] },
  { from: 'drafted', on: 'ApproveResearchPlan', to: 'approved', by: approvers,  within: planned, rules: [approverApproves, approvedByAnother] },
  { from: 'drafted', on: 'ReturnResearchPlan',  to: 'returned', by: approvers,  within: planned, rules: [approverApproves] },
]);

/** The table of research plans. */
export const researchPlanTable: ConsultationTable = {
  part: 'research_plan',
  title: { zh: '调研方案', en: 'Research plan' },
  stages: {
    drafted: { zh: '待审定', en: 'waits for approval' },
    approved: { zh: '已审定', en: 'approved' },
    returned: { zh: '已退回', en: 'sent back' },
  },
  final: ['approved', 'returned'],
  cites: [seed],
  steps: planSteps,
  partsOf: (state) => (isOpened(state) ? state.researchPlans : []),
  targetOf: (command) => ('researchPlan' in command ? command.researchPlan : undefined),
};

// biome-ignore format: a table is read by its columns
const recordSteps = partRows<ResearchRecord>()([
  { from: 'none', on: 'RecordResearch', to: 'recorded', by: ['member', ...organisers], within: going, rules: [research.recorderIsOfTheTeam, research.planIsApproved, research.recordedOnceDone] },
]);

/** The table of research records. */
export const researchRecordTable: ConsultationTable = {
  part: 'research_record',
  title: { zh: '调研记录', en: 'Research record' },
  stages: { recorded: { zh: '已记录', en: 'recorded' } },
  final: ['recorded'],
  cites: [cite('huailai-goals-2023', '总体绩效目标·有为', 'SEEN', '选好样本“解剖麻雀”')],
  steps: recordSteps,
  partsOf: (state) => (isOpened(state) ? state.records : []),
  targetOf: () => undefined,
};

// biome-ignore format: a table is read by its columns
const opinionSteps = partRows<ExpertOpinion>()([
  { from: 'none', on: 'GiveExpertOpinion', to: 'given', by: ['expert'], within: ['researching', 'preparing', 'in_session', 'held'], rules: [research.expertIsInvited] },
]);

/** The table of expert opinions. */
export const expertOpinionTable: ConsultationTable = {
  part: 'expert_opinion',
  title: { zh: '专家意见', en: 'Expert opinion' },
  stages: { given: { zh: '意见已提出', en: 'given' } },
  final: ['given'],
  cites: [
    cite('huailai-goals-2023', '总体绩效目标·品质', 'SEEN', '高水准打造政协智库'),
    believed('专家列席协商、提出意见'),
  ],
  steps: opinionSteps,
  partsOf: (state) => (isOpened(state) ? state.expertOpinions : []),
  targetOf: () => undefined,
};
