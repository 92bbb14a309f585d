import type { NextStep } from '../../county/next-step.ts';
import type { Due } from '../../kernel/deadline.ts';
import type { AnyProposal } from '../proposal.ts';

/** A step the supervising office owes. */
export const office = (kind: string, due: Due): NextStep => ({
  party: 'supervising_office',
  who: [],
  kind: `proposal.${kind}`,
  due,
});

/** A step the proposal committee owes. */
export const committee = (kind: string, due: Due): NextStep => ({
  party: 'proposal_committee',
  who: [],
  kind: `proposal.${kind}`,
  due,
});

/** What one unit owes. */
export interface Claim {
  readonly unit: string;
  readonly kind: string;
  readonly due: Due;
}

/** Several units owe at once: the party is the units, the deadline the first that runs out. */
export const units = (claims: readonly Claim[]): NextStep | undefined => {
  const [first] = claims.toSorted((one, other) => (one.due.by < other.due.by ? -1 : 1));
  if (!first) return undefined;
  const who = [...new Set(claims.map(({ unit }) => unit))];
  return { party: 'handling_unit', who, kind: `proposal.${first.kind}`, due: first.due };
};

/** A step that proposers owe. */
export const proposersOwe = (
  state: AnyProposal,
  ids: readonly string[],
  kind: string,
  due: Due,
): NextStep => {
  const isBody = state.proposers.some((one) => ids.includes(one.id) && one.kind === 'body');
  return { party: isBody ? 'collective' : 'member', who: ids, kind: `proposal.${kind}`, due };
};

/** The due day that comes first. */
export const earliest = (dues: readonly Due[]): Due | undefined =>
  dues.toSorted((one, other) => (one.by < other.by ? -1 : 1))[0];
