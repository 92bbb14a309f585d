import { type AnyProposal, type ProposalView, viewOf } from '@xieshang/core';
import type { Numbered } from '../case/numbering.ts';
import type { GatewayContext } from '../context.ts';
import { perRequest } from '../loading.ts';
import { proposalFrom } from '../store/rows/proposal.row.ts';

/** A row with its folded state; the text is there only when a field asked for it. */
export interface Stated {
  readonly countyId: string;
  readonly state: unknown;
  readonly content?: unknown;
}

/** The state of a row, as core knows it. */
export const stateOf = ({ state, content = {} }: Stated): AnyProposal =>
  proposalFrom({ state, content });

/** The columns that the numbers of a proposal's facts are told from. */
export const NUMBERED = { countyId: true, id: true, state: true, version: true } as const;

/** A row as its facts are numbered. */
export const numbered = (
  row: Stated & { readonly id: string; readonly version: number },
): Numbered => ({
  countyId: row.countyId,
  subject: 'proposal',
  caseId: row.id,
  state: stateOf(row),
  version: row.version,
});

const views = perRequest(() => new WeakMap<object, ProposalView>());

/** What the caller sees of a row; decided once for each row of a request. */
export const viewFor = (row: Stated, context: GatewayContext): ProposalView => {
  // Keyed by the state and not by the row, which the Prisma plugin may copy between fields.
  const key = row.state as object;
  const known = views(context);
  const view = known.get(key) ?? viewOf(stateOf(row), context.actor, context.today);
  known.set(key, view);
  return view;
};
