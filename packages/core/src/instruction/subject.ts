import type { Subject } from '../kernel/subject.ts';
import { tieTo } from '../lineage/ties.ts';
import { type InstructionCommand, instructionCommands } from './commands.ts';
import { decideInstruction } from './decide.ts';
import type { InstructionEvent } from './events.ts';
import { evolveInstruction } from './evolve.ts';
import type { Instruction, InstructionContext } from './instruction.ts';
import { sourceNamed } from './opening/source.ts';
import { instructionWorkflow } from './workflow.ts';

/** 批示和采纳落实 as a subject. */
export const instruction: Subject<
  Instruction,
  InstructionCommand,
  InstructionEvent,
  InstructionContext
> = {
  name: 'instruction',
  commands: instructionCommands,
  workflow: instructionWorkflow,
  initial: { stage: 'none' },
  decide: decideInstruction,
  evolve: evolveInstruction,
  othersNamed: (command) => {
    const source = command.type === 'OpenFollowUp' ? sourceNamed(command) : undefined;
    return source ? [{ subject: source.subject, caseId: source.id }] : [];
  },
  ties: (state) => (state.stage === 'none' ? [] : [tieTo(state.followsUp)]),
};
