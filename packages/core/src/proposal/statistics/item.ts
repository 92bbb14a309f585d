import type { UnitId } from '../../county/entries.ts';
import type { Around } from '../next-step/obligations.ts';
import { type AnyProposal, isTaken, type Taken } from '../proposal.ts';
import type { ReceivedProposal } from './disposition.ts';

/** A received proposal as a report looks at it. */
export interface Item {
  readonly proposal: ReceivedProposal;
  /** What the units have of it, or the one unit asked about; absent where no unit works on it. */
  readonly own?: Taken;
  readonly unit?: UnitId;
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

/** A received proposal as a report looks at it: the whole, or what one unit has of it. */
export const itemOf = (
  proposal: ReceivedProposal,
  unit: UnitId | undefined,
  around: Around,
): Item | undefined => {
  const own = ownOf(proposal, unit);
  if (unit !== undefined && !own?.assignments.length) return undefined;
  return { proposal, ...(own ? { own } : {}), ...(unit ? { unit } : {}), around };
};
