import {
  type AnyProposal,
  stateCouncilCalendar as calendar,
  day,
  instant,
  type ProposalEvent,
  ProposalId,
  type ProposalReport,
  proposalReport,
  type ReportScope,
  type ResultClass,
  type Satisfaction,
} from '@xieshang/core';
import { member } from './county.ts';
import { approved, ratedByFirst, replied, submitted, toContact } from './facts.ts';
import { registerAfter, standing } from './standing.ts';

/** A history told for the n-th proposal of the session: its own id and numbers. */
export const numbered = (
  n: number,
  ...events: readonly ProposalEvent[]
): readonly ProposalEvent[] =>
  events.map((event) => {
    if (event.type === 'ProposalDrafted') return { ...event, id: ProposalId.parse(`p${n}`) };
    return 'number' in event ? { ...event, number: n } : event;
  });

/** Proposals of a county, numbered in the order they are told. */
export const told = (...histories: readonly (readonly ProposalEvent[])[]): readonly AnyProposal[] =>
  histories.map((events, at) => standing(...numbered(at + 1, ...events)));

/** The report of the fifth session of the eleventh term on a day. */
export const reportOn = (
  on: string,
  cases: readonly AnyProposal[],
  scope: Partial<ReportScope> = {},
  register = registerAfter(),
): ProposalReport =>
  proposalReport({ cases, scope: { term: 11, ...scope }, register, calendar, on: day(on) });

/** The same result for all suggestions, delivered on 22 April. */
export const answeredWith = (resultClass: ResultClass): readonly ProposalEvent[] => [
  ...toContact,
  { ...replied, resultClass },
  approved,
];

/** The first proposer rates the result, at a minute past noon of 28 April. */
export const ratedAs = (
  result: Satisfaction,
  minute = 0,
  n = 1,
): Extract<ProposalEvent, { readonly type: 'ReplyRated' }> => ({
  ...ratedByFirst,
  proposer: member(n),
  result,
  at: instant(`2026-04-28T12:${String(minute).padStart(2, '0')}:00+08:00`),
});

/** Submitted in the first session of the eleventh term's predecessor. */
export const submittedBefore: Extract<ProposalEvent, { readonly type: 'ProposalSubmitted' }> = {
  ...submitted,
  term: 10,
  session: 5,
};
