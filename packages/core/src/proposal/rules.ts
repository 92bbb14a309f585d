export * from './appraisal/rules.ts';
export { followsTheMain, mainIsAssigned } from './assignment/main-rules.ts';
export * from './assignment/opinion-rules.ts';
export * from './assignment/rules.ts';
export * from './assignment/successor-rules.ts';
export * from './assignment/task-rules.ts';
export * from './award/rules.ts';
export * from './clock/rules.ts';
export * from './drafting/rules.ts';
export * from './extension/rules.ts';
export * from './formal-proposal/rules.ts';
export * from './handling-consultation/rules.ts';
export * from './key/leader-rules.ts';
export * from './key/place-rules.ts';
export * from './key/rules.ts';
export * from './look-back/rules.ts';
export * from './promise/rules.ts';
export * from './proposers/departure-rules.ts';
export * from './proposers/invitation-rules.ts';
export * from './proposers/rules.ts';
export * from './publication/rules.ts';
export * from './rating/rules.ts';
export * from './reminder/rules.ts';
export {
  coHandlerCountersigns,
  isCountersigned,
  namesItsCoHandling,
} from './reply/approval-rules.ts';
export * from './reply/form-rules.ts';
export * from './reply/rules.ts';
export * from './review/conversion-rules.ts';
export * from './review/merging-rules.ts';
export * from './review/procedure-rules.ts';
export * from './review/rules.ts';
export * from './supervision-record/rules.ts';
export * from './visibility/access.ts';
