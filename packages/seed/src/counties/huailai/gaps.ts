import { at, between, type Random } from '../../random.ts';
import type { Gap, Milestone, Outcome } from './outcomes.ts';

// biome-ignore format: a table is read by its columns
const usual: Readonly<Record<Milestone, Gap>> = {
  drafted: [0, 0],   discarded: [6, 20], submitted: [5, 14],  returned: [3, 8],  resubmitted: [3, 9],
  withdrawn: [3, 7], disposed: [6, 16],  filed: [5, 14],      tried: [6, 18],    objected: [2, 4],
  granted: [2, 5],   assigned: [6, 18],  disputed: [2, 4],    upheld: [2, 5],    accepted: [1, 4],
  contacted: [3, 14], weak: [20, 40],    sentBack: [1, 4],    replied: [20, 65], approved: [1, 5],
  rated: [3, 14],    closed: [2, 9],     joined: [1, 2],      triedAgain: [1, 4], objectedAgain: [2, 4],
  grantedAgain: [2, 5], opined: [8, 16], contactedAgain: [2, 6], repliedAgain: [15, 40], approvedAgain: [1, 5],
  ratedAgain: [3, 12], settled: [4, 10],
};

const afterwards: Readonly<Partial<Record<Milestone, Readonly<Partial<Record<Milestone, Gap>>>>>> =
  {
    granted: { assigned: [1, 4] },
    grantedAgain: { assigned: [1, 4] },
    sentBack: { replied: [8, 20] },
  };

/** Days before each milestone of an outcome, drawn anew for each proposal. */
export const gapsOf = ({ path, gaps }: Outcome, random: Random): readonly number[] =>
  path.map((milestone, place) => {
    const before = place === 0 ? milestone : at(path, place - 1);
    const [low, high] = gaps?.[milestone] ?? afterwards[before]?.[milestone] ?? usual[milestone];
    return place === 0 ? 0 : between(random, low, high);
  });
