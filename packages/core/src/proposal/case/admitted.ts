import { proposerOf } from '../../county/actor.ts';
import { required } from '../../kernel/required.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Receipt } from '../parts/drafting.ts';
import { type Proposer, ProposerId } from '../parts/proposers.ts';
import { isReceived, isTaken, type Proposal, type ProposalContext } from '../proposal.ts';

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
