export * from './access.ts';
export * from './assignment.ts';
export * from './proposers.ts';
export * from './rating.ts';
export * from './reply.ts';
export * from './review.ts';
export { hasSuggestions, notYetAssigned, sessionIsKnown } from './submission.ts';
