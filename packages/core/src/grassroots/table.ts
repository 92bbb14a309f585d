import type { Role } from '../county/actor.ts';
import type { StepsOf, Table } from '../kernel/workflow.ts';
import type { GrassrootsCommand } from './commands.ts';
import type { Grassroots, GrassrootsConsultation, GrassrootsContext } from './grassroots.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows narrow the case and its parts; rules name what they narrow to
type Narrowed = any;

/** The rows of one table of a grass-roots consultation. */
export type GrassrootsSteps<Stage extends string> = StepsOf<
  Stage,
  GrassrootsConsultation['stage'],
  Role,
  GrassrootsCommand,
  Narrowed,
  Narrowed,
  GrassrootsContext
>;

/** How one kind of part of a grass-roots consultation moves. */
export type GrassrootsTable = Table<Grassroots, GrassrootsCommand, GrassrootsContext>;

/** 基层协商议事平台. */
export const platform = ['platform'] as const;
/** Those who raise topics. */
export const raisers = ['platform', 'member', 'handling_unit'] as const;
/** Those who carry out what was agreed. */
export const doers = ['handling_unit', 'platform'] as const;
