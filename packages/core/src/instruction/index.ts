export { InstructionProfile } from '../profile/instruction.ts';
export {
  type AdoptionResult,
  adoptionResultWords,
  type InstructingLeader,
  type InstructionSecrecy,
  instructingLeaderWords,
  instructionSecrecyWords,
} from '../words/instruction.ts';
export type { InstructionCommand, InstructionEvent } from './areas.ts';
export type { CountyInspection } from './inspection/inspection.ts';
export type { Instruction, InstructionCase, InstructionContext } from './instruction.ts';
export type { LeaderInstruction } from './leader/leader.ts';
export { nextInstructionStep } from './next-step.ts';
export type { HandledRecommendation } from './recommendation/recommendation.ts';
export { type FollowUpFigure, type FollowUpReport, followUpReport } from './report.ts';
export * as instructionRules from './rules.ts';
export { instructionShowing } from './showing.ts';
export type { SpeechFollowUp } from './speech/speech.ts';
export {
  type FollowUpStatus,
  followUpStatuses,
  followUpStatusWords,
  statusOfInstruction,
} from './status.ts';
export { instruction } from './subject.ts';
export type { FollowUpNote } from './tracking/tracking.ts';
export { instructionWorkflow } from './workflow.ts';
