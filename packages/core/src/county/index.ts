export { contradictionsIn } from '../profile/contradictions.ts';
export { huailaiDemoProfile } from '../profile/huailai/demo.ts';
export { CountyProfile, readProfile } from '../profile/profile.ts';
export {
  type BodyKind,
  bodyKinds,
  bodyKindWords,
  endReasons,
  endReasonWords,
  type MemberLevel,
  type MonitoringPointKind,
  memberLevels,
  memberLevelWords,
  monitoringPointKinds,
  monitoringPointKindWords,
  type PlatformKind,
  platformKinds,
  platformKindWords,
  type Role,
  roles,
  roleWords,
  type UnitKind,
  unitKinds,
  unitKindWords,
} from '../words/county.ts';
export { type Satisfaction, satisfactions, satisfactionWords } from '../words/satisfaction.ts';
export { actsFor, unitsActedFor, worksFor } from './acting.ts';
export { Actor, committeeOf, personOf, platformOf, proposerOf, unitOf } from './actor.ts';
export type { CountyCommand, CountyEvent } from './areas.ts';
export { calendarOf } from './calendar.ts';
export { type ClockCard, type Clocks, clocksOf, type RunningClock } from './clocks.ts';
export type { CaseContext } from './context.ts';
export type { CaseDeadline } from './deadline.ts';
export { unitsOfToday, unitToday } from './duties.ts';
export {
  Body,
  BodyId,
  CountyId,
  Expert,
  ExpertId,
  Liaison,
  Member,
  MemberId,
  Platform,
  PlatformId,
  Session,
  Term,
  Unit,
  UnitId,
} from './entries.ts';
export { type CitedFigure, figuresOf } from './figures.ts';
export type { RecordedNotice } from './holidays.ts';
export { formerNamesOn, nameOn, unitName } from './names.ts';
export { type NextStep, ownSteps } from './next-step.ts';
export { followsEveryCase } from './offices.ts';
export { isActivePoint, MonitoringPoint, MonitoringPointId, pointOf } from './points.ts';
export { type Standing, standingOf, takenAs } from './reader.ts';
export {
  type Correction,
  endOfMembership,
  isInThinkTank,
  isOfHigherLevel,
  isOpenPlatform,
  isSeated,
  levelOf,
  profileOf,
  type Register,
  type RegisterOfDay,
  registerOfDay,
  type Unfounded,
} from './register.ts';
export * as countyRules from './rules.ts';
export { scopeMark } from './scope-marks.ts';
export type { CaseField, Heading, Showing, ViewContext } from './showing.ts';
export { county } from './subject.ts';
export { countyWorkflow } from './workflow.ts';
