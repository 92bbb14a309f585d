export * from './access.ts';
export * from './agreed/rules.ts';
export * from './session/rules.ts';
export * from './topic/rules.ts';
