import { type Acting, speaksFor } from '../case/own.ts';
import { coHandlers } from '../case/queries.ts';
import type { Assignment } from '../parts/assignment.ts';
import type { Reply } from '../parts/reply.ts';
import type { Taken } from '../proposal.ts';

/** Co-handlers whose countersignature a reply still lacks. */
export const countersignaturesMissing = (
  state: Taken,
  { countersigned }: Reply,
): readonly Assignment[] => coHandlers(state).filter(({ id }) => !countersigned.includes(id));

/** Those for which the acting unit may countersign. */
export const ownMissing = (state: Taken, reply: Reply, ctx: Acting): readonly Assignment[] =>
  countersignaturesMissing(state, reply).filter((one) => speaksFor(one, ctx));

/** The assignment for which a unit countersigns: the one it names, or its only one. */
export const countersignedFor = (
  state: Taken,
  reply: Reply,
  named: string | undefined,
  ctx: Acting,
): Assignment | undefined => {
  const [first, ...others] = ownMissing(state, reply, ctx);
  if (named === undefined) return others.length === 0 ? first : undefined;
  return [first, ...others].find((one) => one?.id === named);
};
