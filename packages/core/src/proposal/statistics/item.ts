import type { UnitId } from '../../county/entries.ts';
import type { ViewContext } from '../../county/showing.ts';
import { isTaken, type Taken } from '../proposal.ts';
import type { ReceivedProposal } from './disposition.ts';

/** A received proposal as a report looks at it. */
export interface Item {
  readonly proposal: ReceivedProposal;
  /** What the units have of it, or the one unit asked about; absent where no unit works on it. */
  readonly own?: Taken;
  readonly unit?: UnitId;
  /** The item of the whole case, where this one is of a unit. */
  readonly whole?: Item;
  readonly context: ViewContext;
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

/** A received proposal as a report looks at it, whole. */
export const itemOf = (proposal: ReceivedProposal, context: ViewContext): Item => ({
  proposal,
  ...(isTaken(proposal) ? { own: proposal } : {}),
  context,
});

/** What one unit has of an item, or had; nothing where it never had any of it. */
export const itemOfUnit = (whole: Item, unit: UnitId): Item | undefined => {
  const own = whole.own && ofUnit(whole.own, unit);
  return own && own.assignments.length > 0 ? { ...whole, own, unit, whole } : undefined;
};
