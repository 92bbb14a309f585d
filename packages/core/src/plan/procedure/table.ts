import { cite } from '../../law/instruments.ts';
import { caseRows, government, leadership, office, type PlanTable, party } from '../rows.ts';
import * as balance from './balance-rules.ts';
import * as opening from './opening-rules.ts';
import * as draft from './rules.ts';

const ready = [draft.topicsAnswered, draft.topicsCarried, draft.hasItems, draft.withinCap] as const;
const approved = [
  draft.planApprovedByAnother,
  draft.approvedInOrder,
  draft.meetingWasHeld,
] as const;
const decided = [
  draft.planApprovedByAnother,
  draft.partyCommitteeLast,
  draft.meetingWasHeld,
] as const;
const opened = [opening.onePerYear, opening.yearAtHand, opening.timeToPropose] as const;
const balanced = [
  balance.balancedAtYearEnd,
  balance.leftIsStated,
  balance.amendmentsRuled,
] as const;
const eitherSide = ['leadership', 'party_office'] as const;

// biome-ignore format: a table is read by its columns
const caseSteps = caseRows([
  { from: 'none',        on: 'OpenPlan',             to: 'collecting',  by: office,     rules: opened },
  { from: 'collecting',  on: 'CloseTopicCollection', to: 'drafting',    by: office,     rules: [opening.collectedToTheEnd] },
  { from: 'drafting',    on: 'SubmitPlanDraft',      to: 'drafted',     by: office,     rules: ready },
  { from: 'drafted',     on: 'AgreePlan',            to: 'agreed',      by: government, rules: [draft.planApprovedByAnother] },
  { from: 'drafted',     on: 'AskPlanChange',        to: 'drafting',    by: government, rules: [] },
  { from: 'agreed',      on: 'RecordPlanApproval',   to: 'in_approval', by: leadership, rules: approved },
  { from: 'in_approval', on: 'RecordPlanApproval',   to: 'in_approval', by: leadership, rules: approved },
  { from: 'agreed',      on: 'RecordPlanDecision',   to: 'decided',     by: party,      rules: decided },
  { from: 'in_approval', on: 'RecordPlanDecision',   to: 'decided',     by: party,      rules: decided },
  { from: 'agreed',      on: 'SendBackPlan',         to: 'drafting',    by: eitherSide, rules: [draft.sentBackInTurn] },
  { from: 'in_approval', on: 'SendBackPlan',         to: 'drafting',    by: eitherSide, rules: [draft.sentBackInTurn] },
  { from: 'decided',     on: 'AdoptPlan',            to: 'adopted',     by: leadership, rules: [draft.planApprovedByAnother, draft.adoptedByItsBody, draft.meetingWasHeld] },
  { from: 'adopted',     on: 'IssuePlan',            to: 'in_force',    by: office,     rules: [draft.issuedJointly] },
  { from: 'in_force',    on: 'BalancePlan',          to: 'closed',      by: office,     rules: balanced },
]);

/** The table of the plan itself: from the collection of topics to the balance of the year. */
export const caseTable: PlanTable = {
  part: 'case',
  title: { zh: '年度计划', en: 'Annual plan' },
  stages: {
    collecting: { zh: '征集议题', en: 'collecting topics' },
    drafting: { zh: '拟订草案', en: 'drafting' },
    drafted: { zh: '与政府协商', en: 'with the government' },
    agreed: { zh: '政府已同意', en: 'agreed with the government' },
    in_approval: { zh: '会议审议中', en: 'in approval' },
    decided: { zh: '县委已确定', en: 'decided by the Party committee' },
    adopted: { zh: '已通过', en: 'adopted' },
    in_force: { zh: '实施中', en: 'in force' },
    closed: { zh: '已对账', en: 'balanced' },
  },
  final: ['closed'],
  cites: [
    cite('consultation-regulation-2022', '第十八条'),
    cite('consultation-opinions-2015', '五', 'SEEN'),
    cite('lvliang-supervision-2018', '监督议题的确定'),
    cite('huailai-goals-2023', '总体绩效目标', 'SEEN', '在县委领导下、政府参与下'),
  ],
  steps: caseSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : [state]),
  targetOf: (_command, _state, { caseId }) => caseId,
};
