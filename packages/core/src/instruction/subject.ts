import { playedBy } from '../kernel/area.ts';
import type { Subject } from '../kernel/subject.ts';
import { referenceTo } from '../lineage/references.ts';
import { areas, type InstructionCommand, type InstructionEvent } from './areas.ts';
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
  ...playedBy(areas, instructionWorkflow),
  initial: { stage: 'none' },
  othersNamed: (command) => {
    const source = command.type === 'OpenFollowUp' ? sourceNamed(command) : undefined;
    return source ? [{ subject: source.subject, caseId: source.id }] : [];
  },
  references: (state) => (state.stage === 'none' ? [] : [referenceTo(state.followsUp)]),
};
