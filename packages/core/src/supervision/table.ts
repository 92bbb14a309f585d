import { cite } from '../law/instruments.ts';
import { noAdvicePending } from './advice/rules.ts';
import { appraisalsAreOver } from './appraisal/rules.ts';
import * as close from './closing/rules.ts';
import * as look from './fieldwork/rules.ts';
import * as change from './opening/change-rules.ts';
import * as plan from './opening/plan-rules.ts';
import * as open from './opening/rules.ts';
import * as topic from './opening/topic-rules.ts';
import { itemsAreSettled } from './rectification/rules.ts';
import { caseRows, leadership, office, organisers, type SupervisionTable } from './rows.ts';
import { supervisionStatusWords as words } from './status.ts';

const opens = [
  plan.planIsOfSupervision,
  plan.planIsInForce,
  plan.itemIsPlanned,
  plan.itemIsFree,
  open.formIsOffered,
  open.themeIsListed,
  open.unitsAreRegistered,
  open.committeeAnswers,
  open.groupsFitUnits,
  open.inspectionSupervises,
  open.officePlansInspections,
  topic.recommendationIsThere,
  topic.recommendationWasNotCarriedOut,
  topic.itsUnitIsSupervised,
  topic.takenUpOnce,
] as const;

const everythingSettled = [
  look.somethingWasSeen,
  noAdvicePending,
  itemsAreSettled,
  appraisalsAreOver,
  close.instructionsAreClosed,
] as const;

const closers = ['cppcc_office', 'leadership'] as const;

// biome-ignore format: a table is read by its columns
const caseSteps = caseRows([
  { from: 'none',          on: 'OpenSupervision',            to: 'planned',       by: organisers, rules: opens },
  { from: 'planned',       on: 'ApproveSupervisionWorkPlan', to: 'approved',      by: leadership, rules: [change.planApprovedByAnother] },
  { from: 'planned',       on: 'ReturnSupervisionWorkPlan',  to: 'plan_returned', by: leadership, rules: [] },
  { from: 'plan_returned', on: 'ReviseSupervisionWorkPlan',  to: 'planned',       by: organisers, rules: [plan.itemIsStillFree, topic.topicIsStillFree] },
  { from: 'planned',       on: 'CancelSupervision',          to: 'cancelled',     by: leadership, rules: [] },
  { from: 'plan_returned', on: 'CancelSupervision',          to: 'cancelled',     by: leadership, rules: [] },
  { from: 'approved',      on: 'CancelSupervision',          to: 'cancelled',     by: leadership, rules: [] },
  { from: 'approved',      on: 'NotifySupervisedUnits',      to: 'informed',      by: office,     rules: [] },
  { from: 'informed',      on: 'BeginSupervision',           to: 'under_way',     by: organisers, rules: [look.briefedOrOverdue] },

  { from: 'approved',      on: 'UpdateSupervisors',          to: 'approved',      by: office,     rules: [change.supervisorsHaveChanged] },
  { from: 'informed',      on: 'UpdateSupervisors',          to: 'informed',      by: office,     rules: [change.supervisorsHaveChanged] },
  { from: 'under_way',     on: 'UpdateSupervisors',          to: 'under_way',     by: office,     rules: [change.supervisorsHaveChanged] },
  { from: 'approved',      on: 'FollowSupervisedSuccessor',  to: 'approved',      by: office,     rules: [change.unitHasSuccessor] },
  { from: 'informed',      on: 'FollowSupervisedSuccessor',  to: 'informed',      by: office,     rules: [change.unitHasSuccessor] },
  { from: 'under_way',     on: 'FollowSupervisedSuccessor',  to: 'under_way',     by: office,     rules: [change.unitHasSuccessor] },

  { from: 'under_way',     on: 'NameFollowUpInstruction',    to: 'under_way',     by: office,     rules: [close.instructionFollowsThis] },
  { from: 'under_way',     on: 'CloseSupervision',           to: 'closed',        by: closers,    rules: everythingSettled },
]);

/** The life of a supervision: planned, approved, informed, under way, closed. */
export const supervisionCaseTable: SupervisionTable = {
  part: 'case',
  title: { zh: '民主监督', en: 'Supervision' },
  stages: {
    planned: words.planned,
    plan_returned: words.plan_returned,
    approved: words.approved,
    informed: words.informed,
    under_way: words.under_way,
    closed: words.closed,
    cancelled: words.cancelled,
  },
  final: ['closed', 'cancelled'],
  cites: [
    cite('central-supervision-2017', '一(一)'),
    cite('shandong-supervision-2017', '四个环节', 'SEEN', '4个基本环节作出具体规定'),
    cite('huailai-goals-2023', '分项绩效目标', 'SEEN', '通过建议和批评进行监督'),
  ],
  steps: caseSteps,
  partsOf: (state) => (state.stage === 'none' ? [] : [state]),
  targetOf: (_command, state) => (state.stage === 'none' ? undefined : state.id),
};
