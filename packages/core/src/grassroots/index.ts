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
} from '../words/grassroots.ts';
export type { AgreedItem, ListedItem } from './agreed/agreed.ts';
export type { GrassrootsCommand, GrassrootsEvent } from './areas.ts';
export { grassrootsDeadlines } from './deadlines.ts';
export {
  type Grassroots,
  type GrassrootsConsultation,
  type GrassrootsContext,
  outstandingItems,
} from './grassroots.ts';
export { grassrootsNextStep } from './next-step.ts';
export { missingSteps, type StepTaken, stepsTaken } from './procedure.ts';
export * as grassrootsRules from './rules.ts';
export type { CalledSession, HeldSession, SessionParty } from './session/session.ts';
export { grassrootsShowing } from './showing.ts';
export {
  type GrassrootsStatus,
  grassrootsStatuses,
  grassrootsStatusWords,
  statusOfGrassroots,
} from './status.ts';
export { grassrootsConsultation } from './subject.ts';
export type { FactFinding } from './topic/topic.ts';
export { grassrootsWorkflow } from './workflow.ts';
