import { proposerOf } from '../county/actor.ts';
import type { Assignment } from './assignment/assignment.ts';
import type { Receipt } from './drafting/drafting.ts';
import { isReceived, isTaken, type Proposal, type ProposalContext } from './proposal.ts';
import { type Proposer, ProposerId } from './proposers/proposers.ts';

/** What a table has admitted is there; its absence is a defect of the table, not of the user. */
export const required = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`admitted without ${what}`);
  return value;
};

/** The proposer who acts. */
export const actingProposer = ({ actor }: ProposalContext): Proposer['id'] =>
  ProposerId.parse(required(proposerOf(actor), 'a proposer'));

/** The receipt of a proposal that was submitted. */
export const receiptOf = (state: Proposal): Receipt =>
  required(isReceived(state) ? state.receipt : undefined, 'a receipt');

/** An assignment by its id. */
export const assignmentIn = (state: Proposal, id: string): Assignment =>
  required(
    isTaken(state) ? state.assignments.find((one) => one.id === id) : undefined,
    'an assignment',
  );
