export * from './access.ts';
export {
  everythingSettled,
  nothingToPassOn,
  reported,
  secretIsNotPublished,
  somethingToPassOn,
  timeToReport,
} from './closing/rules.ts';
export * from './draft/rules.ts';
export * from './inspection/rules.ts';
export * from './leader/rules.ts';
export * from './opening/rules.ts';
export * from './recommendation/answer-rules.ts';
export * from './recommendation/hand-out-rules.ts';
export * from './recommendation/receipt-rules.ts';
export * from './speech/rules.ts';
export * from './tracking/rules.ts';
