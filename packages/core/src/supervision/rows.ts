import { type RowWriter, rowsOf, type Staged, type Table } from '../kernel/workflow.ts';
import type { Role } from '../words/county.ts';
import type { SupervisionCommand } from './areas.ts';
import type { SupervisionContext, SupervisionState } from './supervision.ts';

/** The types that rows of the tables of a supervision are checked against. */
export interface SupervisionRows {
  readonly state: SupervisionState;
  readonly role: Role;
  readonly command: SupervisionCommand;
  readonly context: SupervisionContext;
}

/** Writes the rows of the table of the case itself. */
export const caseRows: RowWriter<SupervisionRows> = rowsOf();

/** Writes the rows of the table of one kind of part. */
export const partRows = <Part extends Staged>(): RowWriter<
  SupervisionRows & { readonly part: Part }
> => rowsOf();

/** A table of a supervision: how one kind of part moves. */
export type SupervisionTable = Table<SupervisionState, SupervisionCommand, SupervisionContext>;

/** 政协办公室. */
export const office = ['cppcc_office'] as const;
/** 政协党组、主席会议. */
export const leadership = ['leadership'] as const;
/** 县委办公室. */
export const party = ['party_office'] as const;
/** 被监督单位. */
export const unit = ['handling_unit'] as const;
/** 牵头专门委员会和政协办公室. */
export const organisers = ['special_committee', 'cppcc_office'] as const;
/** 民主监督员和牵头专门委员会. */
export const supervisors = ['member', 'special_committee'] as const;

type Target = SupervisionTable['targetOf'];

/**
 * The target of a command on a kind of part that units know nothing of: a unit is told that there is no such
 * part, so that no refusal tells what is being drafted or counted.
 */
export const keptFromUnits =
  (of: (command: SupervisionCommand) => string | undefined): Target =>
  (command, _state, { actor }) =>
    actor.role === 'handling_unit' ? undefined : of(command);
