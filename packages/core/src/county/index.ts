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
export { type ClockCard, type Clocks, clocksOf, type RunningClock } from './clocks.ts';
export { type CountyCommand, countyCommands } from './commands.ts';
export type { CaseContext } from './context.ts';
export type { CaseDeadline } from './deadline.ts';
export type { CountyEvent } from './events.ts';
export { type CitedFigure, figuresOf } from './figures.ts';
export type { NextStep } from './next-step.ts';
export { followsEveryCase } from './offices.ts';
export { CountyProfile, readProfile } from './profile.ts';
export { huailaiDemoProfile } from './profiles/huailai-demo.ts';
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
  holdsSeat,
  isOfHigherLevel,
  isSeated,
  Liaison,
  levelOf,
  Member,
  MemberId,
  type MemberLevel,
  memberLevels,
  memberLevelWords,
  Platform,
  PlatformId,
  platformKinds,
  platformKindWords,
  profileOf,
  type Register,
  Session,
  Term,
  type Unfounded,
  Unit,
  UnitId,
  type UnitKind,
  unitKinds,
  unitKindWords,
  unitsOfToday,
  unitToday,
} from './register.ts';
export * as countyRules from './rules.ts';
export type { Around, CaseField, Heading, Showing } from './showing.ts';
export { county } from './subject.ts';
export { countyWorkflow } from './workflow.ts';
