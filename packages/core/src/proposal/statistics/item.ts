import type { UnitId } from '../../county/entries.ts';
import type { Around } from '../next-step/obligations.ts';
import { type AnyProposal, handledWith, isReceived, isTaken, type Taken } from '../proposal.ts';
import type { ReceivedProposal } from './disposition.ts';

/** A received proposal as a report looks at it. */
export interface Item {
  readonly proposal: ReceivedProposal;
  /** What the units have of it, or the one unit asked about; absent where no unit works on it. */
  readonly own?: Taken;
  readonly unit?: UnitId;
  /** 并案办理: the one item that stands for all that are handled together. */
  readonly stands: boolean;
  readonly around: Around;
}

/** A case as one unit has it: its own assignments, their replies, and the ratings of these. */
const ofUnit = (proposal: Taken, unit: UnitId): Taken => {
  const assignments = proposal.assignments.filter((one) => one.unit === unit);
  const tasks = new Set(assignments.map(({ id }) => id));
  const replies = proposal.replies.filter(({ assignment }) => tasks.has(assignment));
  const answers = new Set(replies.map(({ id }) => id));
  const ratings = proposal.ratings.filter(({ reply }) => answers.has(reply));
  return { ...proposal, assignments, replies, ratings };
};

const ownOf = (proposal: AnyProposal, unit: UnitId | undefined): Taken | undefined => {
  if (!isTaken(proposal)) return undefined;
  return unit === undefined ? proposal : ofUnit(proposal, unit);
};

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
  around: Around,
): readonly Item[] => {
  const withOf: WithOf = new Map(cases.map((one) => [one.id, handledWith(one)]));
  const received = cases.filter(isReceived).toSorted(inOrder);
  const mine = received.flatMap((proposal) => {
    const own = ownOf(proposal, unit);
    return unit === undefined || (own && own.assignments.length > 0) ? [{ proposal, own }] : [];
  });
  const present = new Set<string>(mine.map(({ proposal }) => proposal.id));
  const stood = new Set<string>();
  return mine.map(({ proposal, own }) => {
    const root = rootOf(proposal.id, withOf);
    const stands = present.has(root) ? root === proposal.id : !stood.has(root);
    stood.add(root);
    return { proposal, ...(own ? { own } : {}), ...(unit ? { unit } : {}), stands, around };
  });
};
