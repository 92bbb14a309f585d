export { actsFor, unitsActedFor, worksFor } from './acting.ts';
export {
  Actor,
  committeeOf,
  personOf,
  platformOf,
  proposerOf,
  type Role,
  roles,
  roleWords,
  unitOf,
} from './actor.ts';
export type { CountyCommand, CountyEvent } from './areas.ts';
export { type ClockCard, type Clocks, clocksOf, type RunningClock } from './clocks.ts';
export type { CaseContext } from './context.ts';
export type { CaseDeadline } from './deadline.ts';
export {
  Body,
  BodyId,
  type BodyKind,
  bodyKinds,
  bodyKindWords,
  CountyId,
  Expert,
  ExpertId,
  endReasons,
  endReasonWords,
  Liaison,
  Member,
  MemberId,
  type MemberLevel,
  memberLevels,
  memberLevelWords,
  Platform,
  PlatformId,
  type PlatformKind,
  platformKinds,
  platformKindWords,
  Session,
  Term,
  Unit,
  UnitId,
  type UnitKind,
  unitKinds,
  unitKindWords,
} from './entries.ts';
export { type CitedFigure, figuresOf } from './figures.ts';
export type { NextStep } from './next-step.ts';
export { followsEveryCase } from './offices.ts';
export {
  isActivePoint,
  MonitoringPoint,
  MonitoringPointId,
  type MonitoringPointKind,
  monitoringPointKinds,
  monitoringPointKindWords,
  pointOf,
} from './points.ts';
export { CountyProfile, readProfile } from './profile.ts';
export { huailaiDemoProfile } from './profiles/huailai-demo.ts';
export {
  holdsSeat,
  isOfHigherLevel,
  isSeated,
  levelOf,
  profileOf,
  type Register,
  type Unfounded,
  unitsOfToday,
  unitToday,
} from './register.ts';
export * as countyRules from './rules.ts';
export { type Satisfaction, satisfactions, satisfactionWords } from './satisfaction.ts';
export type { Around, CaseField, Heading, Showing } from './showing.ts';
export { county } from './subject.ts';
export { countyWorkflow } from './workflow.ts';
