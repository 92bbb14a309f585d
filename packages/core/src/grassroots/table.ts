import { type RowWriter, rowsOf, type Staged, type Table } from '../kernel/workflow.ts';
import type { Role } from '../words/county.ts';
import type { GrassrootsCommand } from './areas.ts';
import type { Grassroots, GrassrootsContext } from './grassroots.ts';

/** What the rows of the tables of a grass-roots consultation are about. */
export interface GrassrootsRows {
  readonly state: Grassroots;
  readonly role: Role;
  readonly command: GrassrootsCommand;
  readonly context: GrassrootsContext;
}

/** Writes the rows of the table of the case itself. */
export const caseRows: RowWriter<GrassrootsRows> = rowsOf();

/** Writes the rows of the table of one kind of part. */
export const partRows = <Part extends Staged>(): RowWriter<
  GrassrootsRows & { readonly part: Part }
> => rowsOf();

/** How one kind of part of a grass-roots consultation moves. */
export type GrassrootsTable = Table<Grassroots, GrassrootsCommand, GrassrootsContext>;

/** 基层协商议事平台. */
export const platform = ['platform'] as const;
/** Those who raise topics. */
export const raisers = ['platform', 'member', 'handling_unit'] as const;
/** Those who carry out what was agreed. */
export const doers = ['handling_unit', 'platform'] as const;
