import { type RowWriter, rowsOf, type Staged, type Table } from '../kernel/workflow.ts';
import type { Role } from '../words/county.ts';
import type { ProposalCommand } from './areas.ts';
import type { Proposal, ProposalContext } from './proposal.ts';

/** What the rows of the tables of a proposal are about. */
export interface ProposalRows {
  readonly state: Proposal;
  readonly role: Role;
  readonly command: ProposalCommand;
  readonly context: ProposalContext;
}

/** Writes the rows of the table of the case itself. */
export const caseRows: RowWriter<ProposalRows> = rowsOf();

/** Writes the rows of the table of one kind of part. */
export const partRows = <Part extends Staged>(): RowWriter<
  ProposalRows & { readonly part: Part }
> => rowsOf();

/** Writes the rows of the table of a kind of part that is about parts of another kind. */
export const rowsAbout = <Part extends Staged, About extends Staged>(): RowWriter<
  ProposalRows & { readonly part: Part; readonly about: About }
> => rowsOf();

/** How one kind of part of a proposal moves. */
export type ProposalTable = Table<Proposal, ProposalCommand, ProposalContext>;

/** Those who propose. */
export const proposers = ['member', 'collective'] as const;
/** 提案委员会. */
export const committee = ['proposal_committee'] as const;
/** 督查室. */
export const office = ['supervising_office'] as const;
/** 承办单位. */
export const unit = ['handling_unit'] as const;
/** 政协党组、主席会议. */
export const leadership = ['leadership'] as const;
