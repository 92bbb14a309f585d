import type { Role } from '../county/actor.ts';
import type { StepsOf, Table } from '../kernel/workflow.ts';
import type { SupervisionCommand } from './commands.ts';
import type { SupervisionContext, SupervisionState } from './supervision.ts';

/** A stage of the supervision itself. */
export type SupervisionStage = Exclude<SupervisionState['stage'], 'none'>;

// biome-ignore lint/suspicious/noExplicitAny: a row narrows the case by its stage; rules name what they narrow to
type Narrowed = any;

/** The rows of one table of a supervision. */
export type Steps<Stage extends string> = StepsOf<
  Stage,
  SupervisionStage,
  Role,
  SupervisionCommand,
  Narrowed,
  Narrowed,
  SupervisionContext
>;

/** How one kind of part of a supervision moves. */
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
 * The parts a unit knows nothing of: whatever it asks of one, it hears that there is none, so that
 * no refusal tells what is being written or counted.
 */
export const keptFromUnits =
  (of: (command: SupervisionCommand) => string | undefined): Target =>
  (command, _state, { actor }) =>
    actor.role === 'handling_unit' ? undefined : of(command);
