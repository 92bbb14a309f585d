import type { Role } from '../county/actor.ts';
import type { StepsOf, Table } from '../kernel/workflow.ts';
import type { ProposalCommand } from './commands.ts';
import type { Proposal, ProposalContext } from './proposal.ts';

/** A stage of the proposal itself. */
export type CaseStage = Exclude<Proposal['stage'], 'none'>;

// biome-ignore lint/suspicious/noExplicitAny: a row narrows the case by its stage; rules name what they narrow to
type Narrowed = any;

/** The rows of one table of a proposal. */
export type Steps<Stage extends string> = StepsOf<
  Stage,
  CaseStage,
  Role,
  ProposalCommand,
  Narrowed,
  Narrowed,
  ProposalContext
>;

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
