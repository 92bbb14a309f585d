export * from './change/rules.ts';
export * from './follow-up/rules.ts';
export * from './lead/rules.ts';
export * from './meeting/rules.ts';
export * from './meeting/statement-rules.ts';
export * from './opening/plan-rules.ts';
export {
  decisionIsAhead,
  followsLiaison,
  formIsHeld,
  leaderFitsForm,
  unitsAreKnown,
} from './opening/rules.ts';
export * from './outcome/recommendation-rules.ts';
export * from './outcome/rules.ts';
export * from './preparation/notice-rules.ts';
export * from './preparation/rules.ts';
export * from './research/rules.ts';
export { mayReadTheConsultation } from './visibility/access.ts';
