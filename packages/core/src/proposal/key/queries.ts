import type { DecidingBody, LeaderTask } from '../../words/key-proposal.ts';
import type { KeyItem, KeyLeader, KeyParts } from '../parts/key.ts';

/** The candidacy or key proposal that runs, if any. */
export const runningKey = ({ keys = [] }: KeyParts): KeyItem | undefined =>
  keys.find(({ stage }) => stage === 'candidate' || stage === 'determined');

/** The key proposal that was determined and has not left the list. */
export const determinedKey = ({ keys = [] }: KeyParts): KeyItem | undefined =>
  keys.find(({ stage }) => stage === 'determined');

/** The body that decides next on a candidate. */
export const nextBody = ({ stage, chain, decisions }: KeyItem): DecidingBody | undefined =>
  stage === 'candidate' ? chain[decisions.length] : undefined;

/** The leader who has a task now. */
export const leaderInPlace = (
  { leaders }: Pick<KeyItem, 'leaders'>,
  task: LeaderTask,
): KeyLeader | undefined => leaders.find((one) => one.task === task && one.until === undefined);
