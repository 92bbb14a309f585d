import { type RowWriter, rowsOf, type Staged, type Table } from '../kernel/workflow.ts';
import type { Role } from '../words/county.ts';
import type { SupervisorGroupCommand } from './areas.ts';
import type { SupervisorGroupContext, SupervisorGroupState } from './group.ts';

/** What the rows of the tables of a group are about. */
export interface SupervisorGroupRows {
  readonly state: SupervisorGroupState;
  readonly role: Role;
  readonly command: SupervisorGroupCommand;
  readonly context: SupervisorGroupContext;
}

/** Writes the rows of the table of the case itself. */
export const caseRows: RowWriter<SupervisorGroupRows> = rowsOf();

/** Writes the rows of the table of one kind of part. */
export const partRows = <Part extends Staged>(): RowWriter<
  SupervisorGroupRows & { readonly part: Part }
> => rowsOf();

/** How one kind of part of a group moves. */
export type SupervisorGroupTable = Table<
  SupervisorGroupState,
  SupervisorGroupCommand,
  SupervisorGroupContext
>;

/** 政协办公室. */
export const office = ['cppcc_office'] as const;
/** 政协党组、主席会议和常委会. */
export const leadership = ['leadership'] as const;
/** 县委办公室. */
export const party = ['party_office'] as const;
/** 委员. */
export const members = ['member'] as const;
/** 界别. */
export const sectors = ['collective'] as const;

/** Whatever a unit asks of a candidate or a seat, it hears that there is none. */
export const keptFromUnits =
  (of: (command: SupervisorGroupCommand) => string | undefined): SupervisorGroupTable['targetOf'] =>
  (command, _state, { actor }) =>
    actor.role === 'handling_unit' ? undefined : of(command);
