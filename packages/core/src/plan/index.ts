export { type PlanBalance, planBalance } from './balance.ts';
export {
  type AdoptingBody,
  type AmendmentKind,
  type ApprovalBody,
  adoptingBodyWords,
  amendmentKindWords,
  approvalBodyWords,
  type IssuingOffice,
  type ItemLeader,
  issuingOfficeWords,
  itemLeaderWords,
  leaderDutyWords,
} from './bodies.ts';
export { type AnnualPlanCommand, annualPlanCommands } from './commands.ts';
export { planDeadlines } from './deadlines.ts';
export type { AnnualPlanEvent } from './events.ts';
export { type FormEntry, formEntryOf } from './forms.ts';
export { planNextStep } from './next-step.ts';
export {
  type ActivityPattern,
  type ItemRef,
  type PatternRequirement,
  patternBalance,
  type RequirementBalance,
} from './pattern.ts';
export {
  type Amendment,
  type AnnualPlan,
  itemsOf,
  type Matter,
  openItems,
  type Plan,
  type PlanContext,
  type PlanItem,
  type Topic,
} from './plan.ts';
export * as annualPlanRules from './rules.ts';
export { annualPlanShowing } from './showing.ts';
export { type PlanStatus, planStatuses, planStatusWords, statusOfPlan } from './status.ts';
export { annualPlan } from './subject.ts';
export {
  contentGroupWords,
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
} from './words.ts';
export { annualPlanWorkflow } from './workflow.ts';
