import { day, type ProposalEvent, ProposalId } from '@xieshang/core';
import { unit } from './county.ts';
import * as facts from './facts.ts';

type EventOf<Type extends ProposalEvent['type']> = Extract<ProposalEvent, { readonly type: Type }>;

/** A proposal that was merged into another at review. */
export const toMerger = [facts.drafted, facts.submittedSecond, facts.merged] as const;

/** The other proposal, which leads, once it is assigned to the health bureau. */
export const mainAssigned = [...facts.otherFiled, facts.assigned] as const;

/** The merged one goes to the same unit on 10 February, and is answered no later than the main one. */
export const mergedAssigned: EventOf<'ProposalAssigned'> = {
  ...facts.assigned,
  on: day('2026-02-10'),
  returnBy: { by: day('2026-02-24'), version: 1 },
  contactBy: { by: day('2026-03-09'), version: 1 },
};

/** A merged proposal up to its own reply. */
export const mergedToReply = [
  ...toMerger,
  mergedAssigned,
  { ...facts.acceptedByUnit, on: day('2026-02-11') },
  { ...facts.contacted, on: day('2026-02-12') },
  facts.replied,
] as const;

/** The merger is undone on 26 January: it is reviewed anew. */
export const unmerged: EventOf<'ProposalUnmerged'> = {
  type: 'ProposalUnmerged',
  on: day('2026-01-26'),
  reason: '两件所提事项不同。',
  countsFrom: day('2026-01-26'),
  reviewBy: { by: day('2026-02-25'), version: 1 },
};

/** A proposal filed as the second of the session. */
export const filedSecond = [
  facts.drafted,
  facts.submittedSecond,
  { ...facts.filed, number: 2 },
] as const;

/** It is handled together with the other proposal. */
export const joinedHandling: EventOf<'HandlingJoined'> = {
  type: 'HandlingJoined',
  on: day('2026-01-26'),
  into: ProposalId.parse('p2'),
};

/** It is handled separately again. */
export const separated: EventOf<'HandlingSeparated'> = {
  type: 'HandlingSeparated',
  on: day('2026-01-27'),
  reason: '两件所提事项不同。',
};

/** The other proposal is withdrawn on 5 February, before any unit has it. */
export const mainWithdrawn: EventOf<'ProposalWithdrawn'> = {
  type: 'ProposalWithdrawn',
  on: day('2026-02-05'),
  reason: '问题已经解决。',
  units: [],
};

/** The other proposal goes to the roads bureau instead. */
export const mainAtRoads = [
  ...facts.otherFiled,
  { ...facts.assigned, unit: unit('roads-bureau') },
] as const;
