import { checked } from '../kernel/check.ts';
import type { Workflow } from '../kernel/workflow.ts';
import { roleWords } from '../words/county.ts';
import { mayReadTheFollowUp } from './access.ts';
import type { InstructionCommand } from './areas.ts';
import { instructionCaseTable } from './case.table.ts';
import { draftTable } from './draft/table.ts';
import { inspectionTable } from './inspection/table.ts';
import type { Instruction, InstructionContext } from './instruction.ts';
import { leaderTable } from './leader/table.ts';
import { recommendationTable } from './recommendation/table.ts';
import { speechTable } from './speech/table.ts';
import { noteTable } from './tracking/table.ts';

/** What follows from an outcome, row by row. */
export const instructionWorkflow: Workflow<Instruction, InstructionCommand, InstructionContext> =
  checked({
    subject: 'instruction',
    title: { zh: '批示和采纳落实', en: 'Instruction and adoption' },
    roles: roleWords,
    access: mayReadTheFollowUp,
    tables: [
      instructionCaseTable,
      leaderTable,
      recommendationTable,
      speechTable,
      noteTable,
      inspectionTable,
      draftTable,
    ],
  });
