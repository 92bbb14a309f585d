import type { Role } from '../county/actor.ts';
import type { StepsOf, Table } from '../kernel/workflow.ts';
import type { SupervisorGroupCommand } from './commands.ts';
import type { SupervisorGroupContext, SupervisorGroupState } from './group.ts';

/** A stage of the group itself. */
export type GroupStage = Exclude<SupervisorGroupState['stage'], 'none'>;

// biome-ignore lint/suspicious/noExplicitAny: a row narrows the case by its stage; rules name what they narrow to
type Narrowed = any;

/** The rows of one table of a group. */
export type Steps<Stage extends string> = StepsOf<
  Stage,
  GroupStage,
  Role,
  SupervisorGroupCommand,
  Narrowed,
  Narrowed,
  SupervisorGroupContext
>;

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
