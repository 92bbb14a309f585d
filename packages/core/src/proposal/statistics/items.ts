import type { UnitId } from '../../county/entries.ts';
import type { ViewContext } from '../../county/showing.ts';
import { type AnyProposal, handledWith, isReceived } from '../proposal.ts';
import type { ReceivedProposal } from './disposition.ts';
import { type Item, itemOf, itemOfUnit } from './item.ts';
import { HANDLED, marksOf, STANDS } from './marks.ts';

/** An item of a report with what is said of it, also whether it stands for all handled with it. */
export interface Counted {
  readonly item: Item;
  readonly marks: ReadonlySet<string>;
}

type WithOf = ReadonlyMap<string, string | undefined>;

// A proposal may have been merged into one that is itself handled with a third.
const rootOf = (id: string, withOf: WithOf): string => {
  const passed = new Set<string>();
  let root = id;
  for (let next = withOf.get(root); next !== undefined && !passed.has(next); ) {
    passed.add(next);
    root = next;
    next = withOf.get(root);
  }
  return root;
};

const inOrder = ({ receipt: one }: ReceivedProposal, { receipt: other }: ReceivedProposal) =>
  one.term - other.term || one.session - other.session || one.serial - other.serial;

/** The received cases in the order of their serial numbers; of one unit, those it has or had. */
export const itemsOf = (
  cases: readonly AnyProposal[],
  unit: UnitId | undefined,
  context: ViewContext,
): readonly Counted[] => {
  const withOf: WithOf = new Map(cases.map((one) => [one.id, handledWith(one)]));
  const received = cases.filter(isReceived).toSorted(inOrder);
  const all = received.map((proposal) => itemOf(proposal, context));
  const mine = unit === undefined ? all : all.flatMap((item) => itemOfUnit(item, unit) ?? []);
  const present = new Set<string>(mine.map(({ proposal }) => proposal.id));
  const stood = new Set<string>();
  return mine.map((item) => {
    const root = rootOf(item.proposal.id, withOf);
    const first = present.has(root) ? root === item.proposal.id : !stood.has(root);
    stood.add(root);
    const marks = marksOf(item);
    const stands = first && marks.includes(HANDLED) ? [STANDS] : [];
    return { item, marks: new Set([...marks, ...stands]) };
  });
};
