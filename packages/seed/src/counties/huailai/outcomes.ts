import type { Light } from '@xieshang/core';

/** What may come to pass with a proposal, one after another. */
export type Milestone =
  | 'drafted'
  | 'discarded'
  | 'submitted'
  | 'returned'
  | 'resubmitted'
  | 'withdrawn'
  | 'disposed'
  | 'filed'
  | 'joined'
  | 'tried'
  | 'objected'
  | 'granted'
  | 'triedAgain'
  | 'objectedAgain'
  | 'grantedAgain'
  | 'assigned'
  | 'disputed'
  | 'upheld'
  | 'accepted'
  | 'contacted'
  | 'opined'
  | 'weak'
  | 'sentBack'
  | 'replied'
  | 'approved'
  | 'rated'
  | 'contactedAgain'
  | 'repliedAgain'
  | 'approvedAgain'
  | 'ratedAgain'
  | 'settled'
  | 'closed';

/** Where on the calendar a proposal lies. */
export type Place =
  /** Submitted for the latest plenary by which it can have run its course. */
  | { readonly in: 'session' }
  /** Submitted in recess, early enough to have run its course. */
  | { readonly in: 'recess' }
  /** Submitted for the latest plenary; got as far as it could since. */
  | { readonly in: 'current' }
  /** Submitted for the last plenary of the term before. */
  | { readonly in: 'earlier' }
  /** Beside the proposal it is merged into, or handled with. */
  | { readonly in: 'company' }
  /** One milestone lies a number of days before today. */
  | { readonly milestone: Milestone; readonly daysAgo: number }
  /** Assigned so that the reply is due about so many days from today, and shows this light. */
  | { readonly replyDueIn: number; readonly light: Light };

/** Days from one milestone to the next, at least and at most. */
export type Gap = readonly [number, number];

/** How a proposal goes: through which milestones, when, and who rates. */
export interface Outcome {
  readonly path: readonly Milestone[];
  readonly place: Place;
  readonly gaps?: Readonly<Partial<Record<Milestone, Gap>>>;
  /** Which of the proposers rate, once it comes to that. */
  readonly raters?: 'all' | 'some';
  /** True where the first of them is dissatisfied, so that the unit handles it again. */
  readonly dissatisfied?: boolean;
}

const filed = ['drafted', 'submitted', 'filed'] as const;
const revised = ['drafted', 'submitted', 'returned', 'resubmitted', 'filed'] as const;
const disposed = ['drafted', 'submitted', 'disposed'] as const;
const reassigned = [...filed, 'tried', 'objected', 'granted', 'assigned'] as const;
const upheld = [...filed, 'assigned', 'disputed', 'upheld'] as const;
const atUnit = [...filed, 'assigned', 'accepted', 'contacted'] as const;
const answer = ['accepted', 'contacted', 'replied', 'approved'] as const;
const end = ['rated', 'closed'] as const;
const delivered = [...atUnit, 'replied', 'approved'] as const;
const sentBack = [...atUnit, 'weak', 'sentBack'] as const;

const again = ['contactedAgain', 'repliedAgain', 'approvedAgain', 'ratedAgain'] as const;
const strayed = [
  ...filed,
  'tried',
  'objected',
  'granted',
  'triedAgain',
  'objectedAgain',
  'grantedAgain',
] as const;
const team = [
  ...filed,
  'assigned',
  'accepted',
  'contacted',
  'opined',
  'replied',
  'approved',
] as const;

const ago = (milestone: Milestone, daysAgo: number): Place => ({ milestone, daysAgo });
const late: Gap = [100, 115];
const early: Gap = [3, 12];
const extended: Gap = [84, 90];
const silent: Gap = [36, 44];

/** The courses proposals take, by name. */
// biome-ignore format: a table is read by its columns
export const outcomes = {
  'draft':             { path: ['drafted'], place: ago('drafted', 4) },
  'draft-joint':       { path: ['drafted'], place: ago('drafted', 5) },
  'discarded':         { path: ['drafted', 'discarded'], place: ago('discarded', 20) },

  'submitted-new':     { path: ['drafted', 'submitted'], place: ago('submitted', 3) },
  'submitted-near':    { path: ['drafted', 'submitted'], place: ago('submitted', 27) },
  'submitted-overdue': { path: ['drafted', 'submitted'], place: ago('submitted', 48) },
  'returned':          { path: ['drafted', 'submitted', 'returned'], place: ago('returned', 4) },
  'returned-long':     { path: ['drafted', 'submitted', 'returned'], place: ago('returned', 33) },
  'resubmitted':       { path: ['drafted', 'submitted', 'returned', 'resubmitted'], place: ago('resubmitted', 6) },
  'withdrawn':         { path: ['drafted', 'submitted', 'withdrawn'], place: { in: 'recess' } },
  'withdrawn-back':    { path: ['drafted', 'submitted', 'returned', 'withdrawn'], place: { in: 'recess' } },
  'withdrawn-filed':   { path: [...filed, 'withdrawn'], place: { in: 'recess' } },
  'disposed':          { path: disposed, place: { in: 'session' } },
  'disposed-recess':   { path: disposed, place: { in: 'recess' } },
  'disposed-new':      { path: disposed, place: ago('disposed', 6) },
  'merged':            { path: disposed, place: { in: 'company' } },
  'merged-answered':   { path: [...disposed, 'assigned', ...answer, ...end], place: { in: 'company' }, raters: 'all' },
  'joined':            { path: [...filed, 'joined', 'assigned', ...answer, ...end], place: { in: 'company' }, raters: 'all' },

  'filed':             { path: filed, place: ago('filed', 5) },
  'filed-overdue':     { path: filed, place: ago('filed', 45) },
  'return-granted':    { path: [...filed, 'tried', 'objected', 'granted'], place: ago('granted', 3) },
  'assigned':          { path: [...filed, 'assigned'], place: ago('assigned', 2) },
  'assigned-overdue':  { path: [...filed, 'assigned'], place: ago('assigned', 21) },
  'return-requested':  { path: [...filed, 'assigned', 'disputed'], place: ago('disputed', 2) },
  'return-overdue':    { path: [...filed, 'assigned', 'disputed'], place: ago('disputed', 19) },
  'return-rejected':   { path: upheld, place: ago('upheld', 4) },
  'reassigned':        { path: reassigned, place: ago('assigned', 3) },

  'handling-new':      { path: [...filed, 'assigned', 'accepted'], place: ago('assigned', 9) },
  'handling':          { path: atUnit, place: ago('assigned', 40) },
  'handling-first':    { path: atUnit, place: { replyDueIn: 15, light: 'first_warning' } },
  'handling-second':   { path: atUnit, place: { replyDueIn: 3, light: 'second_warning' } },
  'handling-overdue':  { path: atUnit, place: { replyDueIn: -24, light: 'overdue' } },
  'handling-late':     { path: atUnit, place: ago('assigned', 80) },
  'handling-final':    { path: [...strayed, 'assigned', 'accepted', 'contacted'], place: ago('assigned', 30) },
  'handling-upheld':   { path: [...upheld, 'accepted', 'contacted'], place: ago('assigned', 55) },
  'handling-moved':    { path: [...reassigned, 'accepted', 'contacted'], place: ago('assigned', 35) },
  'sent-back':         { path: sentBack, place: ago('sentBack', 5) },

  'pending':           { path: [...atUnit, 'replied'], place: ago('replied', 2) },
  'pending-overdue':   { path: [...atUnit, 'replied'], place: ago('replied', 20) },
  'pending-again':     { path: [...sentBack, 'replied'], place: ago('replied', 3) },

  'awaiting':          { path: delivered, place: ago('approved', 4) },
  'awaiting-near':     { path: delivered, place: ago('approved', 16) },
  'awaiting-sealed':   { path: [...delivered, 'rated'], place: ago('rated', 3), raters: 'some' },
  'awaiting-over':     { path: delivered, place: ago('approved', 42) },
  'evaluated':         { path: [...delivered, 'rated'], place: ago('rated', 3), raters: 'all' },
  'evaluated-overdue': { path: [...delivered, 'rated'], place: ago('rated', 30), raters: 'all' },

  'closed':            { path: [...delivered, ...end], place: { in: 'session' }, raters: 'all' },
  'closed-early':      { path: [...delivered, ...end], place: { in: 'session' }, raters: 'all', gaps: { replied: early } },
  'closed-late':       { path: [...delivered, ...end], place: { in: 'session' }, raters: 'all', gaps: { replied: late } },
  'closed-silent':     { path: [...delivered, 'closed'], place: { in: 'session' }, gaps: { closed: silent } },
  'closed-partly':     { path: [...delivered, ...end], place: { in: 'session' }, raters: 'some', gaps: { closed: silent } },
  'closed-redone':     { path: [...sentBack, 'replied', 'approved', ...end], place: { in: 'session' }, raters: 'all' },
  'closed-moved':      { path: [...reassigned, ...answer, ...end], place: { in: 'session' }, raters: 'all' },
  'closed-upheld':     { path: [...upheld, ...answer, ...end], place: { in: 'session' }, raters: 'all' },
  'closed-revised':    { path: [...revised, 'assigned', ...answer, ...end], place: { in: 'session' }, raters: 'all' },
  'recess':            { path: [...delivered, ...end], place: { in: 'recess' }, raters: 'all' },
  'recess-silent':     { path: [...delivered, 'closed'], place: { in: 'recess' }, gaps: { closed: silent } },
  'recess-revised':    { path: [...revised, 'assigned', ...answer, ...end], place: { in: 'recess' }, raters: 'all' },
  'current':           { path: [...delivered, ...end], place: { in: 'current' }, raters: 'all' },
  'closed-extended':   { path: [...delivered, ...end], place: { in: 'session' }, raters: 'all', gaps: { replied: extended } },
  'closed-team':       { path: [...team, ...end], place: { in: 'session' }, raters: 'all' },
  'closed-appeased':   { path: [...delivered, 'rated', ...again, 'closed'], place: { in: 'session' }, raters: 'all', dissatisfied: true },
  'closed-settled':    { path: [...delivered, 'rated', ...again, 'settled', 'closed'], place: { in: 'session' }, raters: 'all', dissatisfied: true },
  'awaiting-settlement': { path: [...delivered, 'rated', ...again, 'settled'], place: ago('ratedAgain', 3), raters: 'all', dissatisfied: true },
  'rehandling':        { path: [...delivered, 'rated'], place: ago('rated', 6), raters: 'all', dissatisfied: true },
  'promised':          { path: [...delivered, ...end], place: ago('replied', 200), raters: 'all' },
  'departed':          { path: [...delivered, ...end], place: ago('assigned', 330), raters: 'all', gaps: { contacted: early, replied: [45, 60] } },
  'recess-old':        { path: [...delivered, ...end], place: ago('closed', 60), raters: 'all' },
  'carried-over':      { path: delivered, place: { in: 'earlier' } },
} as const satisfies Readonly<Record<string, Outcome>>;

/** The name of an outcome. */
export type OutcomeName = keyof typeof outcomes;
