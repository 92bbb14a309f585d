import {
  type AnyProposal,
  type Assignment,
  type Content,
  calendarOf,
  filingOf,
  handledWith,
  isReceived,
  isSecret,
  isTaken,
  type Proposer,
  type Register,
  type Reply,
  registerOfDay,
  scopeFactsOf,
  statusOfProposal,
  tierOf,
} from '@xieshang/core';
import { dateOf, dayOrNull, momentOrNull } from './column-values.ts';
import { stepColumns } from './step-columns.ts';

/** The folded state without its text, which lies in a column of its own. */
export type BareProposal = Omit<AnyProposal, 'content'>;

const bareOf = ({ content: _, ...bare }: AnyProposal): BareProposal => bare;

/** The state as core knows it, from its two columns. */
export const proposalFrom = (row: {
  readonly state: unknown;
  readonly content: unknown;
}): AnyProposal =>
  ({ ...(row.state as BareProposal), content: row.content as Content }) as AnyProposal;

const numbersOf = (state: AnyProposal) => {
  if (!isReceived(state))
    return { term: null, session: null, period: null, serial: null, number: null };
  const { term, session, period, serial } = state.receipt;
  return { term, session, period, serial, number: filingOf(state)?.number ?? null };
};

const datesOf = (state: AnyProposal) => ({
  draftedOn: dateOf(state.draftedOn),
  submittedAt: momentOrNull(isReceived(state) ? state.receipt.at : undefined),
  filedOn: dayOrNull(filingOf(state)?.on),
  closedOn: dayOrNull(state.stage === 'closed' ? state.closedOn : undefined),
});

/** Columns for filter, sort and join, and the folded state. */
export const toProposalRow = (state: AnyProposal, register: Register) => ({
  stage: state.stage,
  status: statusOfProposal(state),
  source: state.source,
  category: state.content.category,
  title: state.content.title,
  published: scopeFactsOf(state).public.includes('yes'),
  secret: isSecret(state),
  tier: tierOf(state) ?? null,
  mainId: handledWith(state) ?? null,
  ...numbersOf(state),
  ...datesOf(state),
  ...stepColumns('proposal', state, {
    today: state.draftedOn,
    register: registerOfDay(register, state.draftedOn),
    calendar: calendarOf(register),
  }),
  state: bareOf(state),
  content: state.content,
});

const toProposerRow = (one: Proposer, place: number) => ({
  id: one.id,
  place,
  first: one.first,
  stage: one.stage,
  memberId: one.kind === 'member' ? one.id : null,
  bodyId: one.kind === 'body' ? one.id : null,
});

const toAssignmentRow = (one: Assignment) => ({
  id: one.id,
  unitId: one.unit,
  role: one.role,
  stage: one.stage,
  assignedOn: dateOf(one.assignedOn),
  replyBy: dateOf(one.replyBy.by),
});

const toReplyRow = (one: Reply) => ({
  id: one.id,
  assignmentId: one.assignment,
  stage: one.stage,
  resultClass: one.resultClass,
  submittedOn: dateOf(one.submittedOn),
  late: one.late,
});

const toUnitRows = (state: AnyProposal) =>
  [...new Set(scopeFactsOf(state).unit)].map((unitId) => ({ unitId }));

/** The rows of the parts of a proposal. */
export const toPartRows = (state: AnyProposal) => ({
  proposers: state.proposers.map(toProposerRow),
  units: toUnitRows(state),
  assignments: isTaken(state) ? state.assignments.map(toAssignmentRow) : [],
  replies: isTaken(state) ? state.replies.map(toReplyRow) : [],
});
