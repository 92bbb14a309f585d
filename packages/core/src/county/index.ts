export { Actor, proposerOf, type Role, roles, roleWords, unitOf } from './actor.ts';
export { type CountyCommand, countyCommands } from './commands.ts';
export type { CaseContext, KnownCase } from './context.ts';
export type { CountyEvent } from './events.ts';
export { type CitedFigure, figuresOf } from './figures.ts';
export { CountyProfile, readProfile } from './profile.ts';
export { huailaiDemoProfile } from './profiles/huailai-demo.ts';
export {
  Body,
  BodyId,
  type BodyKind,
  bodyKinds,
  bodyKindWords,
  CountyId,
  endReasons,
  endReasonWords,
  holdsSeat,
  isOfHigherLevel,
  isSeated,
  levelOf,
  Member,
  MemberId,
  type MemberLevel,
  memberLevels,
  memberLevelWords,
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
} from './register.ts';
export * as countyRules from './rules.ts';
export { county } from './subject.ts';
export { countyWorkflow } from './workflow.ts';
