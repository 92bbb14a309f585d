import type { Role } from '../county/actor.ts';
import type { StepsOf, Table } from '../kernel/workflow.ts';
import type { InstructionCommand } from './commands.ts';
import type { Instruction, InstructionCase, InstructionContext } from './instruction.ts';

// biome-ignore lint/suspicious/noExplicitAny: rules name the state and the part they look at
type Narrowed = any;

/** The rows of one table. */
export type Steps<Stage extends string> = StepsOf<
  Stage,
  InstructionCase['stage'],
  Role,
  InstructionCommand,
  Narrowed,
  Narrowed,
  InstructionContext
>;

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
