export {
  type AdoptingBody,
  type AmendmentKind,
  type ApprovalBody,
  adoptingBodyWords,
  amendmentKindWords,
  approvalBodyWords,
  contentGroupWords,
  type IssuingOffice,
  type ItemLeader,
  issuingOfficeWords,
  itemLeaderWords,
  leaderDutyWords,
  type PlanForm,
  type PlanKind,
  planFormWords,
  planKindWords,
  type TopicChannel,
  type TopicSource,
  timingWords,
  topicChannelOf,
  topicChannelWords,
  topicSourceWords,
} from '../words/plan.ts';
export type { Amendment } from './amendment/amendment.ts';
export type { AnnualPlanCommand, AnnualPlanEvent } from './areas.ts';
export { planDeadlines } from './deadlines/deadlines.ts';
export { type FormEntry, formEntryOf } from './forms.ts';
export type { PlanItem } from './item/item.ts';
export type { Matter } from './matter/matter.ts';
export { planNextStep } from './next-step.ts';
export {
  type ActivityPattern,
  type ItemRef,
  type PatternRequirement,
  patternBalance,
  type RequirementBalance,
} from './pattern.ts';
export {
  type AnnualPlan,
  itemsOf,
  openItems,
  type Plan,
  type PlanContext,
} from './plan.ts';
export { planBalance } from './procedure/balance.ts';
export type { PlanBalance } from './procedure/procedure.ts';
export * as annualPlanRules from './rules.ts';
export { annualPlanShowing } from './showing.ts';
export { type PlanStatus, planStatuses, planStatusWords, statusOfPlan } from './status.ts';
export { annualPlan } from './subject.ts';
export type { Topic } from './topic/topic.ts';
export { annualPlanWorkflow } from './workflow.ts';
