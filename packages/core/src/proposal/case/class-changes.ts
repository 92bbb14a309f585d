import type { CalendarDay } from '../../kernel/day.ts';
import type { ClassChange } from '../parts/look-back.ts';
import type { Reply } from '../parts/reply.ts';

// A reply as a view shows it has everything but whom to call.
type Tracked = Omit<Reply, 'contact'>;

/** The changes of a reply's class, oldest first. */
export const changesOf = ({ classHistory = [] }: Tracked): readonly ClassChange[] => classHistory;

/** The latest change of a reply's class. */
export const lastChange = (reply: Tracked): ClassChange | undefined => changesOf(reply).at(-1);

/** The look-backs and kept promises of a reply that no change of its class rests on yet. */
export const groundsOf = (reply: Tracked) => {
  const weighed = new Set(changesOf(reply).flatMap((change) => change.weighed));
  const fresh = <One extends { readonly id: string }>(parts: readonly One[] = []) =>
    parts.filter(({ id }) => !weighed.has(id));
  return {
    lookBacks: fresh(reply.lookBacks),
    kept: fresh(reply.promises).filter(({ stage }) => stage === 'kept'),
  };
};

/** The day on which a delivered reply that is resolved counts as solved. */
export const solvedOn = (reply: Tracked): CalendarDay | undefined => {
  if (reply.resultClass !== 'resolved') return undefined;
  return lastChange(reply)?.solvedOn ?? reply.approval?.on;
};
