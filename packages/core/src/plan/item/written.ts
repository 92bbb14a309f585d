import * as itemRules from './rules.ts';

/** What holds of every item that is written down, in a draft or as an addition. */
export const written = [
  itemRules.formOfItsKind,
  itemRules.formHasItsLeader,
  itemRules.leaderOnRegister,
  itemRules.unitsOnRegister,
  itemRules.topicsTakenUp,
  itemRules.timingOfItsKind,
  itemRules.carriedOverRightly,
] as const;
