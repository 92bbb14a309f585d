import { type RowWriter, rowsOf, type Staged, type Table } from '../kernel/workflow.ts';
import type { Role } from '../words/county.ts';
import type { InstructionCommand } from './areas.ts';
import type { Instruction, InstructionContext } from './instruction.ts';

/** What the rows of the tables of a follow-up are about. */
export interface InstructionRows {
  readonly state: Instruction;
  readonly role: Role;
  readonly command: InstructionCommand;
  readonly context: InstructionContext;
}

/** Writes the rows of the table of the case itself. */
export const caseRows: RowWriter<InstructionRows> = rowsOf();

/** Writes the rows of the table of one kind of part. */
export const partRows = <Part extends Staged>(): RowWriter<
  InstructionRows & { readonly part: Part }
> => rowsOf();

/** How one kind of part moves. */
export type InstructionTable = Table<Instruction, InstructionCommand, InstructionContext>;

/** 政协办公室. */
export const cppcc = ['cppcc_office'] as const;
/** 县委办公室、县政府办公室: the offices of the leaders. */
export const leadersOffices = ['party_office', 'government_office'] as const;
/** 督查室. */
export const inspectors = ['supervising_office'] as const;
/** 单位. */
export const units = ['handling_unit'] as const;
