import type { Due } from '../kernel/deadline.ts';
import type { Role } from '../words/county.ts';

/** Who owes the next step of an open case, and until when. */
export interface NextStep {
  /** One party: an office, units, or the proposers. */
  readonly party: Role;
  /** Which units or proposers; empty for an office. */
  readonly who: readonly string[];
  /** The deadline that runs, as `proposal.reply`. */
  readonly kind: string;
  readonly due: Due;
}
