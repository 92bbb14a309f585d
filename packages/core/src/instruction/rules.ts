export * from './access.ts';
export {
  everythingSettled,
  informedAreKnown,
  inspectionsHaveResults,
  leadersHadTime,
  noneCame,
  nothingToPassOn,
  oneSource,
  reported,
  secretIsNotPublished,
  somethingToPassOn,
  sourceRecommends,
  timeToReport,
} from './case-rules.ts';
export * from './draft/rules.ts';
export * from './leader-rules.ts';
export * from './recommendation-rules.ts';
