export * from './access.ts';
export * from './amendment-rules.ts';
export * from './deed-rules.ts';
export * from './draft-rules.ts';
export * from './item-rules.ts';
export * from './matter-rules.ts';
export * from './opening-rules.ts';
