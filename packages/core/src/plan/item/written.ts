import * as itemRules from './rules.ts';

/** The rules for every item that is written, into a draft or as an addition. */
export const written = [
  itemRules.formOfItsKind,
  itemRules.formHasItsLeader,
  itemRules.leaderOnRegister,
  itemRules.unitsOnRegister,
  itemRules.topicsTakenUp,
  itemRules.timingOfItsKind,
  itemRules.carriedOverRightly,
] as const;
