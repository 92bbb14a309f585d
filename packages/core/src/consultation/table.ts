import type { Role } from '../county/actor.ts';
import type { StepsOf, Table } from '../kernel/workflow.ts';
import type { ConsultationCommand } from './commands.ts';
import type { Consultation, ConsultationContext, ConsultationStage } from './consultation.ts';

// biome-ignore lint/suspicious/noExplicitAny: rules name the state and the part they look at
type Narrowed = any;

/** The rows of one table of a consultation. */
export type Steps<Stage extends string> = StepsOf<
  Stage,
  ConsultationStage,
  Role,
  ConsultationCommand,
  Narrowed,
  Narrowed,
  ConsultationContext
>;

/** How one kind of part of a consultation moves. */
export type ConsultationTable = Table<Consultation, ConsultationCommand, ConsultationContext>;

/** Those who may organise one: the office for the CPPCC, a committee, an officer of another body. */
export const organisers = ['cppcc_office', 'special_committee', 'collective'] as const;
/** Those who approve: the leadership, or the committee that leads. */
export const approvers = ['leadership', 'special_committee'] as const;
/** 政协委员. */
export const members = ['member'] as const;
/** 单位. */
export const units = ['handling_unit'] as const;
