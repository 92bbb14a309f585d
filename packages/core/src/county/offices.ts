import type { Role } from '../words/county.ts';

const offices: ReadonlySet<Role> = new Set<Role>([
  'supervising_office',
  'party_office',
  'government_office',
  'leadership',
  'cppcc_office',
]);

/**
 * True for the offices that follow every case. Lists are sorted and narrowed by what is owed for
 * them alone: an order of due days would tell others of steps they are not told of.
 */
export const followsEveryCase = (role: Role): boolean => offices.has(role);
