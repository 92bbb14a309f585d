import type { Typed } from '../../kernel/area.ts';
import { partsIn } from '../../kernel/parts.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Receipt } from '../parts/drafting.ts';
import type { Proposer } from '../parts/proposers.ts';
import type { Reply } from '../parts/reply.ts';
import {
  type AnyProposal,
  isOpen,
  isReceived,
  isTaken,
  type Open,
  type Proposal,
  type ReceivedProposal,
  type Taken,
} from '../proposal.ts';

/** A fact that does not fit the state it meets: the history is corrupt, and nothing may go on. */
export const corrupt = (state: Proposal, { type }: Typed): Error =>
  new Error(`corrupt history: ${type} does not follow stage ${state.stage}`);

/** What a fact holds beside its type. */
export const contentOf = <Fact extends Typed>({ type: _, ...content }: Fact): Omit<Fact, 'type'> =>
  content;

/** What was written before a proposal was submitted: kept at every stage. */
export const written = ({
  id,
  source,
  content,
  proposers,
  draftedOn,
  vacantLead,
}: AnyProposal) => ({
  id,
  source,
  content,
  proposers,
  draftedOn,
  ...(vacantLead ? { vacantLead } : {}),
});

/** A proposal that was submitted, without the stage it is at. */
export const received = (state: Proposal, event: Typed) => {
  if (!isReceived(state)) throw corrupt(state, event);
  const { receipt, publication, consultations } = state;
  return { ...written(state), receipt, publication, consultations };
};

/** A proposal that was submitted, with the day of its first disposition. */
export const reviewed = (state: Proposal, event: Typed & { readonly on: Receipt['on'] }) => {
  const base = received(state, event);
  const { reviewedOn = event.on } = base.receipt;
  return { ...base, receipt: { ...base.receipt, reviewedOn } };
};

/** A proposal whose parts may move: filed or merged, and open. */
export const taken = (state: Proposal, event: Typed): Open => {
  if (!isOpen(state)) throw corrupt(state, event);
  return state;
};

/** A proposal that was drafted. */
export const born = (state: Proposal, event: Typed): AnyProposal => {
  if (state.stage === 'none') throw corrupt(state, event);
  return state;
};

/** The proposal with one of its proposers changed. */
export const withProposer = (
  state: Proposal,
  event: Typed,
  id: string,
  change: Partial<Proposer>,
): Proposal => {
  const base = born(state, event);
  const proposers = base.proposers.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...base, proposers };
};

/** The proposal with one of its assignments changed. */
export const withAssignment = (
  state: Proposal,
  event: Typed & { readonly assignment: string },
  change: (one: Assignment) => Assignment,
): Open => {
  const base = taken(state, event);
  const assignments = base.assignments.map((one) =>
    one.id === event.assignment ? change(one) : one,
  );
  return { ...base, assignments };
};

/** The proposal with one of its replies changed. */
export const withReply = (
  state: Proposal,
  event: Typed & { readonly reply: string },
  change: Partial<Reply>,
): Open => {
  const base = taken(state, event);
  const replies = base.replies.map((one) => (one.id === event.reply ? { ...one, ...change } : one));
  return { ...base, replies };
};

/** What a proposal that units begin to work on has, before they have done anything. */
export const unhandled = ({ content }: Pick<AnyProposal, 'content'>) => ({
  points: content.suggestions.length,
  assignments: [],
  replies: [],
  ratings: [],
  settlements: [],
});

/** A proposal that was filed, closed or not: what distinguishes it goes on after it is closed. */
export const filedOrClosed = (state: Proposal, event: Typed): Taken => {
  if (!isTaken(state)) throw corrupt(state, event);
  return state;
};

const aPart = { type: 'the fact of a part' };

/** A list of parts of a proposal that units work on. */
export const parts = partsIn<Proposal, Open>((state) => taken(state, aPart));

/** A list of parts that go on after a proposal is closed. */
export const lastingParts = partsIn<Proposal, Taken>((state) => filedOrClosed(state, aPart));

/** A list of parts that a proposal may have from its submission on. */
export const receivedParts = partsIn<Proposal, ReceivedProposal>((state) => {
  if (!isReceived(state)) throw corrupt(state, aPart);
  return state;
});
