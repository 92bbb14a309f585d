export { type InstructionCommand, instructionCommands } from './commands.ts';
export { decideInstruction } from './decide.ts';
export type { InstructionEvent } from './events.ts';
export { evolveInstruction } from './evolve.ts';
export type {
  CountyInspection,
  HandledRecommendation,
  Instruction,
  InstructionCase,
  InstructionContext,
  LeaderInstruction,
} from './instruction.ts';
export { nextInstructionStep } from './next-step.ts';
export { InstructionProfile } from './profile.ts';
export { type FollowUpFigure, type FollowUpReport, followUpReport } from './report.ts';
export * as instructionRules from './rules.ts';
export { instructionShowing } from './showing.ts';
export {
  type FollowUpStatus,
  followUpStatuses,
  followUpStatusWords,
  statusOfInstruction,
} from './status.ts';
export { instruction } from './subject.ts';
export {
  type AdoptionResult,
  adoptionResultWords,
  type InstructingLeader,
  type InstructionSecrecy,
  instructingLeaderWords,
  instructionSecrecyWords,
} from './words.ts';
export { instructionWorkflow } from './workflow.ts';
