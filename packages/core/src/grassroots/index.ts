export { type GrassrootsCommand, grassrootsCommands } from './commands.ts';
export { grassrootsDeadlines } from './deadlines.ts';
export type { GrassrootsEvent, ListedItem } from './events.ts';
export {
  type AgreedItem,
  type CalledSession,
  type FactFinding,
  type Grassroots,
  type GrassrootsConsultation,
  type GrassrootsContext,
  type HeldSession,
  outstandingItems,
  type SessionParty,
} from './grassroots.ts';
export { grassrootsNextStep } from './next-step.ts';
export { missingSteps, type StepTaken, stepsTaken } from './procedure.ts';
export * as grassrootsRules from './rules.ts';
export { grassrootsShowing } from './showing.ts';
export {
  type GrassrootsStatus,
  grassrootsStatuses,
  grassrootsStatusWords,
  statusOfGrassroots,
} from './status.ts';
export { grassrootsConsultation } from './subject.ts';
export {
  type GrassrootsRating,
  grassrootsRatingWords,
  type OwnBody,
  ownBodyWords,
  type PartyKind,
  partyKindWords,
  type ReferralGround,
  type ReferralTarget,
  referralGroundWords,
  referralTargetWords,
  type StandardStep,
  standardStepWords,
  type TopicNature,
  topicNatureWords,
} from './words.ts';
export { grassrootsWorkflow } from './workflow.ts';
