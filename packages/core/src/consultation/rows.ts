import { type RowWriter, rowsOf, type Staged, type Table } from '../kernel/workflow.ts';
import type { Role } from '../words/county.ts';
import type { ConsultationCommand } from './areas.ts';
import type { Consultation, ConsultationContext } from './consultation.ts';

/** What the rows of the tables of a consultation are about. */
export interface ConsultationRows {
  readonly state: Consultation;
  readonly role: Role;
  readonly command: ConsultationCommand;
  readonly context: ConsultationContext;
}

/** Writes the rows of the table of the case itself. */
export const caseRows: RowWriter<ConsultationRows> = rowsOf();

/** Writes the rows of the table of one kind of part. */
export const partRows = <Part extends Staged>(): RowWriter<
  ConsultationRows & { readonly part: Part }
> => rowsOf();

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
